import type { Metadata } from 'next'
import { pageMetadata } from '#app/(reader)/metadata.ts'
import { NoPage, noPageMetadata } from '#app/(reader)/no-page.tsx'
import { PageFrame, twinsOf } from '#app/(reader)/page-frame.tsx'
import { readEdition, readListing, readTopic, word } from '#app/(reader)/reads.ts'
import { pagePath, StoryListing } from '#components/reader/listing.tsx'
import { ListingHead } from '#components/reader/listing-head.tsx'
import { voiceOf } from '#components/reader/voice.ts'
import { pageNumber } from '#newsroom/listings/public.ts'
import { topicById, topicTwin } from '#newsroom/topics/public.ts'

interface TopicProps {
	params: Promise<{ edition: string; slug: string }>
	searchParams: Promise<{ page?: string | string[] }>
}

async function read({ params, searchParams }: TopicProps) {
	const { edition: id, slug } = await params
	const edition = await readEdition(id)
	const topic = await readTopic(edition, word(slug))
	const page = pageNumber((await searchParams).page)
	const stories = topic && page && (await readListing(edition, 'topic', topic.id, page))
	return { edition, topic, slug: word(slug), stories }
}

export async function generateMetadata(props: TopicProps): Promise<Metadata> {
	const { edition, topic, slug, stories } = await read(props)
	if (!topic || !stories) return noPageMetadata(edition, `/topics/${slug}`)
	const { page } = stories
	return pageMetadata(edition, {
		title: topic.name,
		description: topic.description,
		path: pagePath(topic.path, page),
		...(page === 1 ? { twins: await twinsOf(edition, (other) => topicTwin(topic, other)) } : {}),
		feed: `${topic.path}/rss.xml`,
	})
}

export default async function TopicPage(props: TopicProps) {
	const { edition, topic, slug, stories } = await read(props)
	if (!topic || !stories) return <NoPage edition={edition} path={`/topics/${slug}`} />
	const voice = voiceOf(edition)
	const parent = topic.parentId === null ? undefined : await topicById(edition, topic.parentId)
	return (
		<PageFrame
			edition={edition}
			twins={await twinsOf(edition, (other) => topicTwin(topic, other))}
			feed={`${topic.path}/rss.xml`}
		>
			<ListingHead title={topic.name} label={voice.t('listing.topic')} about={topic.description}>
				{parent && (
					<p className="part-of">
						{voice.t.rich('listing.partOf', {
							topic: () => (
								<a key="parent" href={parent.path}>
									{parent.name}
								</a>
							),
						})}
					</p>
				)}
			</ListingHead>
			<StoryListing listing={stories} voice={voice} path={topic.path} />
		</PageFrame>
	)
}

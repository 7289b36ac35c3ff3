import { cache } from 'react'
import { readEdition, readTopic, word } from '#app/(reader)/reads.ts'
import { pagePath } from '#components/reader/listing.tsx'
import { listing, pageNumber } from '#newsroom/listings/public.ts'
import { topicById, topicTwin } from '#newsroom/topics/public.ts'
import { noPage, pageOf, type Query } from './paper-page.ts'
import { twinsOf } from './twins.ts'

export interface TopicProps {
	params: Promise<{ edition: string; slug: string }>
	searchParams: Query
}

const read = cache(async (id: string, slug: string, number: number | undefined) => {
	const edition = await readEdition(id)
	const path = `/topics/${slug}`
	const topic = await readTopic(edition, slug)
	const stories = topic && number && (await listing(edition, { topic: topic.id }, number))
	if (!stories) return noPage(edition, path)
	const twins = await twinsOf(edition, (other) => topicTwin(topic, other))
	const feed = `${topic.path}/rss.xml`
	return pageOf(edition, path, {
		facts: {
			title: topic.name,
			page: number,
			description: topic.description,
			path: pagePath(topic.path, number),
			...(number === 1 ? { twins } : {}),
			feed,
		},
		frame: { twins, feed },
		content: {
			topic,
			parent: topic.parentId === null ? undefined : await topicById(edition, topic.parentId),
			stories,
		},
	})
})

/** A topic and its stories, newest first. */
export async function topicPage({ params, searchParams }: TopicProps) {
	const { edition, slug } = await params
	return read(edition, word(slug), pageNumber((await searchParams).page))
}

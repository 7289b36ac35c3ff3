import type { Metadata } from 'next'
import { pageMetadata } from '#app/(reader)/metadata.ts'
import { NoPage, noPageMetadata } from '#app/(reader)/no-page.tsx'
import { PageFrame } from '#app/(reader)/page-frame.tsx'
import { readEdition, readStory, readTranslations, word } from '#app/(reader)/reads.ts'
import { nextBirthday } from '#components/reader/age.ts'
import { NewsArticle } from '#components/reader/news-article.tsx'
import { RailBelow, RailBeside } from '#components/reader/rails.tsx'
import { StoryPage } from '#components/reader/story-page.tsx'
import { voiceOf } from '#components/reader/voice.ts'
import { wholeAddress } from '#lib/whole-address.ts'
import { railsOf } from '#newsroom/rails/public.ts'
import { dependsOn } from '#press/render-store.ts'

interface StoryProps {
	params: Promise<{ edition: string; section: string; slug: string }>
}

/** The story, if this is its own address: under any other section's word it is not at home. */
async function read({ params }: StoryProps) {
	const { edition: id, section, slug } = await params
	const edition = await readEdition(id)
	const path = `/${word(section)}/${word(slug)}`
	const story = await readStory(edition, 'story', word(slug))
	return { edition, path, story: story?.path === edition.prefix + path ? story : undefined }
}

export async function generateMetadata(props: StoryProps): Promise<Metadata> {
	const { edition, path, story } = await read(props)
	if (!story) return noPageMetadata(edition, path)
	const { headline, teaser, leadImage } = story
	return pageMetadata(edition, {
		title: headline,
		description: teaser,
		path: story.path,
		twins: await readTranslations(story),
		story: { ...story, image: leadImage },
	})
}

export default async function Story(props: StoryProps) {
	const { edition, path, story } = await read(props)
	if (!story) return <NoPage edition={edition} path={path} />
	const now = Date.now()
	const voice = voiceOf(edition)
	dependsOn(`until:${nextBirthday(story.firstPublishedAt, now)}`)
	const { more, ...rails } = await railsOf(edition, story)
	const url = wholeAddress(story.path)
	return (
		<PageFrame edition={edition} sectionId={story.section?.id} twins={await readTranslations(story)}>
			<div className="story-frame">
				<StoryPage story={story} edition={edition} voice={voice} url={url} now={now} more={more} />
				<RailBeside rails={rails} voice={voice} />
				<RailBelow rails={rails} voice={voice} />
			</div>
			<NewsArticle story={story} edition={edition} whole={wholeAddress} />
		</PageFrame>
	)
}

import { cache } from 'react'
import { readEdition, readStory, readTranslations, word } from '#app/(reader)/reads.ts'
import { nextBirthday } from '#components/reader/age.ts'
import { wholeAddress } from '#lib/whole-address.ts'
import { railsOf } from '#newsroom/rails/public.ts'
import { dependsOn } from '#press/render-store.ts'
import { noPage, pageOf } from './paper-page.ts'

export interface StoryProps {
	params: Promise<{ edition: string; section: string; slug: string }>
}

const read = cache(async (id: string, section: string, slug: string) => {
	const edition = await readEdition(id)
	const path = `/${section}/${slug}`
	const story = await readStory(edition, 'story', slug)
	// Under any other section's word it is not at home.
	if (story?.path !== edition.prefix + path) return noPage(edition, path)
	const now = Date.now()
	dependsOn(`until:${nextBirthday(story.firstPublishedAt, now)}`)
	const twins = await readTranslations(story)
	const { more, ...rails } = await railsOf(edition, story)
	const { headline, teaser, leadImage: image } = story
	return pageOf(edition, path, {
		facts: {
			title: headline,
			description: teaser,
			path: story.path,
			twins,
			story: { ...story, image },
			hasTexts: true,
		},
		frame: { sectionId: story.section?.id, twins },
		content: { story, rails, more, now, url: wholeAddress(story.path) },
	})
})

/** A story with what stands beside and below it. */
export async function storyPage({ params }: StoryProps) {
	const { edition, section, slug } = await params
	return read(edition, word(section), word(slug))
}

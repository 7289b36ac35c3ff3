import { cache } from 'react'
import { readEdition, readStory, readTranslations, word } from '#app/(reader)/reads.ts'
import { noPage, pageOf } from './paper-page.ts'

export interface AboutProps {
	params: Promise<{ edition: string; page: string }>
}

const read = cache(async (id: string, slug: string) => {
	const edition = await readEdition(id)
	const path = `/about/${slug}`
	const page = await readStory(edition, 'page', slug)
	if (!page) return noPage(edition, path)
	const twins = await readTranslations(page)
	return pageOf(edition, path, {
		facts: { title: page.headline, description: page.teaser, path: page.path, twins, hasTexts: true },
		frame: { twins },
		content: { page },
	})
})

/** What the paper says of itself: its ethics, its owners, how to reach it. */
export async function aboutPage({ params }: AboutProps) {
	const { edition, page } = await params
	return read(edition, word(page))
}

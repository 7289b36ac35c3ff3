import type { Metadata } from 'next'
import { pageMetadata } from '#app/(reader)/metadata.ts'
import { NoPage, noPageMetadata } from '#app/(reader)/no-page.tsx'
import { PageFrame } from '#app/(reader)/page-frame.tsx'
import { readEdition, readStory, readTranslations, word } from '#app/(reader)/reads.ts'
import { PlainPage } from '#components/reader/plain-page.tsx'
import { voiceOf } from '#components/reader/voice.ts'

interface AboutProps {
	params: Promise<{ edition: string; page: string }>
}

export async function generateMetadata({ params }: AboutProps): Promise<Metadata> {
	const { edition: id, page: slug } = await params
	const edition = await readEdition(id)
	const page = await readStory(edition, 'page', word(slug))
	if (!page) return noPageMetadata(edition, `/about/${word(slug)}`)
	const { headline, teaser, path } = page
	return pageMetadata(edition, { title: headline, description: teaser, path, twins: await readTranslations(page) })
}

/** What the paper says of itself: its ethics, its owners, how to reach it. */
export default async function AboutPage({ params }: AboutProps) {
	const { edition: id, page: slug } = await params
	const edition = await readEdition(id)
	const page = await readStory(edition, 'page', word(slug))
	if (!page) return <NoPage edition={edition} path={`/about/${word(slug)}`} />
	return (
		<PageFrame edition={edition} twins={await readTranslations(page)}>
			<PlainPage page={page} edition={edition} voice={voiceOf(edition)} />
		</PageFrame>
	)
}

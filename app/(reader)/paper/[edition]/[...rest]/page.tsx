import type { Metadata } from 'next'
import { pageMetadata } from '#app/(reader)/metadata.ts'
import { NoPage } from '#app/(reader)/no-page.tsx'
import { readEdition, word } from '#app/(reader)/reads.ts'
import { voiceOf } from '#components/reader/voice.ts'

interface RestProps {
	params: Promise<{ edition: string; rest: string[] }>
}

export async function generateMetadata({ params }: RestProps): Promise<Metadata> {
	const edition = await readEdition((await params).edition)
	return pageMetadata(edition, { title: voiceOf(edition).t('notice.missing'), path: null })
}

/** Every address that no page of ours has: perhaps one of the paper that was brought in. */
export default async function Rest({ params }: RestProps) {
	const { edition, rest } = await params
	return <NoPage edition={await readEdition(edition)} path={`/${rest.map(word).join('/')}`} />
}

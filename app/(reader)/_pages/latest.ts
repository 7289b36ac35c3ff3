import { cache } from 'react'
import { readEdition } from '#app/(reader)/reads.ts'
import { pagePath } from '#components/reader/listing.tsx'
import { voiceOf } from '#components/reader/voice.ts'
import { listing, pageNumber } from '#newsroom/listings/public.ts'
import { noPage, pageOf, type Query } from './paper-page.ts'
import { everywhere } from './twins.ts'

export interface LatestProps {
	params: Promise<{ edition: string }>
	searchParams: Query
}

const PATH = '/latest'

const read = cache(async (id: string, number: number | undefined) => {
	const edition = await readEdition(id)
	const stories = number && (await listing(edition, { edition: edition.id }, number))
	if (!stories) return noPage(edition, PATH)
	const { t } = voiceOf(edition)
	const twins = await everywhere(PATH)
	const title = t('listing.latest')
	const about = t('listing.latestAbout')
	const path = edition.prefix + PATH
	return pageOf(edition, PATH, {
		facts: {
			title,
			page: number,
			description: about,
			path: pagePath(path, number),
			...(number === 1 ? { twins } : {}),
		},
		frame: { twins },
		content: { title, about, path, stories },
	})
})

/** Every story of the edition, newest first. */
export async function latestPage({ params, searchParams }: LatestProps) {
	return read((await params).edition, pageNumber((await searchParams).page))
}

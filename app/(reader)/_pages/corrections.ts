import { cache } from 'react'
import { readEdition } from '#app/(reader)/reads.ts'
import { pagePath } from '#components/reader/listing.tsx'
import { voiceOf } from '#components/reader/voice.ts'
import { correctionListing, pageNumber } from '#newsroom/listings/public.ts'
import { noPage, pageOf, type Query } from './paper-page.ts'
import { everywhere } from './twins.ts'

export interface CorrectionsProps {
	params: Promise<{ edition: string }>
	searchParams: Query
}

const PATH = '/corrections'

const read = cache(async (id: string, number: number | undefined) => {
	const edition = await readEdition(id)
	const found = number && (await correctionListing(edition, number))
	if (!found) return noPage(edition, PATH)
	const { t } = voiceOf(edition)
	const twins = await everywhere(PATH)
	const title = t('corrections.title')
	const about = t('corrections.about')
	const path = edition.prefix + PATH
	const feed = `${path}/rss.xml`
	return pageOf(edition, PATH, {
		facts: {
			title,
			page: number,
			description: about,
			path: pagePath(path, number),
			...(number === 1 ? { twins } : {}),
			feed,
		},
		frame: { twins, feed },
		content: { title, about, path, found },
	})
})

/** What we got wrong, all of it. */
export async function correctionsPage({ params, searchParams }: CorrectionsProps) {
	return read((await params).edition, pageNumber((await searchParams).page))
}

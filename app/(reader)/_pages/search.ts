import { cache } from 'react'
import { readEdition } from '#app/(reader)/reads.ts'
import { type Asked, SINCE, searchPath } from '#components/reader/search-results.tsx'
import { voiceOf } from '#components/reader/voice.ts'
import { pageNumber } from '#newsroom/listings/public.ts'
import { searchPaper } from '#newsroom/search/public.ts'
import { sectionsOf } from '#newsroom/sections/public.ts'
import { heeds } from '#press/render-store.ts'
import { noPage, pageOf, type Query } from './paper-page.ts'
import { everywhere } from './twins.ts'

export interface SearchProps {
	params: Promise<{ edition: string }>
	searchParams: Query
}

const PATH = '/search'
const DAY_MS = 86_400_000
const SPAN_MS = { day: DAY_MS, week: 7 * DAY_MS, month: 30 * DAY_MS, year: 365 * DAY_MS }

const read = cache(
	async (
		id: string,
		number: number | undefined,
		q: string,
		slug: string,
		since: Asked['since'],
		order: Asked['order'],
	) => {
		const edition = await readEdition(id)
		const sections = await sectionsOf(edition)
		const section = sections.find((one) => one.slug === slug)
		const from = since ? Date.now() - SPAN_MS[since] : undefined
		const found = number && (await searchPaper({ edition, q, section, from, order, page: number }))
		// Beyond the last page there is none; the first may be empty.
		if (!found || (number > 1 && found.hits.length === 0)) return noPage(edition, PATH)
		const asked: Asked = { q, section: section?.slug ?? '', since, order }
		const path = edition.prefix + PATH
		const twins = await everywhere(PATH)
		const { t, quoted } = voiceOf(edition)
		const title = q ? `${quoted(q)} – ${t('search.title')}` : t('search.title')
		return pageOf(edition, PATH, {
			facts: { title, page: number, path, twins, isUnlisted: true },
			frame: { twins, words: q, self: q === '' ? path : searchPath(path, asked, number) },
			content: { asked, found, sections, path },
		})
	},
)

/** The form, and what was found by it. */
export async function searchPage({ params, searchParams }: SearchProps) {
	const query = await searchParams
	heeds('order', 'q', 'section', 'since')
	const { q, section, since, order } = askedIn(query)
	// Of plain values, by which the page and its head know one search again.
	return read((await params).edition, pageNumber(query.page), q, section, since, order)
}

/** What an address asks for. Anything unknown counts as not asked for. */
function askedIn({ q, section, since, order }: Awaited<Query>): Asked {
	return {
		q: typeof q === 'string' ? q : '',
		section: typeof section === 'string' ? section : '',
		since: SINCE.find((span) => span === since) ?? '',
		order: order === 'time' ? 'time' : 'relevance',
	}
}

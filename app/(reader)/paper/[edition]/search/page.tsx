import type { Metadata } from 'next'
import { cache } from 'react'
import { pageMetadata } from '#app/(reader)/metadata.ts'
import { NoPage, noPageMetadata } from '#app/(reader)/no-page.tsx'
import { everywhere, PageFrame } from '#app/(reader)/page-frame.tsx'
import { readEdition } from '#app/(reader)/reads.ts'
import { ListingHead } from '#components/reader/listing-head.tsx'
import { type Asked, SearchForm, SearchResults, SINCE } from '#components/reader/search-results.tsx'
import { voiceOf } from '#components/reader/voice.ts'
import { pageNumber } from '#newsroom/listings/public.ts'
import type { Edition } from '#newsroom/printing/rules.ts'
import { searchPaper } from '#newsroom/search/public.ts'
import { sectionsOf } from '#newsroom/sections/public.ts'

interface SearchProps {
	params: Promise<{ edition: string }>
	searchParams: Promise<Record<string, string | string[] | undefined>>
}

const DAY_MS = 86_400_000
const SPAN_MS = { day: DAY_MS, week: 7 * DAY_MS, month: 30 * DAY_MS, year: 365 * DAY_MS }

/** One search for a page and its head: of plain values, by which it is known again. */
const search = cache(
	(
		edition: Edition,
		page: number,
		q: string,
		section: string | undefined,
		since: Asked['since'],
		order: Asked['order'],
	) =>
		searchPaper({
			edition,
			q,
			section: section === undefined ? undefined : { id: section },
			from: since ? Date.now() - SPAN_MS[since] : undefined,
			order,
			page,
		}),
)

/** What was asked and found; nothing where the address names no page of it. */
async function read({ params, searchParams }: SearchProps) {
	const edition = await readEdition((await params).edition)
	const query = await searchParams
	const asked = askedIn(query)
	const sections = await sectionsOf(edition)
	const section = sections.find(({ slug }) => slug === asked.section)
	const page = pageNumber(query.page)
	const hits = page && (await search(edition, page, asked.q, section?.id, asked.since, asked.order))
	const isPage = hits && (page === 1 || hits.hits.length > 0)
	return { edition, asked, sections, found: isPage ? hits : undefined }
}

export async function generateMetadata(props: SearchProps): Promise<Metadata> {
	const { edition, found } = await read(props)
	if (!found) return noPageMetadata(edition, '/search')
	const facts = { title: voiceOf(edition).t('search.title'), path: `${edition.prefix}/search` }
	return {
		...(await pageMetadata(edition, { ...facts, twins: await everywhere('/search') })),
		robots: { index: false },
	}
}

/** The form, and what was found by it. */
export default async function Search(props: SearchProps) {
	const { edition, asked, sections, found } = await read(props)
	if (!found) return <NoPage edition={edition} path="/search" />
	const path = `${edition.prefix}/search`
	const voice = voiceOf(edition)
	return (
		<PageFrame edition={edition} twins={await everywhere('/search')} words={asked.q}>
			<div className="search-page">
				<ListingHead title={voice.t('search.title')} />
				<SearchForm asked={asked} sections={sections} voice={voice} path={path} />
				<SearchResults asked={asked} found={found} voice={voice} path={path} />
			</div>
		</PageFrame>
	)
}

/** What an address asks for. Anything unknown counts as not asked for. */
function askedIn(query: Awaited<SearchProps['searchParams']>): Asked {
	const { q, section, since, order } = query
	return {
		q: typeof q === 'string' ? q : '',
		section: typeof section === 'string' ? section : '',
		since: SINCE.find((span) => span === since) ?? '',
		order: order === 'time' ? 'time' : 'relevance',
	}
}

import type { Metadata } from 'next'
import { pageMetadata } from '#app/(reader)/metadata.ts'
import { NoPage } from '#app/(reader)/no-page.tsx'
import { everywhere, PageFrame } from '#app/(reader)/page-frame.tsx'
import { readEdition } from '#app/(reader)/reads.ts'
import { ListingHead } from '#components/reader/listing-head.tsx'
import { type Asked, SearchForm, SearchResults, SINCE } from '#components/reader/search-results.tsx'
import { voiceOf } from '#components/reader/voice.ts'
import { pageNumber } from '#newsroom/listings/public.ts'
import { searchPaper } from '#newsroom/search/public.ts'
import { sectionsOf } from '#newsroom/sections/public.ts'

interface SearchProps {
	params: Promise<{ edition: string }>
	searchParams: Promise<Record<string, string | string[] | undefined>>
}

const DAY_MS = 86_400_000
const SPAN_MS = { day: DAY_MS, week: 7 * DAY_MS, month: 30 * DAY_MS, year: 365 * DAY_MS }

export async function generateMetadata({ params }: SearchProps): Promise<Metadata> {
	const edition = await readEdition((await params).edition)
	const facts = { title: voiceOf(edition).t('search.title'), path: `${edition.prefix}/search` }
	return {
		...(await pageMetadata(edition, { ...facts, twins: await everywhere('/search') })),
		robots: { index: false },
	}
}

/** The form, and what was found by it. */
export default async function Search({ params, searchParams }: SearchProps) {
	const edition = await readEdition((await params).edition)
	const query = await searchParams
	const page = pageNumber(query.page)
	if (!page) return <NoPage edition={edition} path="/search" />
	const sections = await sectionsOf(edition)
	const asked = askedIn(query)
	const path = `${edition.prefix}/search`
	const voice = voiceOf(edition)
	const found = await searchPaper({
		edition,
		q: asked.q,
		section: sections.find(({ slug }) => slug === asked.section),
		from: asked.since ? Date.now() - SPAN_MS[asked.since] : undefined,
		order: asked.order,
		page,
	})
	if (page > 1 && found.hits.length === 0) return <NoPage edition={edition} path="/search" />
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

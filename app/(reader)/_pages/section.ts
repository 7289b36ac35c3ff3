import { cache } from 'react'
import { readEdition, readSection, word } from '#app/(reader)/reads.ts'
import { pagePath } from '#components/reader/listing.tsx'
import { front } from '#newsroom/fronts/public.ts'
import { listing, pageNumber } from '#newsroom/listings/public.ts'
import { sectionTwin } from '#newsroom/sections/public.ts'
import { noPage, pageOf, type Query } from './paper-page.ts'
import { twinsOf } from './twins.ts'

export interface SectionProps {
	params: Promise<{ edition: string; section: string }>
	searchParams: Query
}

const read = cache(async (id: string, slug: string, number: number | undefined) => {
	const edition = await readEdition(id)
	const section = await readSection(edition, slug)
	const stories = section && number && (await listing(edition, { section: section.id }, number))
	if (!stories) return noPage(edition, `/${slug}`)
	const parts = number === 1 ? await front(edition, section) : []
	const above = new Set(parts.flatMap(({ items }) => items.map(({ id }) => id)))
	const below = { ...stories, items: stories.items.filter(({ id }) => !above.has(id)) }
	const twins = await twinsOf(edition, (other) => sectionTwin(section, other))
	const feed = `${section.path}/rss.xml`
	return pageOf(edition, `/${slug}`, {
		facts: {
			title: section.name,
			page: number,
			description: section.description,
			path: pagePath(section.path, number),
			...(number === 1 ? { twins } : {}),
			feed,
		},
		frame: { sectionId: section.id, twins, feed },
		content: { section, parts, below, isListed: below.items.length > 0 || below.more || parts.length === 0 },
	})
})

/** A section: what was chosen for its front, then everything in it, newest first. */
export async function sectionPage({ params, searchParams }: SectionProps) {
	const { edition, section } = await params
	return read(edition, word(section), pageNumber((await searchParams).page))
}

import { and, asc, eq, gt } from 'drizzle-orm'
import * as paper from '#db/paper/tables.ts'
import { paperDb } from '#db/stores.ts'
import type { PlaceKind } from './rules.ts'

const TABLES = { section: paper.section, topic: paper.topic, contributor: paper.contributor } as const

export interface PublicPlaces {
	items: { slug: string; name: string }[]
	/** The slug to go on after; null at the end. */
	next: string | null
}

/** The sections of an edition, or the topics or contributors its live stories have, by slug, a page at a time. */
export async function publicPlaces(
	kind: PlaceKind,
	edition: string,
	{ after, limit }: { after?: string | undefined; limit: number },
): Promise<PublicPlaces> {
	const table = TABLES[kind]
	const rows = await paperDb()
		.select({ slug: table.slug, name: table.name })
		.from(table)
		.where(and(eq(table.edition, edition), after === undefined ? undefined : gt(table.slug, after)))
		.orderBy(asc(table.slug))
		.limit(limit + 1)
	const items = rows.slice(0, limit)
	return { items, next: rows.length > limit ? (items.at(-1)?.slug ?? null) : null }
}

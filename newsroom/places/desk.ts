import { and, asc, eq, gt, inArray, or } from 'drizzle-orm'
import type { contributor, section, topic } from '#db/desk/tables.ts'
import { contains } from '#db/sql.ts'
import { deskDb } from '#db/stores.ts'
import { cleanText } from '#lib/text.ts'
import { versionOf } from '#newsroom/version.ts'

type PlaceTable = typeof section | typeof topic | typeof contributor
type RowOf<T extends PlaceTable> = T['$inferSelect']

/** What part of an edition's places to read: those whose name or slug has `q` in it, by slug, after `after`. */
export interface PlacesAsked {
	q?: string
	/** The slug of the last one seen. */
	after?: string
	limit?: number
}

/** One page of places by slug, and the slug to go on after, null at the end. */
export interface PlacesPage<Row> {
	items: Row[]
	next: string | null
}

export async function placesOf<T extends PlaceTable>(
	table: T,
	edition: string,
	{ q = '', after, limit = 100 }: PlacesAsked,
): Promise<PlacesPage<RowOf<T>>> {
	const words = cleanText(q).trim()
	const rows = (await deskDb()
		.select()
		.from(table as PlaceTable)
		.where(
			and(
				eq(table.edition, edition),
				after === undefined ? undefined : gt(table.slug, after),
				words === '' ? undefined : or(contains(table.name, words), contains(table.slug, words)),
			),
		)
		.orderBy(asc(table.slug))
		.limit(limit + 1)) as RowOf<T>[]
	const items = rows.slice(0, limit)
	return { items, next: rows.length > limit ? (items.at(-1)?.slug ?? null) : null }
}

export async function placeBySlug<T extends PlaceTable>(
	table: T,
	edition: string,
	slug: string,
): Promise<RowOf<T> | undefined> {
	const [row] = await deskDb()
		.select()
		.from(table as PlaceTable)
		.where(and(eq(table.edition, edition), eq(table.slug, slug)))
	return row as RowOf<T> | undefined
}

/** Those of these ids that are there, in no promised order. */
export async function placesByIds<T extends PlaceTable>(table: T, ids: readonly string[]): Promise<RowOf<T>[]> {
	if (ids.length === 0) return []
	return (await deskDb()
		.select()
		.from(table as PlaceTable)
		.where(inArray(table.id, [...ids]))) as RowOf<T>[]
}

/** The version of a place, for its form. The order of sections is no part of theirs. */
export function placeVersion(row: RowOf<PlaceTable>): string {
	return versionOf({ ...row, position: undefined })
}

/** The same thing in the other editions, the oldest first. */
export async function twinsOf<T extends PlaceTable>(table: T, row: RowOf<T>): Promise<RowOf<T>[]> {
	if (row.translationGroup === null) return []
	const rows = (await deskDb()
		.select()
		.from(table as PlaceTable)
		.where(eq(table.translationGroup, row.translationGroup))
		.orderBy(asc(table.id))) as RowOf<T>[]
	return rows.filter(({ id }) => id !== row.id)
}

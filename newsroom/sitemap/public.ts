import { and, asc, desc, eq, gte, lt } from 'drizzle-orm'
import * as paper from '#db/paper/tables.ts'
import { paperDb } from '#db/stores.ts'
import type { Edition } from '#newsroom/printing/rules.ts'
import { sectionsOf } from '#newsroom/sections/public.ts'
import { storyPath } from '#newsroom/stories/rules.ts'
import { dependsOn } from '#press/render-store.ts'

/** Addresses in one file; a paper with more stories gets an index of months. The protocol allows 50,000. */
export const WHOLE_LIMIT = 10_000
const FILE_LIMIT = 50_000

export interface Entry {
	/** Public path. */
	path: string
	changedAt?: number
}

/** What every edition has besides its stories: its front, sections, listings and pages of /about. */
export async function standingEntries(edition: Edition): Promise<Entry[]> {
	const sections = await sectionsOf(edition)
	const paths = [edition.prefix || '/', `${edition.prefix}/latest`, `${edition.prefix}/corrections`]
	const pages = await entriesOf('page', edition)
	return [...paths.map((path) => ({ path })), ...sections.map(({ path }) => ({ path })), ...pages]
}

/** Stories of an edition published in a span of time (ms, end excluded). */
export async function storyEntries(edition: Edition, from?: number, to?: number): Promise<Entry[]> {
	return entriesOf('story', edition, from, to)
}

async function entriesOf(
	type: 'story' | 'page',
	edition: Edition,
	from = 0,
	to = Number.MAX_SAFE_INTEGER,
): Promise<Entry[]> {
	dependsOn(`sitemap:${edition.id}`)
	const { story } = paper
	const sections = new Map((await sectionsOf(edition)).map(({ id, slug }) => [id, slug]))
	const rows = await paperDb()
		.select({ slug: story.slug, sectionId: story.sectionId, changedAt: story.updatedAt })
		.from(story)
		.where(
			and(
				eq(story.edition, edition.id),
				eq(story.type, type),
				gte(story.firstPublishedAt, from),
				lt(story.firstPublishedAt, to),
			),
		)
		.orderBy(desc(story.firstPublishedAt), desc(story.id))
		.limit(FILE_LIMIT)
	return rows.map(({ slug, sectionId, changedAt }) => ({
		path: edition.prefix + storyPath(type, sections.get(sectionId ?? '') ?? null, slug),
		changedAt,
	}))
}

/** Whether all stories of an edition fit into one file. */
export async function isSmall(edition: Edition): Promise<boolean> {
	dependsOn(`sitemap:${edition.id}`)
	const { story } = paper
	const rows = await paperDb()
		.select({ id: story.id })
		.from(story)
		.where(and(eq(story.edition, edition.id), eq(story.type, 'story')))
		.orderBy(desc(story.firstPublishedAt))
		.limit(1)
		.offset(WHOLE_LIMIT)
	return rows.length === 0
}

/** The months (`2026-11`, UTC) from an edition's first story to its last. */
export async function monthsOf(edition: Edition): Promise<string[]> {
	const { story } = paper
	const ends = await Promise.all(
		[asc, desc].map((order) =>
			paperDb()
				.select({ at: story.firstPublishedAt })
				.from(story)
				.where(and(eq(story.edition, edition.id), eq(story.type, 'story')))
				.orderBy(order(story.firstPublishedAt))
				.limit(1),
		),
	)
	const [first, last] = ends.map(([row]) => row?.at)
	if (first === undefined || last === undefined) return []
	const months: string[] = []
	for (const month = startOfMonth(new Date(first)); month.getTime() <= last; month.setUTCMonth(month.getUTCMonth() + 1))
		months.push(month.toISOString().slice(0, 7))
	return months
}

/** The span of a month as `monthsOf` writes it, or undefined where it is none. */
export function spanOf(month: string): { from: number; to: number } | undefined {
	if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) return undefined
	const from = new Date(`${month}-01T00:00:00Z`)
	const to = new Date(from)
	to.setUTCMonth(to.getUTCMonth() + 1)
	return { from: from.getTime(), to: to.getTime() }
}

function startOfMonth(at: Date): Date {
	return new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth()))
}

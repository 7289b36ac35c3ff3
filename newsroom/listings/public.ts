import { and, desc, eq, type Placeholder, type SQL } from 'drizzle-orm'
import * as paper from '#db/paper/tables.ts'
import { type Given, prepared } from '#db/prepared.ts'
import { paperDb } from '#db/stores.ts'
import { latestCorrections } from '#newsroom/corrections/public.ts'
import type { CorrectedStory, Edition, Listing } from '#newsroom/printing/rules.ts'
import { itemsById } from '#newsroom/stories/public.ts'
import { dependsOn, heeds } from '#press/render-store.ts'

/** Stories on one page of a listing. */
export const PAGE_LENGTH = 20
/** The furthest page that is looked for: skipping is by the index alone, but it is skipping. */
export const LAST_PAGE = 50_000

/** Which stories a listing lists: one of these, by id. */
export type Scope = { edition: string } | { section: string } | { topic: string } | { contributor: string }

/** A story's place in time, which is its place in every listing. */
export interface Dated {
	id: string
	firstPublishedAt: number
}

/**
 * The newest stories of a scope. Answered by an index that holds all it needs; the stories
 * themselves are not touched.
 */
export async function newest(scope: Scope, limit: number, offset = 0): Promise<Dated[]> {
	const paper = paperDb()
	if ('topic' in scope) return newestWith.topic(paper, { id: scope.topic, limit, offset })
	if ('contributor' in scope) return newestWith.contributor(paper, { id: scope.contributor, limit, offset })
	if ('section' in scope) return newestWith.section(paper, { id: scope.section, limit, offset })
	return newestWith.edition(paper, { id: scope.edition, limit, offset })
}

const { story, storyTopic, storyContributor } = paper
const newestWith = {
	topic: newestOf(storyTopic, (id) => eq(storyTopic.topicId, id)),
	contributor: newestOf(storyContributor, (id) => eq(storyContributor.contributorId, id)),
	section: newestOf(story, (id) => eq(story.sectionId, id)),
	edition: newestOf(story, (id) => and(eq(story.edition, id), eq(story.type, 'story'))),
}

function newestOf(
	table: typeof story | typeof storyTopic | typeof storyContributor,
	where: (id: Placeholder) => SQL | undefined,
) {
	const id = 'storyId' in table ? table.storyId : table.id
	const at = table.firstPublishedAt
	return prepared((db, { id: of, limit, offset }: Given<{ id: string; limit: number; offset: number }>) =>
		db
			.select({ id, firstPublishedAt: at })
			.from(table)
			.where(where(of))
			.orderBy(desc(at), desc(id))
			.limit(limit)
			.offset(offset),
	)
}

/** The same, ids alone. */
export async function newestIds(scope: Scope, limit: number, offset = 0): Promise<string[]> {
	return (await newest(scope, limit, offset)).map(({ id }) => id)
}

/** One page of a scope's stories, newest first, or undefined where the page is none. The first may be empty. */
export async function listing(edition: Edition, scope: Scope, page: number): Promise<Listing | undefined> {
	dependsOn(keyOf(scope))
	const ids = await newestIds(scope, PAGE_LENGTH + 1, (page - 1) * PAGE_LENGTH)
	if (page > 1 && ids.length === 0) return undefined
	return { items: await itemsById(edition, ids.slice(0, PAGE_LENGTH)), page, more: ids.length > PAGE_LENGTH }
}

/** One page of an edition's corrections, newest first, or undefined where the page is none. */
export async function correctionListing(
	edition: Edition,
	page: number,
): Promise<{ corrections: CorrectedStory[]; page: number; more: boolean } | undefined> {
	const rows = await latestCorrections(edition.id, PAGE_LENGTH + 1, (page - 1) * PAGE_LENGTH)
	if (page > 1 && rows.length === 0) return undefined
	const shown = rows.slice(0, PAGE_LENGTH)
	const items = await itemsById(edition, [...new Set(shown.map(({ storyId }) => storyId))])
	const corrections = shown.flatMap(({ storyId, ...correction }) => {
		const item = items.find(({ id }) => id === storyId)
		return item ? [{ ...correction, item }] : []
	})
	return { corrections, page, more: rows.length > PAGE_LENGTH }
}

/** The number in `?page=`, 1 where there is none, undefined where it names no page. */
export function pageNumber(value: string | string[] | undefined): number | undefined {
	heeds('page')
	if (value === undefined) return 1
	if (typeof value !== 'string' || !/^[1-9]\d{0,4}$/.test(value)) return undefined
	return Number(value) <= LAST_PAGE ? Number(value) : undefined
}

/** What a page that lists a scope depends on. */
export function keyOf(scope: Scope): string {
	if ('topic' in scope) return `topic:${scope.topic}`
	if ('contributor' in scope) return `contributor:${scope.contributor}`
	return 'section' in scope ? `section:${scope.section}` : `latest:${scope.edition}`
}

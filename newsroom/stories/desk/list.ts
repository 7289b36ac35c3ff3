import {
	type AnyColumn,
	and,
	asc,
	desc,
	eq,
	gte,
	inArray,
	isNotNull,
	isNull,
	lt,
	lte,
	ne,
	or,
	type SQL,
} from 'drizzle-orm'
import { job, story, storyContributor, storyTopic, takedown } from '#db/desk/tables.ts'
import { deskDb } from '#db/stores.ts'
import { Invalid } from '#lib/errors.ts'
import { BIN_DAYS, type Stage, type State } from '#newsroom/stories/rules.ts'
import { type ListedStory, listed, type StoryRows, stateOfRow, storyRows } from './rows.ts'

/** What a list of stories is narrowed to; every part may be left out. */
export interface StoryFilter {
	type?: 'story' | 'page' | undefined
	edition?: string
	/** Any of these. Without it every state; binned stories are in no list but the bin's. */
	states?: readonly State[]
	stage?: Stage
	section?: string
	contributor?: string
	topic?: string
}

export interface StoryPage {
	items: ListedStory[]
	/** Where the next page begins; null at the end. Opaque. */
	next: string | null
}

/** Rows looked at for one page. A rare mix of filters gives a short page with `next` instead of a long wait. */
export const LOOKED_AT = 2000
const CHUNK = 250

/**
 * Stories by their last change, newest first, a page at a time. Walks the index of the narrowest
 * filter from the cursor and takes what fits the others, so that no page, however filtered and however
 * large the paper, costs more than LOOKED_AT rows. A page may be short, even empty, and still have a `next`.
 */
export async function storiesForDesk(
	filter: StoryFilter,
	{ cursor, limit = 50 }: { cursor?: string | null; limit?: number } = {},
): Promise<StoryPage> {
	const found: StoryRows[] = []
	let from = cursor ? readCursor(cursor) : null
	for (let seen = 0; seen < LOOKED_AT; ) {
		const steps = await walk(filter, from)
		const tagged = await withTopic(filter, steps)
		for (const { row, place } of steps) {
			if (found.length === limit) return { items: await listed(found), next: from && writeCursor(from) }
			if (tagged(row) && isWanted(row, filter)) found.push(row)
			from = place
		}
		if (steps.length < CHUNK) return { items: await listed(found), next: null }
		seen += steps.length
	}
	return { items: await listed(found), next: from && writeCursor(from) }
}

/** The stories of these ids in the order given, whatever their state; binned ones are left out. */
export async function storiesById(ids: readonly string[]): Promise<ListedStory[]> {
	if (ids.length === 0) return []
	const rows = await storyRows().where(and(inArray(story.id, [...ids]), isNull(story.binnedAt)))
	const items = new Map((await listed(rows)).map((item) => [item.id, item]))
	return ids.flatMap((id) => items.get(id) ?? [])
}

/** What lies in the bin and can still be restored, the newest first. */
export async function binnedStories(now = Date.now(), limit = 200): Promise<ListedStory[]> {
	const rows = await storyRows()
		.where(and(isNotNull(story.binnedAt), gte(story.binnedAt, now - BIN_DAYS * 86_400_000)))
		.orderBy(desc(story.binnedAt), desc(story.id))
		.limit(limit)
	return listed(rows)
}

/** A row's place in the order of its walk. */
interface Place {
	at: number
	id: string
}

interface Step {
	row: StoryRows
	place: Place
}

/** One chunk of the walk that has the fewest rows to pass over; a short one is the last. */
async function walk(filter: StoryFilter, from: Place | null): Promise<Step[]> {
	if (filter.contributor)
		return walkRelation(storyContributor, storyContributor.contributorId, filter.contributor, from)
	if (filter.topic) return walkRelation(storyTopic, storyTopic.topicId, filter.topic, from)
	const rows = await storyRows()
		.where(and(await narrowest(filter), isNull(story.binnedAt), after(from, story.changedAt, story.id)))
		.orderBy(desc(story.changedAt), desc(story.id))
		.limit(CHUNK)
	return rows.map((row) => ({ row, place: { at: row.story.changedAt, id: row.story.id } }))
}

/** Through the stories of one contributor or topic, by their last save. */
async function walkRelation(
	relation: typeof storyContributor | typeof storyTopic,
	column: AnyColumn,
	id: string,
	from: Place | null,
): Promise<Step[]> {
	const places = await deskDb()
		.select({ at: relation.changedAt, id: relation.storyId })
		.from(relation)
		.where(and(eq(column, id), after(from, relation.changedAt, relation.storyId)))
		.orderBy(desc(relation.changedAt), desc(relation.storyId))
		.limit(CHUNK)
	const ids = places.map((place) => place.id)
	const rows = ids.length === 0 ? [] : await storyRows().where(inArray(story.id, ids))
	const byId = new Map(rows.map((row) => [row.story.id, row]))
	return places.flatMap((place) => {
		const row = byId.get(place.id)
		return row ? [{ row, place }] : []
	})
}

/** The one condition whose index is walked. States that few stories have come before sections and stages. */
async function narrowest({ type, states = [], section, stage, edition }: StoryFilter): Promise<SQL | undefined> {
	// Pages have no section, and hardly anything else has none.
	if (type === 'page') return isNull(story.sectionId)
	const only = (...few: State[]) => states.length > 0 && states.every((state) => few.includes(state))
	if (only('scheduled', 'takenDown')) return inArray(story.id, await dueOrDown())
	if (only('changed')) return ne(story.liveRevisionId, story.workingRevisionId)
	if (only('draft', 'scheduled', 'withdrawn')) return isNull(story.liveRevisionId)
	if (section) return eq(story.sectionId, section)
	if (stage) return eq(story.stage, stage)
	return edition ? eq(story.edition, edition) : undefined
}

/** Stories with a date to come and stories taken down: a few, whatever the size of the paper. */
async function dueOrDown(): Promise<string[]> {
	const due = await deskDb()
		.select({ id: job.storyId })
		.from(job)
		.where(eq(job.state, 'due'))
		.orderBy(asc(job.dueAt), asc(job.id))
		.limit(LOOKED_AT)
	const down = await deskDb()
		.select({ id: takedown.storyId })
		.from(takedown)
		.orderBy(desc(takedown.at), desc(takedown.storyId))
		.limit(LOOKED_AT)
	return [...new Set([...due, ...down].flatMap(({ id }) => id ?? []))]
}

/** Whether a row has the topic, where another relation was walked. */
async function withTopic({ contributor, topic }: StoryFilter, steps: Step[]): Promise<(row: StoryRows) => boolean> {
	if (!contributor || !topic || steps.length === 0) return () => true
	const ids = steps.map(({ row }) => row.story.id)
	const rows = await deskDb()
		.select({ id: storyTopic.storyId })
		.from(storyTopic)
		.where(and(inArray(storyTopic.storyId, ids), eq(storyTopic.topicId, topic)))
	const tagged = new Set(rows.map(({ id }) => id))
	return (row) => tagged.has(row.story.id)
}

function isWanted(row: StoryRows, filter: StoryFilter): boolean {
	const { story, section } = row
	return story.binnedAt === null && fits({ ...story, section, state: stateOfRow(row) }, filter)
}

type Filtered = Pick<ListedStory, 'type' | 'edition' | 'stage' | 'state' | 'section'> &
	Partial<Pick<ListedStory, 'contributors'>>

/** Whether a story is one of those a filter asks for; its byline counts where it is known. The topic is not looked at. */
export function fits(story: Filtered, { type, edition, states, stage, section, contributor }: StoryFilter): boolean {
	return (
		(!type || story.type === type) &&
		(!edition || story.edition === edition) &&
		(!stage || story.stage === stage) &&
		(!section || story.section?.id === section) &&
		(!states || states.includes(story.state)) &&
		(!contributor || !story.contributors || story.contributors.some(({ id }) => id === contributor))
	)
}

/** Past a place in an order of time and id, newest first. The bare bound is what the index seeks by. */
function after(from: Place | null, at: AnyColumn, id: AnyColumn): SQL | undefined {
	return from ? and(lte(at, from.at), or(lt(at, from.at), lt(id, from.id))) : undefined
}

function writeCursor({ at, id }: Place): string {
	return `${at}.${id}`
}

function readCursor(text: string): Place {
	const [, at, id] = /^(\d{1,15})\.([\w-]{1,64})$/.exec(text) ?? []
	if (at === undefined || id === undefined)
		throw Invalid.field('cursor', 'This is no place in the list.', 'Begin at the first page.')
	return { at: Number(at), id }
}

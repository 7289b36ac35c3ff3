import { and, asc, desc, eq, gte, isNull } from 'drizzle-orm'
import { conflict, job, publication, story } from '#db/desk/tables.ts'
import { deskDb } from '#db/stores.ts'
import { storiesById } from './list.ts'
import { type ListedStory, listed, stateOfRow, storyRows } from './rows.ts'

/** Rows looked at for one short list of the home page. */
const LOOKED_AT = 500
const SHOWN = 20

/** What this person began and readers do not have, the last changed first. */
export async function draftsOf(staffId: string): Promise<ListedStory[]> {
	const rows = await storyRows()
		.where(and(eq(story.createdBy, `staff:${staffId}`), isNull(story.binnedAt)))
		.orderBy(desc(story.changedAt), desc(story.id))
		.limit(LOOKED_AT)
	return listed(rows.filter((row) => ['draft', 'withdrawn'].includes(stateOfRow(row))).slice(0, SHOWN))
}

/** Handed over to the desk or to copy-editing and not published as they are, the longest waiting first. */
export async function storiesInReview(): Promise<ListedStory[]> {
	const waiting = await Promise.all(
		(['desk', 'copy'] as const).map((stage) =>
			storyRows()
				.where(and(eq(story.stage, stage), isNull(story.binnedAt)))
				.orderBy(asc(story.changedAt), asc(story.id))
				.limit(LOOKED_AT),
		),
	)
	const rows = waiting
		.flat()
		.filter((row) => ['draft', 'withdrawn', 'changed'].includes(stateOfRow(row)))
		.toSorted((a, b) => a.story.changedAt - b.story.changedAt)
	return listed(rows.slice(0, SHOWN))
}

/** What goes out next; a `dueAt` in the past is late. */
export async function scheduledStories(): Promise<ListedStory[]> {
	const rows = await storyRows().where(eq(job.state, 'due')).orderBy(asc(job.dueAt), asc(job.id)).limit(SHOWN)
	return listed(rows)
}

/** What was published since a moment (ms), first or anew, and still is; the newest first. */
export async function publishedSince(since: number): Promise<ListedStory[]> {
	const acts = await deskDb()
		.select({ id: publication.storyId })
		.from(publication)
		.where(and(gte(publication.at, since), eq(publication.act, 'publish'), isNull(publication.undoneAt)))
		.orderBy(desc(publication.at), desc(publication.id))
		.limit(LOOKED_AT)
	const ids = [...new Set(acts.map(({ id }) => id))].slice(0, 2 * SHOWN)
	return (await storiesById(ids))
		.filter(({ liveRevisionId, state }) => liveRevisionId && state !== 'takenDown')
		.slice(0, SHOWN)
}

/** Stories with two texts until somebody chooses, the longest waiting first. */
export async function storiesInConflict(): Promise<ListedStory[]> {
	const open = await deskDb()
		.select({ id: conflict.storyId })
		.from(conflict)
		.where(isNull(conflict.resolvedAt))
		.orderBy(asc(conflict.at), asc(conflict.id))
		.limit(LOOKED_AT)
	return storiesById([...new Set(open.map(({ id }) => id))].slice(0, SHOWN))
}

import { and, asc, desc, eq, gt, inArray, isNull } from 'drizzle-orm'
import { conflict, correction, edition, job, outbox, publication, revision, story, takedown } from '#db/desk/tables.ts'
import { deskDb } from '#db/stores.ts'
import { printedSeq } from '#newsroom/printing/print.ts'
import type { Change, StoryContent } from '#newsroom/stories/rules.ts'
import { type ListedStory, listed, storyRows } from './rows.ts'

/** A due publication: the revision that will go out, and what it is on a live story. */
export interface Due {
	at: number
	revisionId: string
	change: Change | null
	note: string
	by: string
}

/** A save that came too late, whole, until someone chooses. */
export interface OpenConflict {
	id: string
	revisionId: string
	content: StoryContent
	by: string
	at: number
}

/** An act that changed what readers get, the newest first. */
export interface Publication {
	id: string
	act: 'publish' | 'withdraw' | 'take down' | 'undo'
	change: 'first' | 'minor' | 'update' | 'correction' | null
	revisionId: string | null
	at: number
	by: string
	undoneAt: number | null
}

/** Everything staff see of one story. Times in ms; `by` is `staff:<id>` or `system:<name>`. */
export interface DeskStory extends ListedStory {
	/** The working copy. */
	content: StoryContent
	/** What readers have, when that is another revision; else null. */
	liveContent: StoryContent | null
	withdrawn: { at: number; reason: string } | null
	takedown: { status: 410 | 451; reason: string; at: number; by: string } | null
	due: Due | null
	conflicts: OpenConflict[]
	publications: Publication[]
	corrections: { id: string; note: string; at: number; by: string }[]
	/** False while readers do not have yet what was decided here; printing is retried by itself. */
	printed: boolean
}

/** A story or page by id, or undefined. `binned` finds it in the bin too. */
export async function storyForDesk(id: string, { binned = false } = {}): Promise<DeskStory | undefined> {
	const [row] = await storyRows().where(and(eq(story.id, id), binned ? undefined : isNull(story.binnedAt)))
	const [item] = row ? await listed([row]) : []
	if (!row || !item) return undefined
	const db = deskDb()
	const revisions = await contents([row.story.workingRevisionId, row.story.liveRevisionId])
	const content = revisions.get(row.story.workingRevisionId)
	if (!content)
		throw new Error(`Story ${id} names a working revision that is not there. Run: npm run broadsheet -- verify`)
	const [down] = await db.select().from(takedown).where(eq(takedown.storyId, id))
	const { withdrawnAt, withdrawnReason, liveRevisionId, workingRevisionId } = row.story
	return {
		...item,
		content,
		liveContent: liveRevisionId === workingRevisionId ? null : (revisions.get(liveRevisionId ?? '') ?? null),
		withdrawn: withdrawnAt === null ? null : { at: withdrawnAt, reason: withdrawnReason ?? '' },
		takedown: down ?? null,
		due: row.dueAt === null ? null : await dueOf(id),
		conflicts: await openConflicts(id),
		publications: await publicationsOf(id),
		corrections: await db
			.select({ id: correction.id, note: correction.note, at: correction.at, by: correction.by })
			.from(correction)
			.where(eq(correction.storyId, id))
			.orderBy(desc(correction.at), desc(correction.id)),
		printed: await isPrinted(id),
	}
}

async function contents(ids: (string | null)[]): Promise<Map<string, StoryContent>> {
	const rows = await deskDb()
		.select({ id: revision.id, content: revision.content })
		.from(revision)
		.where(
			inArray(
				revision.id,
				ids.filter((id) => id !== null),
			),
		)
	return new Map(rows.map(({ id, content }) => [id, content as StoryContent]))
}

async function dueOf(storyId: string): Promise<Due | null> {
	const [row] = await deskDb()
		.select()
		.from(job)
		.where(and(eq(job.storyId, storyId), eq(job.state, 'due')))
	if (!row?.revisionId) return null
	const { change, note } = row.input as { change?: Change; note?: string }
	return { at: row.dueAt, revisionId: row.revisionId, change: change ?? null, note: note ?? '', by: row.createdBy }
}

async function openConflicts(storyId: string): Promise<OpenConflict[]> {
	const rows = await deskDb()
		.select({
			id: conflict.id,
			revisionId: conflict.revisionId,
			content: revision.content,
			by: conflict.by,
			at: conflict.at,
		})
		.from(conflict)
		.innerJoin(revision, eq(revision.id, conflict.revisionId))
		.where(and(eq(conflict.storyId, storyId), isNull(conflict.resolvedAt)))
		.orderBy(desc(conflict.at), desc(conflict.id))
	return rows.map((row) => ({ ...row, content: row.content as StoryContent }))
}

function publicationsOf(storyId: string, limit = 20): Promise<Publication[]> {
	const { id, act, change, revisionId, at, by, undoneAt } = publication
	return deskDb()
		.select({ id, act, change, revisionId, at, by, undoneAt })
		.from(publication)
		.where(eq(publication.storyId, storyId))
		.orderBy(desc(publication.at), desc(publication.id))
		.limit(limit)
}

/** Whether the paper shows every act on this story. */
async function isPrinted(id: string): Promise<boolean> {
	const [waiting] = await deskDb()
		.select({ seq: outbox.seq })
		.from(outbox)
		.where(and(gt(outbox.seq, await printedSeq()), eq(outbox.thing, `story:${id}`)))
		.limit(1)
	return !waiting
}

/**
 * The story a pasted address leads to: a public address of this paper (live or working slug), or one
 * of the admin's. Undefined where it names none.
 */
export async function storyByAddress(text: string): Promise<string | undefined> {
	const url = URL.parse(text.trim(), 'http://here.invalid')
	const path = url && decoded(url.pathname)
	if (!path || path.includes('\0')) return undefined
	const words = path.split('/').filter(Boolean)
	if (words[0] === 'admin') return words[2] && (await storyForDesk(words[2], { binned: true }))?.id
	const editions = await deskDb()
		.select({ id: edition.id, position: edition.position })
		.from(edition)
		.orderBy(asc(edition.position), asc(edition.id))
	const named = editions.find(({ id, position }) => id === words[0] && position > 0)
	const [first, slug] = named ? words.slice(1) : words
	const home = named ?? editions.find(({ position }) => position === 0)
	if (!home || !first || !slug) return undefined
	const type = first === 'about' ? 'page' : 'story'
	for (const column of [story.liveSlug, story.slug]) {
		const [row] = await deskDb()
			.select({ id: story.id })
			.from(story)
			.where(
				and(
					eq(story.edition, home.id),
					eq(story.type, type),
					eq(column, slug.normalize('NFC')),
					isNull(story.binnedAt),
				),
			)
		if (row) return row.id
	}
	return undefined
}

function decoded(path: string): string {
	try {
		return decodeURIComponent(path)
	} catch {
		return path
	}
}

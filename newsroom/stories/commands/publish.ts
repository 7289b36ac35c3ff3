import { and, asc, eq, or } from 'drizzle-orm'
import { correction, job, publication, redirect, story, type takedown } from '#db/desk/tables.ts'
import { everyColumn, type Given, prepared } from '#db/prepared.ts'
import type { DeskTx } from '#db/transact.ts'
import { Invalid } from '#lib/errors.ts'
import { newId } from '#lib/id.ts'
import type { Body } from '#newsroom/body/blocks.ts'
import { isEmptyBody } from '#newsroom/body/words.ts'
import { command } from '#newsroom/command.ts'
import { record } from '#newsroom/events/commands.ts'
import type { Permit } from '#newsroom/policies/permit.ts'
import { toPrint } from '#newsroom/printing/outbox.ts'
import { publishShape } from '#newsroom/stories/input.ts'
import type { Change } from '#newsroom/stories/rules.ts'
import {
	actOn,
	contentOf,
	demandCurrent,
	demandRelations,
	dueJob,
	type StoryRow,
	storyRow,
	takedownOf,
	thingOfStory,
} from './row.ts'
import { claimLiveSlug } from './save.ts'

/** What a publication leaves: ids, and when readers see it first (`publishedAt`) or will (`dueAt`), ms. */
export interface Published {
	id: string
	publication: string | null
	revision: string
	publishedAt: number | null
	dueAt: number | null
}

/**
 * Makes the working revision what readers get, now or `at` a moment to come; a scheduled one names
 * its revision, so later saves do not go out with it. On a live story `change` says what the change is.
 */
export const publishStory = command({
	act: actOn('story.publish'),
	input: publishShape,
	thing: thingOfStory,
	async run(tx, permit, { id, base, at, change, note }): Promise<Published> {
		const row = await storyRow(tx, id)
		demandCurrent(row, base)
		await demandReady(tx, row, change, note)
		const revision = row.workingRevisionId
		if (at === undefined) return publishRevision(tx, permit, row, { revision, change, note })
		if (at <= permit.at) throw Invalid.field('at', 'This moment has passed.', 'Choose one to come, or publish now.')
		await cancelDue(tx, id, permit.at)
		await tx.insert(job).values({
			id: newId(permit.at),
			type: 'publish',
			storyId: id,
			revisionId: revision,
			slug: row.slug,
			input: { change, note },
			dueAt: at,
			state: 'due',
			createdAt: permit.at,
			createdBy: permit.by,
		})
		await record(tx, permit, `story:${id}`, { revision, dueAt: at }, 'story.schedule')
		return { id, publication: null, revision, publishedAt: null, dueAt: at }
	},
})

/** A publication of one revision, in the transaction of whoever may. Also what a due job does. */
export async function publishRevision(
	tx: DeskTx,
	permit: Permit,
	row: StoryRow,
	{ revision, change, note }: { revision: string; change?: Change | undefined; note?: string | undefined },
): Promise<Published> {
	const content = await contentOf(tx, revision)
	const before = await publicFacts(tx, row, content.slug)
	const at = permit.at
	const firstPublishedAt = row.firstPublishedAt ?? at
	const moves = row.liveRevisionId === null || change === 'update' || change === 'correction'
	const updatedAt =
		moves || row.updatedAt === null ? (row.firstPublishedAt === null ? firstPublishedAt : at) : row.updatedAt
	if (row.liveSlug !== null && row.liveSlug !== content.slug) await leadFrom(tx, row, row.liveSlug, at)
	await claimLiveSlug(tx, row, content.slug)
	await cancelDue(tx, row.id, at, 'done')
	await tx
		.update(story)
		.set({
			liveRevisionId: revision,
			liveSlug: content.slug,
			firstPublishedAt,
			updatedAt,
			withdrawnAt: null,
			withdrawnReason: null,
			// What is out waits for nobody; changes to it may be handed over again, or have been.
			...(revision === row.workingRevisionId && { stage: 'ready', stageNote: '' }),
		})
		.where(eq(story.id, row.id))
	const publicationId = newId(at)
	await addPublication(tx, {
		id: publicationId,
		storyId: row.id,
		act: 'publish',
		revisionId: revision,
		change: row.liveRevisionId === null ? 'first' : (change ?? 'minor'),
		at,
		by: permit.by,
		before,
		undoneAt: null,
	})
	if (change === 'correction' && note) {
		await tx.insert(correction).values({ id: newId(at), storyId: row.id, publicationId, note, at, by: permit.by })
	}
	await record(
		tx,
		permit,
		`story:${row.id}`,
		{ publication: publicationId, from: row.liveRevisionId, to: revision, change, note },
		'story.publish',
	)
	await toPrint(tx, at, `story:${row.id}`)
	return { id: row.id, publication: publicationId, revision, publishedAt: firstPublishedAt, dueAt: null }
}

const addPublication = prepared((db, given: Given<typeof publication.$inferSelect>) =>
	db.insert(publication).values(everyColumn(publication, given)),
)

async function demandReady(
	tx: DeskTx,
	row: StoryRow,
	change: Change | undefined,
	note: string | undefined,
): Promise<void> {
	const down = await takedownOf(tx, row.id)
	if (down) throw Invalid.field('', 'This story was taken down.', 'Lift the takedown first, if it may be shown again.')
	if (row.liveRevisionId !== null && change === undefined)
		throw Invalid.field('change', 'This story is live: say what the change is.', 'Choose minor, update or correction.')
	if (change === 'correction' && row.firstPublishedAt === null)
		throw Invalid.field('change', 'Readers never had this story: there is nothing to correct.', 'Leave the change out.')
	if (change === 'correction' && !note)
		throw Invalid.field('note', 'A correction needs its note to readers.', 'Say what was wrong and what is right.')
	const content = await contentOf(tx, row.workingRevisionId)
	if (content.headline === '')
		throw Invalid.field('headline', 'A story without a headline cannot be published.', 'Write one.')
	// News that breaks may go out with a standfirst alone.
	if (content.standfirst === '' && isEmptyBody(content.body as Body))
		throw Invalid.field('body', 'There is nothing to read in it yet.', 'Write the text, or at least a standfirst.')
	await demandRelations(tx, row.edition, content, row.type)
}

/** An address that readers had goes on leading to the story. */
async function leadFrom(tx: DeskTx, row: StoryRow, slug: string, at: number): Promise<void> {
	await claimLiveSlug(tx, row, slug)
	await tx.insert(redirect).values({
		id: newId(at),
		edition: row.edition,
		kind: row.type,
		word: slug,
		thingId: row.id,
		source: 'rename',
		createdAt: at,
	})
}

/** Ends a due publication of the story, if there is one; gives whether there was. */
export async function cancelDue(
	tx: DeskTx,
	storyId: string,
	at: number,
	state: 'cancelled' | 'done' = 'cancelled',
): Promise<boolean> {
	if (!(await dueJob(tx, storyId))) return false
	await tx
		.update(job)
		.set({ state, endedAt: at })
		.where(and(eq(job.storyId, storyId), eq(job.state, 'due')))
	return true
}

/** Everything an undo has to put back. */
export interface PublicFacts {
	story: Pick<
		StoryRow,
		'liveRevisionId' | 'liveSlug' | 'firstPublishedAt' | 'updatedAt' | 'withdrawnAt' | 'withdrawnReason'
	>
	/** With whom the story was, and the id of the publication that was due. */
	work?: { stage: StoryRow['stage']; stageNote: string; due: string | null }
	takedown: typeof takedown.$inferSelect | null
	redirects: (typeof redirect.$inferSelect)[]
}

/** @param slug a word that this act will claim: whose old address it was is part of what stood before */
export async function publicFacts(tx: DeskTx, row: StoryRow, slug = row.slug): Promise<PublicFacts> {
	const { liveRevisionId, liveSlug, firstPublishedAt, updatedAt, withdrawnAt, withdrawnReason } = row
	const down = await takedownOf(tx, row.id)
	const due = await dueJob(tx, row.id)
	const redirects = await oldSlugs(tx, { id: row.id, edition: row.edition, type: row.type, slug })
	return {
		story: { liveRevisionId, liveSlug, firstPublishedAt, updatedAt, withdrawnAt, withdrawnReason },
		work: { stage: row.stage, stageNote: row.stageNote, due: due?.id ?? null },
		takedown: down ?? null,
		redirects,
	}
}

type Slugs = { id: string; edition: string; type: StoryRow['type']; slug: string }
const oldSlugs = prepared((db, { id, edition, type, slug }: Given<Slugs>) =>
	db
		.select()
		.from(redirect)
		.where(
			and(
				eq(redirect.kind, type),
				or(eq(redirect.thingId, id), and(eq(redirect.edition, edition), eq(redirect.word, slug))),
			),
		)
		.orderBy(asc(redirect.id)),
)

import { and, desc, eq, gt, ne } from 'drizzle-orm'
import { correction, job, publication, redirect, story, takedown } from '#db/desk/tables.ts'
import type { DeskTx } from '#db/transact.ts'
import { Invalid, Missing } from '#lib/errors.ts'
import { newId } from '#lib/id.ts'
import { command } from '#newsroom/command.ts'
import { record } from '#newsroom/events/commands.ts'
import { toPrint } from '#newsroom/printing/outbox.ts'
import { idShape, takeDownShape, undoShape, withdrawShape } from '#newsroom/stories/input.ts'
import { UNDO_ALLOWED_MS } from '#newsroom/stories/rules.ts'
import { cancelDue, type PublicFacts, publicFacts } from './publish.ts'
import { actOn, dueJob, slugTaken, storyRow, storyThing, takedownOf, thingOfStory } from './row.ts'

/** Takes a live story back: readers get 404, as if it had never been there. The desk keeps everything. */
export const withdrawStory = command({
	act: actOn('story.withdraw'),
	input: withdrawShape,
	thing: thingOfStory,
	async run(tx, permit, { id, reason }) {
		const row = await storyRow(tx, id)
		if (row.liveRevisionId === null) throw Invalid.field('', 'This story is not live.', 'There is nothing to withdraw.')
		const down = await takedownOf(tx, id)
		if (down)
			throw Invalid.field(
				'',
				'This story is taken down: readers have a notice.',
				'Lift the takedown, then withdraw it.',
			)
		const before = await publicFacts(tx, row)
		const publicationId = newId(permit.at)
		await tx
			.update(story)
			.set({ liveRevisionId: null, withdrawnAt: permit.at, withdrawnReason: reason })
			.where(eq(story.id, id))
		await cancelDue(tx, id, permit.at)
		await tx
			.insert(publication)
			.values({ id: publicationId, storyId: id, act: 'withdraw', at: permit.at, by: permit.by, before })
		await record(
			tx,
			permit,
			`story:${id}`,
			{ publication: publicationId, from: row.liveRevisionId, reason },
			'story.withdraw',
		)
		await toPrint(tx, permit.at, `story:${id}`, 'gone')
		return { id, publication: publicationId }
	},
})

/** Shows a notice of 410 or 451 at the story's addresses and no word of it anywhere; also for one that was live once. */
export const takeDownStory = command({
	act: actOn('story.take down'),
	input: takeDownShape,
	thing: thingOfStory,
	async run(tx, permit, { id, reason, status }) {
		const row = await storyRow(tx, id)
		// A notice would tell readers of an address that they never had.
		if (row.firstPublishedAt === null)
			throw Invalid.field('', 'Readers never had this story.', 'Keep it as it is, or move it to the bin.')
		const before = await publicFacts(tx, row)
		const publicationId = newId(permit.at)
		const values = { storyId: id, status, reason, at: permit.at, by: permit.by }
		await tx.insert(takedown).values(values).onConflictDoUpdate({ target: takedown.storyId, set: values })
		await cancelDue(tx, id, permit.at)
		await tx
			.insert(publication)
			.values({ id: publicationId, storyId: id, act: 'take down', at: permit.at, by: permit.by, before })
		await record(tx, permit, `story:${id}`, { publication: publicationId, reason, status }, 'story.take down')
		await toPrint(tx, permit.at, `story:${id}`, 'gone')
		return { id, publication: publicationId }
	},
})

/** The story stands as before its takedown: live if it was live, else not. */
export const liftTakedown = command({
	act: actOn('story.take down'),
	input: idShape,
	thing: thingOfStory,
	async run(tx, permit, { id }) {
		const lifted = await tx.delete(takedown).where(eq(takedown.storyId, id)).returning()
		if (lifted.length === 0) throw Invalid.field('', 'This story is not taken down.', 'There is nothing to lift.')
		await record(tx, permit, `story:${id}`, { status: lifted[0]?.status }, 'story.lift takedown')
		await toPrint(tx, permit.at, `story:${id}`)
		return { id }
	},
})

export const cancelSchedule = command({
	act: actOn('story.publish'),
	input: idShape,
	thing: thingOfStory,
	async run(tx, permit, { id }) {
		if (!(await cancelDue(tx, id, permit.at)))
			throw Invalid.field('', 'This story is not scheduled.', 'It may have gone out a moment ago: load the page again.')
		await record(tx, permit, `story:${id}`, {}, 'story.unschedule')
		return { id }
	},
})

/**
 * Puts back the public state from before the newest publication, withdrawal or takedown, dates included, within
 * seconds; and with it the schedule that the act ended.
 */
export const undoPublication = command({
	act: async (db, { publication: id }): Promise<'page.edit' | 'story.take down' | 'story.publish'> => {
		const done = await publicationRow(db, id)
		if ((await storyRow(db, done.storyId)).type === 'page') return 'page.edit'
		// To undo a takedown is to lift it.
		return done.act === 'take down' ? 'story.take down' : 'story.publish'
	},
	input: undoShape,
	thing: async (db, { publication: id }) => storyThing(await storyRow(db, (await publicationRow(db, id)).storyId)),
	async run(tx, permit, { publication: id }) {
		const done = await publicationRow(tx, id)
		const [newest] = await tx
			.select()
			.from(publication)
			.where(eq(publication.storyId, done.storyId))
			.orderBy(desc(publication.at), desc(publication.id))
			.limit(1)
		if (done.undoneAt !== null || newest?.id !== id || done.act === 'undo')
			throw Invalid.field(
				'',
				'Something else happened to this story since.',
				'Load the page again and decide from there.',
			)
		if (permit.at - done.at > UNDO_ALLOWED_MS)
			throw Invalid.field(
				'',
				'This can no longer be undone.',
				'Withdraw the story, or restore a revision and publish it.',
			)
		const row = await storyRow(tx, done.storyId)
		const now = await publicFacts(tx, row)
		const before = done.before as PublicFacts
		const slug = before.story.liveSlug
		if (slug !== null && (await slugTaken(tx, { ...row, slug, not: row.id })))
			throw Invalid.field(
				'',
				`Another story took the address "${slug}" meanwhile.`,
				'Choose another slug here, and publish the story again.',
			)
		const { due, ...stage } = before.work ?? { due: null }
		// Who handed it over since has it where they want it.
		const isAsLeft = done.act === 'publish' && row.stage === 'ready' && row.stageNote === ''
		await tx
			.update(story)
			.set({ ...before.story, ...(isAsLeft && stage) })
			.where(eq(story.id, row.id))
		if (due !== null) await makeDueAgain(tx, row.id, due, permit.at)
		await tx.delete(correction).where(and(eq(correction.storyId, row.id), eq(correction.publicationId, id)))
		await tx.delete(takedown).where(eq(takedown.storyId, row.id))
		if (before.takedown) await tx.insert(takedown).values(before.takedown)
		await tx.delete(redirect).where(and(eq(redirect.thingId, row.id), ne(redirect.kind, 'path')))
		if (before.redirects.length > 0) await tx.insert(redirect).values(before.redirects).onConflictDoNothing()
		await tx.update(publication).set({ undoneAt: permit.at }).where(eq(publication.id, id))
		await tx
			.insert(publication)
			.values({ id: newId(permit.at), storyId: row.id, act: 'undo', at: permit.at, by: permit.by, before: now })
		await record(tx, permit, `story:${row.id}`, { publication: id, act: done.act }, 'story.undo')
		await toPrint(tx, permit.at, `story:${row.id}`, 'gone')
		for (const old of before.redirects)
			if (old.thingId && old.thingId !== row.id) await toPrint(tx, permit.at, `story:${old.thingId}`)
		return { id: row.id, undone: done.act }
	},
})

/** The publication that this act ended is to come again, unless its time has passed or another was set meanwhile. */
async function makeDueAgain(tx: DeskTx, storyId: string, id: string, now: number): Promise<void> {
	if (await dueJob(tx, storyId)) return
	await tx
		.update(job)
		.set({ state: 'due', endedAt: null })
		.where(and(eq(job.id, id), gt(job.dueAt, now)))
}

async function publicationRow(db: Parameters<typeof storyRow>[0], id: string) {
	const [row] = await db.select().from(publication).where(eq(publication.id, id))
	if (!row) throw new Missing('There is no such publication.')
	return row
}

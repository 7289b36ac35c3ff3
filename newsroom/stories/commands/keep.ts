import { and, eq, isNull } from 'drizzle-orm'
import { conflict, story } from '#db/desk/tables.ts'
import type { Db } from '#db/handles.ts'
import { Invalid, Missing } from '#lib/errors.ts'
import { command } from '#newsroom/command.ts'
import { record } from '#newsroom/events/commands.ts'
import { handOverShape, idShape, resolveConflictShape, restoreRevisionShape } from '#newsroom/stories/input.ts'
import { BIN_DAYS } from '#newsroom/stories/rules.ts'
import { freeSlug } from '#newsroom/stories/slug.ts'
import {
	actOn,
	contentOf,
	demandCurrent,
	dueJob,
	slugTaken,
	storyRow,
	storyThing,
	takedownOf,
	thingOfStory,
} from './row.ts'
import { addRevision, setWorking } from './write.ts'

/** Gives a story to another stage of work, with a note to whoever takes it up. */
export const handOver = command({
	act: actOn('story.hand over'),
	input: handOverShape,
	thing: thingOfStory,
	async run(tx, permit, { id, stage, note }) {
		const row = await storyRow(tx, id)
		await tx.update(story).set({ stage, stageNote: note, changedAt: permit.at }).where(eq(story.id, id))
		await record(tx, permit, `story:${id}`, { from: row.stage, to: stage, note }, 'story.hand over')
		return { id, stage }
	},
})

/** Writes an old revision anew as the working copy; nothing between is lost. */
export const restoreRevision = command({
	act: actOn('story.edit'),
	input: restoreRevisionShape,
	thing: async (db, { id, revision }) => ({
		...(await thingOfStory(db, { id })),
		to: (await contentOf(db, revision, id)).section,
	}),
	async run(tx, permit, { id, base, revision: from }) {
		const row = await storyRow(tx, id)
		demandCurrent(row, base)
		const content = await contentOf(tx, from, id)
		const slug = await freeSlug(content.slug, (slug) => slugTaken(tx, { ...row, slug, not: id }))
		const restored = { ...content, slug }
		const revisionId = await addRevision(tx, {
			storyId: id,
			parentId: base,
			content: restored,
			reason: 'restored',
			at: permit.at,
			by: permit.by,
		})
		await setWorking(tx, id, revisionId, restored, permit.at)
		await record(tx, permit, `story:${id}`, { restored: from, from: base, to: revisionId }, 'story.restore revision')
		return { id, revision: revisionId }
	},
})

/** Ends a conflict: the working copy stays, or the copy that came late is written over it as a new revision. */
export const resolveConflict = command({
	act: async (db, { conflict: id }) =>
		(await storyRow(db, (await conflictRow(db, id)).storyId)).type === 'page' ? 'page.edit' : 'story.edit',
	input: resolveConflictShape,
	thing: async (db, { conflict: id, keep }) => {
		const { storyId, revisionId } = await conflictRow(db, id)
		const thing = storyThing(await storyRow(db, storyId))
		return keep === 'conflict' ? { ...thing, to: (await contentOf(db, revisionId)).section } : thing
	},
	async run(tx, permit, { conflict: id, base, keep }) {
		const open = await conflictRow(tx, id)
		const row = await storyRow(tx, open.storyId)
		demandCurrent(row, base)
		let working = base
		if (keep === 'conflict') {
			const content = await contentOf(tx, open.revisionId)
			const slug = await freeSlug(content.slug, (slug) => slugTaken(tx, { ...row, slug, not: row.id }))
			const chosen = { ...content, slug }
			working = await addRevision(tx, {
				storyId: row.id,
				parentId: base,
				content: chosen,
				reason: 'saved',
				at: permit.at,
				by: permit.by,
			})
			await setWorking(tx, row.id, working, chosen, permit.at)
		}
		await tx.update(conflict).set({ resolvedAt: permit.at }).where(eq(conflict.id, id))
		await record(
			tx,
			permit,
			`story:${row.id}`,
			{ conflict: id, keep, from: base, to: working },
			'story.resolve conflict',
		)
		return { id: row.id, revision: working }
	},
})

async function conflictRow(db: Db, id: string) {
	const [row] = await db
		.select()
		.from(conflict)
		.where(and(eq(conflict.id, id), isNull(conflict.resolvedAt)))
	if (!row) throw new Missing('This conflict was resolved already. Load the page again.')
	return row
}

/** Puts a story that readers do not have into the bin, from where it can be restored for 30 days. */
export const binStory = command({
	act: actOn('story.bin'),
	input: idShape,
	thing: thingOfStory,
	async run(tx, permit, { id }) {
		const row = await storyRow(tx, id)
		if (row.liveRevisionId !== null) throw Invalid.field('', 'This story is live.', 'Withdraw it first.')
		const down = await takedownOf(tx, id)
		if (down)
			throw Invalid.field('', 'This story was taken down, and its notice has to stand.', 'Lift the takedown first.')
		// To end a schedule is an editor's act, whoever began the story.
		if (await dueJob(tx, id)) throw Invalid.field('', 'This story is scheduled.', 'Cancel the schedule first.')
		await tx.update(story).set({ binnedAt: permit.at }).where(eq(story.id, id))
		await record(tx, permit, `story:${id}`, { headline: row.headline }, 'story.bin')
		return { id }
	},
})

/** Takes a story out of the bin; its slug gives way if another took it meanwhile. */
export const restoreStory = command({
	act: actOn('story.bin'),
	input: idShape,
	thing: thingOfStory,
	async run(tx, permit, { id }) {
		const row = await storyRow(tx, id, { binned: true })
		if (row.binnedAt === null) throw Invalid.field('', 'This story is not in the bin.', 'There is nothing to restore.')
		if (permit.at - row.binnedAt > BIN_DAYS * 86_400_000)
			throw new Missing(`This story has been in the bin for more than ${BIN_DAYS} days.`)
		const slug = await freeSlug(row.slug, (slug) => slugTaken(tx, { ...row, slug, not: id }))
		const liveSlug =
			row.liveSlug !== null && (await slugTaken(tx, { ...row, slug: row.liveSlug, not: id })) ? null : row.liveSlug
		await tx.update(story).set({ binnedAt: null, slug, liveSlug, changedAt: permit.at }).where(eq(story.id, id))
		if (slug !== row.slug) {
			const content = { ...(await contentOf(tx, row.workingRevisionId)), slug }
			const revisionId = await addRevision(tx, {
				storyId: id,
				parentId: row.workingRevisionId,
				content,
				reason: 'restored',
				at: permit.at,
				by: permit.by,
			})
			await setWorking(tx, id, revisionId, content, permit.at)
		}
		await record(tx, permit, `story:${id}`, { slug }, 'story.restore')
		return { id, slug }
	},
})

import { eq } from 'drizzle-orm'
import { topic } from '#db/desk/tables.ts'
import type { DeskTx } from '#db/transact.ts'
import { Invalid } from '#lib/errors.ts'
import { newId } from '#lib/id.ts'
import { command } from '#newsroom/command.ts'
import { record } from '#newsroom/events/commands.ts'
import {
	claimSlug,
	demandEdition,
	demandPlaceVersion,
	joinTwin,
	moveSlug,
	placeRow,
	slugForNew,
} from '#newsroom/places/commands.ts'
import { changeTopicShape, createTopicShape } from '#newsroom/places/input.ts'
import { toPrint } from '#newsroom/printing/outbox.ts'

/** Adds a topic. Readers see it once a live story has it. */
export const createTopic = command({
	act: 'topic.change',
	input: createTopicShape,
	thing: async (_db, { edition }) => ({ edition }),
	async run(tx, permit, { edition, name, slug: wanted, description, twin, parent = null }) {
		await demandEdition(tx, edition)
		const slug = await slugForNew(tx, 'topic', { edition, slug: wanted, name })
		const row = { id: newId(permit.at), edition, slug, name, translationGroup: null }
		await demandParent(tx, row, parent)
		await tx.insert(topic).values({ ...row, description, parentId: parent })
		await claimSlug(tx, 'topic', edition, slug)
		if (twin) await joinTwin(tx, permit, 'topic', row, twin)
		await record(tx, permit, `topic:${row.id}`, { edition, slug, name }, 'topic.create')
		await toPrint(tx, permit.at, `topic:${row.id}`)
		return { id: row.id, slug }
	},
})

/** Changes what a topic is called and where it belongs. Its old address leads on. */
export const changeTopic = command({
	act: 'topic.change',
	input: changeTopicShape,
	thing: async (db, { id }) => ({ edition: (await placeRow(db, 'topic', id)).edition }),
	async run(tx, permit, { id, version, name, slug, description, twin, parent }) {
		const row = await placeRow(tx, 'topic', id)
		await demandPlaceVersion(tx, 'topic', id, version)
		if (slug !== undefined) await moveSlug(tx, permit, 'topic', row, slug)
		if (parent !== undefined) await demandParent(tx, row, parent)
		await tx
			.update(topic)
			.set({ slug: slug ?? row.slug, name, description, parentId: parent })
			.where(eq(topic.id, id))
		if (twin !== undefined) await joinTwin(tx, permit, 'topic', row, twin)
		await record(tx, permit, `topic:${id}`, { from: { slug: row.slug, name: row.name }, slug, name })
		await toPrint(tx, permit.at, `topic:${id}`)
		return { id, slug: slug ?? row.slug }
	},
})

/** A parent is of the same edition and never, at any height, below its own child. */
async function demandParent(tx: DeskTx, child: { id: string; edition: string }, parent: string | null): Promise<void> {
	for (let above: string | null = parent; above !== null; ) {
		const [row] = await tx.select().from(topic).where(eq(topic.id, above))
		if (row?.edition !== child.edition)
			throw Invalid.field('parent', 'This is not a topic of the edition.', 'Choose one of the edition, or none.')
		if (row.id === child.id)
			throw Invalid.field('parent', 'A topic cannot stand below itself.', 'Choose a topic that is not below this one.')
		above = row.parentId
	}
}

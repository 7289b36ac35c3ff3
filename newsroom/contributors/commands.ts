import { eq } from 'drizzle-orm'
import { contributor, image } from '#db/desk/tables.ts'
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
import { changeContributorShape, createContributorShape } from '#newsroom/places/input.ts'
import { toPrint } from '#newsroom/printing/outbox.ts'

/** Adds a person for bylines. Readers see them once a live story names them. */
export const createContributor = command({
	act: 'contributor.change',
	input: createContributorShape,
	thing: async (_db, { edition }) => ({ edition }),
	async run(tx, permit, { edition, name, slug: wanted, title, about, image: imageId = null, twin }) {
		await demandEdition(tx, edition)
		const slug = await slugForNew(tx, 'contributor', { edition, slug: wanted, name })
		const row = { id: newId(permit.at), edition, slug, name, translationGroup: null }
		await demandImage(tx, imageId)
		await tx.insert(contributor).values({ ...row, title, about, imageId })
		await claimSlug(tx, 'contributor', edition, slug)
		if (twin) await joinTwin(tx, permit, 'contributor', row, twin)
		await record(tx, permit, `contributor:${row.id}`, { edition, slug, name }, 'contributor.create')
		await toPrint(tx, permit.at, `contributor:${row.id}`)
		return { id: row.id, slug }
	},
})

/** Changes what readers learn of a person. Their old address leads on. */
export const changeContributor = command({
	act: 'contributor.change',
	input: changeContributorShape,
	thing: async (db, { id }) => ({ edition: (await placeRow(db, 'contributor', id)).edition }),
	async run(tx, permit, { id, version, name, slug, title, about, image: imageId, twin }) {
		const row = await placeRow(tx, 'contributor', id)
		await demandPlaceVersion(tx, 'contributor', id, version)
		if (slug !== undefined) await moveSlug(tx, permit, 'contributor', row, slug)
		if (imageId !== undefined) await demandImage(tx, imageId)
		await tx
			.update(contributor)
			.set({ slug: slug ?? row.slug, name, title, about, imageId })
			.where(eq(contributor.id, id))
		if (twin !== undefined) await joinTwin(tx, permit, 'contributor', row, twin)
		await record(tx, permit, `contributor:${id}`, { from: { slug: row.slug, name: row.name }, slug, name })
		await toPrint(tx, permit.at, `contributor:${id}`)
		return { id, slug: slug ?? row.slug }
	},
})

async function demandImage(tx: DeskTx, id: string | null): Promise<void> {
	if (id === null) return
	const [found] = await tx.select({ id: image.id }).from(image).where(eq(image.id, id))
	if (!found) throw Invalid.field('image', 'There is no such image.', 'Upload it first, or choose one that is there.')
}

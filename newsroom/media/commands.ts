import { eq } from 'drizzle-orm'
import { image } from '#db/desk/tables.ts'
import { Missing } from '#lib/errors.ts'
import { newId } from '#lib/id.ts'
import { command } from '#newsroom/command.ts'
import { record } from '#newsroom/events/commands.ts'
import { demandVersion, versionOf } from '#newsroom/version.ts'
import { addImageShape, changeImageShape, completeImageShape } from './input.ts'

/** Adds a picture whose files are written. One that came in meanwhile from the same file is given instead. */
export const addImage = command({
	act: 'image.add',
	input: addImageShape,
	thing: async () => ({}),
	async run(tx, permit, values) {
		const [known] = await tx.select({ id: image.id }).from(image).where(eq(image.hash, values.hash))
		if (known) return { id: known.id, known: true }
		const id = newId(permit.at)
		await tx.insert(image).values({ id, ...values, createdAt: permit.at, createdBy: permit.by })
		await record(tx, permit, `image:${id}`, { hash: values.hash, fileName: values.fileName })
		return { id, known: false }
	},
})

/** Gives a picture that came in again the texts it lacks; those it has stay. */
export const completeImage = command({
	act: 'image.add',
	input: completeImageShape,
	thing: async () => ({}),
	async run(tx, permit, { id, ...sent }) {
		const [row] = await tx.select().from(image).where(eq(image.id, id))
		if (!row) throw new Missing('There is no such image.')
		const texts = {
			alt: row.alt || sent.alt,
			decorative: row.alt === '' && sent.decorative,
			caption: row.caption || sent.caption,
			credit: row.credit || sent.credit,
		}
		await tx.update(image).set(texts).where(eq(image.id, id))
		await record(tx, permit, `image:${id}`, texts)
		return { id }
	},
})

/** Changes the texts that a picture brings to its next use; where it stands already they are the story's. */
export const changeImage = command({
	act: 'image.change',
	input: changeImageShape,
	thing: async () => ({}),
	async run(tx, permit, { id, version, ...texts }) {
		const [row] = await tx.select().from(image).where(eq(image.id, id))
		if (!row) throw new Missing('There is no such image.')
		demandVersion(versionOf(row), version)
		await tx.update(image).set(texts).where(eq(image.id, id))
		await record(tx, permit, `image:${id}`, texts)
		return { id }
	},
})

import { and, eq, inArray, notInArray } from 'drizzle-orm'
import * as desk from '#db/desk/tables.ts'
import * as paper from '#db/paper/tables.ts'
import { type Given, prepared } from '#db/prepared.ts'
import { deskDb } from '#db/stores.ts'
import type { PaperTx } from '#db/transact.ts'

/**
 * Notes which images a printed thing shows. An image is on the paper while something printed uses it:
 * its files are served to readers from the first use to the last, and at no other time.
 */
export async function printImageUses(tx: PaperTx, thing: string, imageIds: string[]): Promise<void> {
	const before = await shownBy(tx, { thing })
	const dropped = before.map(({ id }) => id).filter((id) => !imageIds.includes(id))
	const rows =
		imageIds.length > 0 ? await deskDb().select().from(desk.image).where(inArray(desk.image.id, imageIds)) : []
	for (const row of rows) {
		await putImage(tx, row)
		await tx.insert(paper.imageUse).values({ thing, imageId: row.id }).onConflictDoNothing()
	}
	if (dropped.length === 0) return
	await tx.delete(paper.imageUse).where(and(eq(paper.imageUse.thing, thing), inArray(paper.imageUse.imageId, dropped)))
	const still = await tx
		.selectDistinct({ id: paper.imageUse.imageId })
		.from(paper.imageUse)
		.where(inArray(paper.imageUse.imageId, dropped))
	const unused = dropped.filter((id) => !still.some((use) => use.id === id))
	if (unused.length === 0) return
	await tx.delete(paper.image).where(inArray(paper.image.id, unused))
	await tx.delete(paper.imageFile).where(inArray(paper.imageFile.imageId, unused))
}

const shownBy = prepared((db, { thing }: Given<{ thing: string }>) =>
	db.select({ id: paper.imageUse.imageId }).from(paper.imageUse).where(eq(paper.imageUse.thing, thing)),
)

/** An image whose renditions changed, if readers have it. */
export async function printImage(tx: PaperTx, id: string): Promise<string[]> {
	const uses = await tx.select().from(paper.imageUse).where(eq(paper.imageUse.imageId, id))
	if (uses.length === 0) return []
	const [row] = await deskDb().select().from(desk.image).where(eq(desk.image.id, id))
	if (row) await putImage(tx, row)
	return uses.map(({ thing }) => thing)
}

async function putImage(
	tx: PaperTx,
	{ id, width, height, color, renditions }: typeof desk.image.$inferSelect,
): Promise<void> {
	const values = { id, width, height, color, renditions }
	await tx.insert(paper.image).values(values).onConflictDoUpdate({ target: paper.image.id, set: values })
	const files = renditions.map(({ file }) => file)
	await tx.delete(paper.imageFile).where(and(eq(paper.imageFile.imageId, id), notInArray(paper.imageFile.file, files)))
	if (files.length > 0)
		await tx
			.insert(paper.imageFile)
			.values(files.map((file) => ({ file, imageId: id })))
			.onConflictDoNothing()
}

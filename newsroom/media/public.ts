import { join } from 'node:path'
import { eq, inArray } from 'drizzle-orm'
import * as paper from '#db/paper/tables.ts'
import { type Given, prepared, preparedAmong } from '#db/prepared.ts'
import { paperDb, readersStore } from '#db/stores.ts'
import type { PaintedImage } from '#newsroom/body/paint.ts'

type Row = typeof paper.image.$inferSelect

/**
 * The pictures of these ids that readers may see, as the paper knows them: sizes and files. Words
 * about a picture stand with the place that shows it.
 */
export async function picturesById(ids: readonly string[]): Promise<Record<string, PaintedImage>> {
	return byId(await imagesAmong(paperDb(), ids))
}

const imagesAmong = preparedAmong((db, ids) => db.select().from(paper.image).where(inArray(paper.image.id, ids)))

/** Every picture that a printed thing (`story:<id>`) shows. */
export async function picturesUsedBy(thing: string): Promise<Record<string, PaintedImage>> {
	const rows = await shownBy(paperDb(), { thing })
	return byId(rows.map(({ image }) => image))
}

const shownBy = prepared((db, { thing }: Given<{ thing: string }>) =>
	db
		.select({ image: paper.image })
		.from(paper.imageUse)
		.innerJoin(paper.image, eq(paper.image.id, paper.imageUse.imageId))
		.where(eq(paper.imageUse.thing, thing)),
)

/** Where a file lies that readers may have, or undefined: a file the paper does not list is nobody's. */
export async function publicImageFile(file: string): Promise<string | undefined> {
	const [row] = await paperDb().select().from(paper.imageFile).where(eq(paper.imageFile.file, file))
	return row && join(readersStore().dataDir, 'images', row.file)
}

function byId(rows: Row[]): Record<string, PaintedImage> {
	return Object.fromEntries(
		rows.map(({ id, width, height, color, renditions }) => [
			id,
			{
				alt: '',
				credit: '',
				width,
				height,
				color,
				renditions: renditions.map(({ format, width, file, bytes }) => ({
					format,
					width,
					path: `/images/${file}`,
					bytes,
				})),
			},
		]),
	)
}

/** Which printed things (`story:<id>`, `contributor:<id>`) show an image to readers now. */
export async function thingsShowing(imageId: string): Promise<string[]> {
	const rows = await paperDb().select().from(paper.imageUse).where(eq(paper.imageUse.imageId, imageId))
	return rows.map(({ thing }) => thing)
}

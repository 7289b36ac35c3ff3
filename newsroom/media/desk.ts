import { join } from 'node:path'
import { and, asc, desc, eq, inArray, lt, or } from 'drizzle-orm'
import { contributor, image, storyImage } from '#db/desk/tables.ts'
import { contains } from '#db/sql.ts'
import { deskDb, stores } from '#db/stores.ts'
import { cleanText } from '#lib/text.ts'

/** An image with its texts and files. */
export type DeskImage = typeof image.$inferSelect

/** Images, newest first, those with `q` in their texts or file name; a page at a time. */
export async function deskImages({
	q = '',
	before,
	limit = 60,
}: {
	q?: string
	/** The id of the last one seen. */
	before?: string
	limit?: number
} = {}): Promise<{ items: DeskImage[]; next: string | null }> {
	const words = cleanText(q).trim()
	const rows = await deskDb()
		.select()
		.from(image)
		.where(
			and(
				before === undefined ? undefined : lt(image.id, before),
				words === ''
					? undefined
					: or(...[image.alt, image.caption, image.credit, image.fileName].map((text) => contains(text, words))),
			),
		)
		.orderBy(desc(image.id))
		.limit(limit + 1)
	const items = rows.slice(0, limit)
	return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null }
}

export async function imageById(id: string): Promise<DeskImage | undefined> {
	const [row] = await deskDb().select().from(image).where(eq(image.id, id))
	return row
}

export async function imageByHash(hash: string): Promise<DeskImage | undefined> {
	const [row] = await deskDb().select().from(image).where(eq(image.hash, hash))
	return row
}

/** Those of these ids that are there, the oldest first. */
export async function imagesByIds(ids: readonly string[]): Promise<DeskImage[]> {
	if (ids.length === 0) return []
	return deskDb()
		.select()
		.from(image)
		.where(inArray(image.id, [...ids]))
		.orderBy(asc(image.id))
}

/** The images that these files of ours are of, by the names of the files; one pass over all images. */
export async function imagesByFiles(files: readonly string[]): Promise<Map<string, DeskImage>> {
	if (files.length === 0) return new Map()
	const wanted = new Set(files)
	const all = await deskDb().select({ id: image.id, renditions: image.renditions }).from(image)
	const ids = all.filter(({ renditions }) => renditions.some(({ file }) => wanted.has(file))).map(({ id }) => id)
	const rows = await imagesByIds(ids)
	return new Map(rows.flatMap((row) => row.renditions.map(({ file }) => [file, row])))
}

/** Whose picture it is on the desk: stories by their last save, newest first, and contributors. At most `limit` of each. */
export async function usesOfImage(
	id: string,
	limit = 50,
): Promise<{ stories: string[]; contributors: { id: string; name: string }[] }> {
	const stories = await deskDb()
		.select({ id: storyImage.storyId })
		.from(storyImage)
		.where(eq(storyImage.imageId, id))
		.orderBy(desc(storyImage.changedAt), desc(storyImage.storyId))
		.limit(limit)
	const contributors = await deskDb()
		.select({ id: contributor.id, name: contributor.name })
		.from(contributor)
		.where(eq(contributor.imageId, id))
		.orderBy(asc(contributor.id))
		.limit(limit)
	return { stories: stories.map((story) => story.id), contributors }
}

const FILE = /^[0-9a-f]{32}-\d{1,5}\.(avif|webp|jpg)$/

/** Where a file of the images lies, for staff; undefined for what is no name of ours. Whether it is there shows when it is opened. */
export function imageFile(name: string): string | undefined {
	return FILE.test(name) ? join(stores().dataDir, 'images', name) : undefined
}

import { z } from 'zod'
import { Invalid } from '#lib/errors.ts'

/** A place in a list as a word that means nothing outside. It holds no secret and opens nothing: a made-up one is another place, or refused. */
export function writeCursor(place: unknown): string {
	return Buffer.from(JSON.stringify(place)).toString('base64url')
}

export function readCursor<T>(cursor: string, shape: z.ZodType<T>): T {
	try {
		const place = shape.safeParse(JSON.parse(Buffer.from(cursor, 'base64url').toString()))
		if (place.success) return place.data
	} catch {
		// Answered like every other word that is no cursor of ours.
	}
	throw Invalid.field('cursor', 'This is no place in the list.', 'Send the `next` of the page before, or none.')
}

/** One page of ids that are all known: a search brings them at once. */
export function pageOf(
	ids: readonly string[],
	cursor: string | undefined,
	limit: number,
): { ids: string[]; next: string | null } {
	const from = cursor === undefined ? 0 : readCursor(cursor, z.number().int().min(0).max(1_000_000))
	return { ids: ids.slice(from, from + limit), next: from + limit < ids.length ? writeCursor(from + limit) : null }
}

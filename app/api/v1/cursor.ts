import { z } from 'zod'
import { Invalid } from '#lib/errors.ts'
import { id } from '#lib/shapes.ts'

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

/** A place in an order by time, ms, and id: what a cursor goes on past. */
export const placeShape = z.tuple([z.number().int(), id])

/**
 * One page of stories that are all known: a search brings them at once. Newest first, and past a
 * place instead of after a count: what comes in between two pages moves nothing.
 */
export function pageOf(
	stories: readonly { id: string; at: number }[],
	cursor: string | undefined,
	limit: number,
): { ids: string[]; next: string | null } {
	const [at = Number.POSITIVE_INFINITY, id = ''] = cursor === undefined ? [] : readCursor(cursor, placeShape)
	const ahead = stories
		.filter((story) => story.at < at || (story.at === at && story.id < id))
		.sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1))
	const page = ahead.slice(0, limit)
	const last = page.at(-1)
	return {
		ids: page.map((story) => story.id),
		next: ahead.length > limit && last ? writeCursor([last.at, last.id]) : null,
	}
}

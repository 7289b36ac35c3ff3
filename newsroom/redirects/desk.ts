import { and, asc, eq, gt } from 'drizzle-orm'
import { redirect, story } from '#db/desk/tables.ts'
import { contains } from '#db/sql.ts'
import { deskDb } from '#db/stores.ts'
import { cleanText } from '#lib/text.ts'

/** A whole address that leads on, to a story or to another path. */
export interface DeskRedirect {
	id: string
	edition: string
	from: string
	to: string | null
	story: { id: string; headline: string } | null
	source: 'rename' | 'import' | 'staff'
	createdAt: number
}

/** Redirects of an edition by their address, those with `q` in it, a page at a time. */
export async function deskRedirects(
	edition: string,
	{ q = '', after, limit = 100 }: { q?: string; after?: string; limit?: number } = {},
): Promise<{ items: DeskRedirect[]; next: string | null }> {
	const words = cleanText(q).trim()
	const rows = await deskDb()
		.select({
			id: redirect.id,
			edition: redirect.edition,
			from: redirect.word,
			to: redirect.toPath,
			story: { id: story.id, headline: story.headline },
			source: redirect.source,
			createdAt: redirect.createdAt,
		})
		.from(redirect)
		.leftJoin(story, eq(story.id, redirect.thingId))
		.where(
			and(
				eq(redirect.edition, edition),
				eq(redirect.kind, 'path'),
				after === undefined ? undefined : gt(redirect.word, after),
				words === '' ? undefined : contains(redirect.word, words),
			),
		)
		.orderBy(asc(redirect.word))
		.limit(limit + 1)
	const items = rows.slice(0, limit)
	return { items, next: rows.length > limit ? (items.at(-1)?.from ?? null) : null }
}

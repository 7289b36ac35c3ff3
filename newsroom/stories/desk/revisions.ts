import { and, desc, eq, lt, lte, or } from 'drizzle-orm'
import { revision } from '#db/desk/tables.ts'
import { deskDb } from '#db/stores.ts'
import type { StoryContent } from '#newsroom/stories/rules.ts'

/** One state of a story in its history. */
export interface ListedRevision {
	id: string
	/** What it was written on. */
	parentId: string | null
	reason: 'created' | 'saved' | 'conflict' | 'restored' | 'imported'
	headline: string
	createdAt: number
	/** `staff:<id>` or `system:<name>`. */
	createdBy: string
}

export interface Revision extends ListedRevision {
	storyId: string
	content: StoryContent
}

/** A story's revisions, newest first, from past the one named `before`. `next` names the last of a full page. */
export async function revisionsOf(
	storyId: string,
	{ before, limit = 50 }: { before?: string | null; limit?: number } = {},
): Promise<{ items: ListedRevision[]; next: string | null }> {
	const last = before ? await revisionOf(storyId, before) : undefined
	const rows = await deskDb()
		.select()
		.from(revision)
		.where(
			and(
				eq(revision.storyId, storyId),
				last && lte(revision.createdAt, last.createdAt),
				last && or(lt(revision.createdAt, last.createdAt), lt(revision.id, last.id)),
			),
		)
		.orderBy(desc(revision.createdAt), desc(revision.id))
		.limit(limit + 1)
	const items = rows.slice(0, limit).map(toListed)
	return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null }
}

/** One revision of a story, whole, or undefined. */
export async function revisionOf(storyId: string, id: string): Promise<Revision | undefined> {
	const [row] = await deskDb()
		.select()
		.from(revision)
		.where(and(eq(revision.id, id), eq(revision.storyId, storyId)))
	return row && { ...toListed(row), storyId, content: row.content as StoryContent }
}

function toListed(row: typeof revision.$inferSelect): ListedRevision {
	const { id, parentId, reason, createdAt, createdBy } = row
	return { id, parentId, reason, headline: (row.content as StoryContent).headline, createdAt, createdBy }
}

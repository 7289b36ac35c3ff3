import { desc, eq } from 'drizzle-orm'
import * as paper from '#db/paper/tables.ts'
import { type Given, prepared } from '#db/prepared.ts'
import { paperDb } from '#db/stores.ts'
import type { Correction } from '#newsroom/printing/rules.ts'
import { dependsOn } from '#press/render-store.ts'

const columns = { id: paper.correction.id, note: paper.correction.note, at: paper.correction.at }

/** The corrections of a story, newest first. */
export async function correctionsOf(storyId: string): Promise<Correction[]> {
	return await newestOf(paperDb(), { story: storyId })
}

const newestOf = prepared((db, { story }: Given<{ story: string }>) =>
	db
		.select(columns)
		.from(paper.correction)
		.where(eq(paper.correction.storyId, story))
		.orderBy(desc(paper.correction.at), desc(paper.correction.id)),
)

/** The newest corrections of an edition, each with the id of its story. */
export async function latestCorrections(
	edition: string,
	limit: number,
	offset = 0,
): Promise<(Correction & { storyId: string })[]> {
	dependsOn(`corrections:${edition}`)
	return await paperDb()
		.select({ ...columns, storyId: paper.correction.storyId })
		.from(paper.correction)
		.where(eq(paper.correction.edition, edition))
		.orderBy(desc(paper.correction.at), desc(paper.correction.id))
		.limit(limit)
		.offset(offset)
}

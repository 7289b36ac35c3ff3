import { asc, eq } from 'drizzle-orm'
import { edition } from '#db/desk/tables.ts'
import { deskDb } from '#db/stores.ts'

/** An edition with its settings and banner; times in ms. */
export type DeskEdition = typeof edition.$inferSelect

/** All editions, the default one first. */
export async function deskEditions(): Promise<DeskEdition[]> {
	return deskDb().select().from(edition).orderBy(asc(edition.position), asc(edition.id))
}

export async function deskEdition(id: string): Promise<DeskEdition | undefined> {
	const [row] = await deskDb().select().from(edition).where(eq(edition.id, id))
	return row
}

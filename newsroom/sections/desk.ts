import { asc, eq } from 'drizzle-orm'
import { section } from '#db/desk/tables.ts'
import { deskDb } from '#db/stores.ts'
import { placeBySlug, placesByIds, twinsOf } from '#newsroom/places/desk.ts'

export type DeskSection = typeof section.$inferSelect

/** The sections of an edition, in the order the staff gave them. */
export async function deskSections(edition: string): Promise<DeskSection[]> {
	return deskDb()
		.select()
		.from(section)
		.where(eq(section.edition, edition))
		.orderBy(asc(section.position), asc(section.id))
}

export const sectionBySlug = (edition: string, slug: string) => placeBySlug(section, edition, slug)
export const sectionsByIds = (ids: readonly string[]) => placesByIds(section, ids)
export const sectionTwins = (row: DeskSection) => twinsOf(section, row)

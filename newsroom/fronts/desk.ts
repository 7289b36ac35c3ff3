import { asc, eq, inArray, isNotNull } from 'drizzle-orm'
import { front, frontRelease, section } from '#db/desk/tables.ts'
import { deskDb } from '#db/stores.ts'
import type { Container } from './rules.ts'

/** A front as it was last released. */
export interface DeskFront {
	id: string
	edition: string
	/** Null is the edition's home. */
	section: { id: string; slug: string; name: string } | null
	version: number
	containers: Container[]
	releasedAt: number
	/** `staff:<id>` or `system:<name>`. */
	releasedBy: string
}

/** The fronts of these editions: each home first, then its sections in their order. */
export async function fronts(editions: readonly string[]): Promise<DeskFront[]> {
	if (editions.length === 0) return []
	const rows = await selectFronts()
		.where(inArray(front.edition, [...editions]))
		.orderBy(asc(front.edition), isNotNull(section.id), asc(section.position), asc(section.id))
	return editions.flatMap((edition) => rows.filter((row) => row.edition === edition)).map(asFront)
}

export async function frontById(id: string): Promise<DeskFront | undefined> {
	const [row] = await selectFronts().where(eq(front.id, id))
	return row && asFront(row)
}

type Row = Awaited<ReturnType<typeof selectFronts>>[number]

function selectFronts() {
	return deskDb()
		.select({
			id: front.id,
			edition: front.edition,
			section: { id: section.id, slug: section.slug, name: section.name },
			version: front.version,
			containers: frontRelease.containers,
			releasedAt: frontRelease.createdAt,
			releasedBy: frontRelease.createdBy,
		})
		.from(front)
		.innerJoin(frontRelease, eq(frontRelease.id, front.releaseId))
		.leftJoin(section, eq(section.id, front.sectionId))
}

function asFront(row: Row): DeskFront {
	return { ...row, containers: row.containers as Container[] }
}

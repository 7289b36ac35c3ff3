import { asc, eq } from 'drizzle-orm'
import * as paper from '#db/paper/tables.ts'
import { type Given, prepared } from '#db/prepared.ts'
import { paperDb } from '#db/stores.ts'
import type { Edition, Section } from '#newsroom/printing/rules.ts'
import { dependsOn, onceInRender } from '#press/render-store.ts'

const TONES = 6

/** The sections of an edition, in the order the staff gave them. */
export function sectionsOf(edition: Edition): Promise<Section[]> {
	dependsOn(`site:${edition.id}`)
	return onceInRender(`sections:${edition.id}`, () => readSections(edition))
}

async function readSections(edition: Edition): Promise<Section[]> {
	const rows = await inTheirOrder(paperDb(), { edition: edition.id })
	return rows.map((row, place) => ({
		id: row.id,
		slug: row.slug,
		name: row.name,
		description: row.description,
		path: `${edition.prefix}/${row.slug}`,
		tone: (place % TONES) + 1,
		translationGroup: row.translationGroup,
	}))
}

const inTheirOrder = prepared((db, { edition }: Given<{ edition: string }>) =>
	db
		.select()
		.from(paper.section)
		.where(eq(paper.section.edition, edition))
		.orderBy(asc(paper.section.position), asc(paper.section.id)),
)

export async function sectionBySlug(edition: Edition, slug: string): Promise<Section | undefined> {
	const section = (await sectionsOf(edition)).find((candidate) => candidate.slug === slug)
	if (section) dependsOn(`section:${section.id}`)
	return section
}

/** The section of another edition that is the twin of this one. */
export async function sectionTwin(section: Section, other: Edition): Promise<Section | undefined> {
	if (section.translationGroup === null) return undefined
	return (await sectionsOf(other)).find(({ translationGroup }) => translationGroup === section.translationGroup)
}

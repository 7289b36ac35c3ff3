import { and, asc, eq, inArray } from 'drizzle-orm'
import * as paper from '#db/paper/tables.ts'
import { preparedAmong } from '#db/prepared.ts'
import { paperDb } from '#db/stores.ts'
import { picturesById } from '#newsroom/media/public.ts'
import type { Contributor, Edition, Place } from '#newsroom/printing/rules.ts'
import { dependsOn } from '#press/render-store.ts'

type Row = typeof paper.contributor.$inferSelect

export async function contributorBySlug(edition: Edition, slug: string): Promise<Contributor | undefined> {
	const [row] = await paperDb()
		.select()
		.from(paper.contributor)
		.where(and(eq(paper.contributor.edition, edition.id), eq(paper.contributor.slug, slug)))
	return row && asContributor(edition, row)
}

/** The address of a contributor by id. */
export async function contributorById(edition: Edition, id: string): Promise<Contributor | undefined> {
	const [row] = await paperDb().select().from(paper.contributor).where(eq(paper.contributor.id, id))
	return row && asContributor(edition, row)
}

/** The same person in another edition. */
export async function contributorTwin(
	{ translationGroup }: Contributor,
	other: Edition,
): Promise<Contributor | undefined> {
	if (translationGroup === null) return undefined
	dependsOn(`twins:${translationGroup}`)
	const twins = await paperDb()
		.select()
		.from(paper.contributor)
		.where(eq(paper.contributor.translationGroup, translationGroup))
		.orderBy(asc(paper.contributor.id))
	const row = twins.find(({ edition }) => edition === other.id)
	return row && asContributor(other, row)
}

/** Who stands in the bylines of these stories, in each byline's order. */
export async function contributorsOfStories(edition: Edition, ids: readonly string[]): Promise<Map<string, Place[]>> {
	const rows = await bylinesAmong(paperDb(), ids)
	const bylines = new Map<string, Place[]>()
	for (const { storyId, contributor } of rows) {
		const { id, slug, name } = contributor
		dependsOn(`name:contributor:${id}`)
		const byline = bylines.get(storyId) ?? []
		byline.push({ id, slug, name, path: pathOf(edition, slug) })
		bylines.set(storyId, byline)
	}
	return bylines
}

const bylinesAmong = preparedAmong((db, ids) =>
	db
		.select({ storyId: paper.storyContributor.storyId, contributor: paper.contributor })
		.from(paper.storyContributor)
		.innerJoin(paper.contributor, eq(paper.contributor.id, paper.storyContributor.contributorId))
		.where(inArray(paper.storyContributor.storyId, ids))
		.orderBy(asc(paper.storyContributor.storyId), asc(paper.storyContributor.position)),
)

async function asContributor(edition: Edition, { imageId, edition: _, ...row }: Row): Promise<Contributor> {
	dependsOn(`contributor:${row.id}`)
	const pictures = imageId === null ? {} : await picturesById([imageId])
	return { ...row, path: pathOf(edition, row.slug), picture: imageId === null ? null : (pictures[imageId] ?? null) }
}

function pathOf(edition: Edition, slug: string): string {
	return `${edition.prefix}/contributors/${slug}`
}

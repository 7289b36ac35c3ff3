import { and, asc, eq, inArray } from 'drizzle-orm'
import * as paper from '#db/paper/tables.ts'
import { type Given, prepared, preparedAmong } from '#db/prepared.ts'
import { paperDb } from '#db/stores.ts'
import type { Body } from '#newsroom/body/blocks.ts'
import { storiesLinkedIn } from '#newsroom/body/links.ts'
import type { PaintedImage } from '#newsroom/body/paint.ts'
import { contributorsOfStories } from '#newsroom/contributors/public.ts'
import { correctionsOf } from '#newsroom/corrections/public.ts'
import { editions } from '#newsroom/editions/public.ts'
import { picturesById, picturesUsedBy } from '#newsroom/media/public.ts'
import type { Edition, Item, Place, PlacedPicture, StoryForReader } from '#newsroom/printing/rules.ts'
import { sectionsOf } from '#newsroom/sections/public.ts'
import { topicsOfStory } from '#newsroom/topics/public.ts'
import { dependsOn } from '#press/render-store.ts'
import { storyPath } from './rules.ts'

/** Pages of /about that fit into the foot; a paper has half a dozen. */
const FOOT_PAGES = 24

const itemColumns = {
	id: paper.story.id,
	edition: paper.story.edition,
	type: paper.story.type,
	slug: paper.story.slug,
	sectionId: paper.story.sectionId,
	kind: paper.story.kind,
	headline: paper.story.headline,
	kicker: paper.story.kicker,
	teaser: paper.story.teaser,
	leadImage: paper.story.leadImage,
	firstPublishedAt: paper.story.firstPublishedAt,
	updatedAt: paper.story.updatedAt,
}

/** The live stories of these ids in the order given; the page depends on each. */
export async function itemsById(edition: Edition, ids: readonly string[]): Promise<Item[]> {
	const found = await itemsAmong(paperDb(), ids)
	if (found.length === 0) return []
	// Not asked of the database: among two dozen ids it may rather walk the whole edition by its index.
	const rows = found.filter((row) => row.edition === edition.id)
	dependsOn(...rows.map(({ id }) => `story:${id}`))
	const [sections, contributors, pictures] = await Promise.all([
		sectionsOf(edition),
		contributorsOfStories(edition, ids),
		picturesById(rows.flatMap(({ leadImage }) => leadImage?.image ?? [])),
	])
	const items = new Map(
		rows.map(({ edition: _edition, type, slug, sectionId, leadImage, ...row }): [string, Item] => {
			const section = sections.find(({ id }) => id === sectionId) ?? null
			return [
				row.id,
				{
					...row,
					path: edition.prefix + storyPath(type, section?.slug ?? null, slug),
					section,
					contributors: contributors.get(row.id) ?? [],
					image: placed(leadImage, pictures),
				},
			]
		}),
	)
	return ids.flatMap((id) => items.get(id) ?? [])
}

const itemsAmong = preparedAmong((db, ids) =>
	db.select(itemColumns).from(paper.story).where(inArray(paper.story.id, ids)),
)

/**
 * Which of the stories that somebody chose are live, in the order given. The page depends on all of
 * them: one that comes back is to be seen again.
 */
export async function liveAmong(ids: readonly string[]): Promise<string[]> {
	dependsOn(...ids.map((id) => `story:${id}`))
	const rows = await idsAmong(paperDb(), ids)
	const live = new Set(rows.map(({ id }) => id))
	return ids.filter((id) => live.has(id))
}

const idsAmong = preparedAmong((db, ids) =>
	db.select({ id: paper.story.id }).from(paper.story).where(inArray(paper.story.id, ids)),
)

/** A live story or page by its slug, whole. */
export async function storyBySlug(
	edition: Edition,
	type: 'story' | 'page',
	slug: string,
): Promise<StoryForReader | undefined> {
	const [row] = await withSlug(paperDb(), { edition: edition.id, type, slug })
	return row && whole(edition, row)
}

const withSlug = prepared((db, address: Given<Address>) => db.select().from(paper.story).where(isAt(address)))

/** Live stories of these ids whole, in the order given: for outlets that carry the full text. */
export async function wholeStories(edition: Edition, ids: readonly string[]): Promise<StoryForReader[]> {
	const rows = await wholeAmong(paperDb(), ids)
	const byId = new Map(rows.map((row) => [row.id, row]))
	return Promise.all(ids.flatMap((id) => byId.get(id) ?? []).map((row) => whole(edition, row)))
}

const wholeAmong = preparedAmong((db, ids) => db.select().from(paper.story).where(inArray(paper.story.id, ids)))

async function whole(edition: Edition, row: typeof paper.story.$inferSelect): Promise<StoryForReader> {
	dependsOn(`story:${row.id}`)
	const body = row.body as Body
	const [sections, contributors, pictures, links, topics, corrections] = await Promise.all([
		sectionsOf(edition),
		contributorsOfStories(edition, [row.id]),
		picturesUsedBy(`story:${row.id}`),
		pathsById(storiesLinkedIn(body)),
		topicsOfStory(edition, row.id),
		correctionsOf(row.id),
	])
	const section = sections.find(({ id }) => id === row.sectionId) ?? null
	const { sectionId: _section, revisionId: _revision, related: _related, edition: _edition, slug: _slug, ...rest } = row
	return {
		...rest,
		path: edition.prefix + storyPath(row.type, section?.slug ?? null, row.slug),
		section,
		contributors: contributors.get(row.id) ?? [],
		leadImage: placed(row.leadImage, pictures),
		body,
		pictures,
		links: Object.fromEntries(links),
		topics,
		corrections,
	}
}

/** The public address of a live story or page, whatever its section. */
export async function pathBySlug({ id }: Edition, type: 'story' | 'page', slug: string): Promise<string | undefined> {
	const [row] = await idWithSlug(paperDb(), { edition: id, type, slug })
	return row && (await pathsById([row.id])).get(row.id)
}

const idWithSlug = prepared((db, address: Given<Address>) =>
	db.select({ id: paper.story.id }).from(paper.story).where(isAt(address)),
)

/** Public addresses of live stories and pages, of any edition. */
export async function pathsById(ids: readonly string[]): Promise<Map<string, string>> {
	// On those that are not live too: one that comes back is to be linked again.
	dependsOn(...ids.map((id) => `story:${id}`))
	const rows = await placesAmong(paperDb(), ids)
	const all = rows.length === 0 ? [] : await editions()
	const paths = new Map<string, string>()
	for (const row of rows) {
		const edition = all.find(({ id }) => id === row.edition)
		if (!edition) continue
		const section = row.sectionId && (await sectionsOf(edition)).find(({ id }) => id === row.sectionId)
		paths.set(row.id, edition.prefix + storyPath(row.type, section ? section.slug : null, row.slug))
	}
	return paths
}

const placesAmong = preparedAmong((db, ids) =>
	db
		.select({
			id: paper.story.id,
			edition: paper.story.edition,
			type: paper.story.type,
			slug: paper.story.slug,
			sectionId: paper.story.sectionId,
		})
		.from(paper.story)
		.where(inArray(paper.story.id, ids)),
)

/** Addresses of the same story in the other editions, by edition. */
export async function translationsOf(
	story: Pick<StoryForReader, 'id' | 'translationGroup'>,
): Promise<Map<string, string>> {
	dependsOn(`translations:${story.translationGroup}`)
	const rows = await inGroup(paperDb(), { group: story.translationGroup })
	const others = rows.filter(({ id }) => id !== story.id)
	const paths = await pathsById(others.map(({ id }) => id))
	return new Map(others.flatMap(({ id, edition }) => [[edition, paths.get(id)] as const]).filter(hasPath))
}

const inGroup = prepared((db, { group }: Given<{ group: string }>) =>
	db
		.select({ id: paper.story.id, edition: paper.story.edition })
		.from(paper.story)
		.where(eq(paper.story.translationGroup, group))
		.orderBy(asc(paper.story.id)),
)

/** The pages of /about, by slug, for the foot of every page. */
export async function policyPages(edition: Edition): Promise<Place[]> {
	dependsOn(`site:${edition.id}`)
	const rows = await pagesIn(paperDb(), { edition: edition.id })
	// One that is taken down is gone from every page that names it, not only old.
	dependsOn(...rows.map(({ id }) => `story:${id}`))
	return rows.map((row) => ({ ...row, path: edition.prefix + storyPath('page', null, row.slug) }))
}

const pagesIn = prepared((db, { edition }: Given<{ edition: string }>) =>
	db
		.select({ id: paper.story.id, slug: paper.story.slug, name: paper.story.headline })
		.from(paper.story)
		.where(and(eq(paper.story.edition, edition), eq(paper.story.type, 'page')))
		.orderBy(asc(paper.story.slug))
		.limit(FOOT_PAGES),
)

/** What the staff chose as related to a story, in their order; not all of it need be live. */
export async function chosenRelated(id: string): Promise<string[]> {
	const [row] = await relatedOf(paperDb(), { id })
	return row?.related ?? []
}

const relatedOf = prepared((db, { id }: Given<{ id: string }>) =>
	db.select({ related: paper.story.related }).from(paper.story).where(eq(paper.story.id, id)),
)

type Address = { edition: string; type: 'story' | 'page'; slug: string }

function isAt({ edition, type, slug }: Given<Address>) {
	return and(eq(paper.story.edition, edition), eq(paper.story.type, type), eq(paper.story.slug, slug))
}

function hasPath(entry: readonly [string, string | undefined]): entry is readonly [string, string] {
	return entry[1] !== undefined
}

function placed(
	lead: { image: string; alt: string; caption: string; credit: string } | null,
	pictures: Record<string, PaintedImage>,
): PlacedPicture | null {
	const picture = lead && pictures[lead.image]
	return picture ? { ...lead, picture } : null
}

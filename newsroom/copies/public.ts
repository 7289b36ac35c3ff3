import { and, asc, desc, eq, inArray, lt, lte, or } from 'drizzle-orm'
import * as paper from '#db/paper/tables.ts'
import { paperDb } from '#db/stores.ts'
import type { Body } from '#newsroom/body/blocks.ts'
import { linkedOnlyTo, storiesLinkedIn } from '#newsroom/body/links.ts'
import type { Dated } from '#newsroom/listings/public.ts'
import { storiesFound } from '#newsroom/search/public.ts'
import { liveAmong, pathsById } from '#newsroom/stories/public.ts'
import type { StoryCopy } from './rules.ts'

/** Which live stories; section and topic by id, of the one edition that is named then. */
export interface LiveFilter {
	editions: readonly string[]
	section?: string | undefined
	topic?: string | undefined
}

/** Live stories, newest first, after a place in that order. */
export async function liveStories(filter: LiveFilter, after: Dated | undefined, limit: number): Promise<Dated[]> {
	const found = await Promise.all(filter.editions.map((edition) => newestOf({ ...filter, edition }, after, limit)))
	return found
		.flat()
		.sort((a, b) => b.firstPublishedAt - a.firstPublishedAt || (a.id < b.id ? 1 : -1))
		.slice(0, limit)
}

/** The live stories that have all the words of a query, in no promised order; the newest 2,000 of each edition at most. */
export async function liveStoriesWith(q: string, { editions, section, topic }: LiveFilter): Promise<Dated[]> {
	const found = (await Promise.all(editions.map((edition) => storiesFound(q, { edition, section }))))
		.flat()
		.map(({ storyId, firstPublishedAt }) => ({ id: storyId, firstPublishedAt }))
	if (topic === undefined || found.length === 0) return found
	const { storyTopic } = paper
	const ids = found.map(({ id }) => id)
	const rows = await paperDb()
		.select({ id: storyTopic.storyId })
		.from(storyTopic)
		.where(and(eq(storyTopic.topicId, topic), inArray(storyTopic.storyId, ids)))
	const tagged = new Set(rows.map(({ id }) => id))
	return found.filter(({ id }) => tagged.has(id))
}

/** The live copies of these stories in the order given; what is not live is left out, pages of /about too. */
export async function liveCopies(ids: readonly string[]): Promise<StoryCopy[]> {
	if (ids.length === 0) return []
	const rows = await paperDb()
		.select()
		.from(paper.story)
		.where(and(inArray(paper.story.id, [...ids]), eq(paper.story.type, 'story')))
	const [paths, sections, topics, contributors] = await Promise.all([
		pathsById(ids),
		sectionSlugs(rows.flatMap(({ sectionId }) => sectionId ?? [])),
		topicSlugs(ids),
		contributorSlugs(ids),
	])
	// A story that readers do not have is not named to them, not even by its id.
	const others = new Set(
		await liveAmong(
			rows.flatMap(({ related, translationGroup, body }) => [
				...related,
				translationGroup,
				...storiesLinkedIn(body as Body),
			]),
		),
	)
	const copies = new Map(
		rows.map((row): [string, StoryCopy] => [
			row.id,
			{
				id: row.id,
				edition: row.edition,
				section: sections.get(row.sectionId ?? '') ?? '',
				slug: row.slug,
				path: paths.get(row.id) ?? '',
				headline: row.headline,
				kicker: row.kicker,
				standfirst: row.standfirst,
				body: linkedOnlyTo(row.body as Body, others),
				kind: row.kind,
				leadImage: row.leadImage,
				contributors: contributors.get(row.id) ?? [],
				topics: topics.get(row.id) ?? [],
				related: row.related.filter((id) => others.has(id)),
				translationOf:
					row.translationGroup !== row.id && others.has(row.translationGroup) ? row.translationGroup : null,
				source: row.source,
				state: 'published',
				revision: row.revisionId,
				liveRevision: row.revisionId,
				firstPublishedAt: row.firstPublishedAt,
				updatedAt: row.updatedAt,
			},
		]),
	)
	return ids.flatMap((id) => copies.get(id) ?? [])
}

async function newestOf(
	{ edition, section, topic }: { edition: string; section?: string | undefined; topic?: string | undefined },
	after: Dated | undefined,
	limit: number,
): Promise<Dated[]> {
	const { story, storyTopic } = paper
	const past = (
		at: typeof story.firstPublishedAt | typeof storyTopic.firstPublishedAt,
		id: typeof story.id | typeof storyTopic.storyId,
	) => after && and(lte(at, after.firstPublishedAt), or(lt(at, after.firstPublishedAt), lt(id, after.id)))
	if (topic !== undefined) {
		const { storyId: id, firstPublishedAt: at } = storyTopic
		return paperDb()
			.select({ id, firstPublishedAt: at })
			.from(storyTopic)
			.innerJoin(story, eq(story.id, id))
			.where(
				and(
					eq(storyTopic.topicId, topic),
					section === undefined ? undefined : eq(story.sectionId, section),
					past(at, id),
				),
			)
			.orderBy(desc(at), desc(id))
			.limit(limit)
	}
	const { id, firstPublishedAt: at } = story
	const scope =
		section === undefined ? and(eq(story.edition, edition), eq(story.type, 'story')) : eq(story.sectionId, section)
	return paperDb()
		.select({ id, firstPublishedAt: at })
		.from(story)
		.where(and(scope, past(at, id)))
		.orderBy(desc(at), desc(id))
		.limit(limit)
}

async function sectionSlugs(ids: string[]): Promise<Map<string, string>> {
	if (ids.length === 0) return new Map()
	const rows = await paperDb()
		.select({ id: paper.section.id, slug: paper.section.slug })
		.from(paper.section)
		.where(inArray(paper.section.id, [...new Set(ids)]))
	return new Map(rows.map(({ id, slug }) => [id, slug]))
}

async function topicSlugs(storyIds: readonly string[]): Promise<Map<string, string[]>> {
	const { storyTopic, topic } = paper
	const rows = await paperDb()
		.select({ storyId: storyTopic.storyId, slug: topic.slug })
		.from(storyTopic)
		.innerJoin(topic, eq(topic.id, storyTopic.topicId))
		.where(inArray(storyTopic.storyId, [...storyIds]))
		.orderBy(asc(storyTopic.storyId), asc(storyTopic.position))
	return byStory(rows)
}

async function contributorSlugs(storyIds: readonly string[]): Promise<Map<string, string[]>> {
	const { storyContributor, contributor } = paper
	const rows = await paperDb()
		.select({ storyId: storyContributor.storyId, slug: contributor.slug })
		.from(storyContributor)
		.innerJoin(contributor, eq(contributor.id, storyContributor.contributorId))
		.where(inArray(storyContributor.storyId, [...storyIds]))
		.orderBy(asc(storyContributor.storyId), asc(storyContributor.position))
	return byStory(rows)
}

function byStory(rows: { storyId: string; slug: string }[]): Map<string, string[]> {
	const slugs = new Map<string, string[]>()
	for (const { storyId, slug } of rows) slugs.set(storyId, [...(slugs.get(storyId) ?? []), slug])
	return slugs
}

import { inArray } from 'drizzle-orm'
import { edition, revision } from '#db/desk/tables.ts'
import { deskDb } from '#db/stores.ts'
import { contributorsByIds } from '#newsroom/contributors/desk.ts'
import { sectionsByIds } from '#newsroom/sections/desk.ts'
import { storiesById } from '#newsroom/stories/desk/list.ts'
import type { ListedStory } from '#newsroom/stories/desk/rows.ts'
import { type StoryContent, storyPath } from '#newsroom/stories/rules.ts'
import { topicsByIds } from '#newsroom/topics/desk.ts'
import type { StoryCopy } from './rules.ts'

/**
 * Copies of these stories in the order given: the working ones, or with `live` those that readers have.
 * Left out is what is not there, what is not live then, and pages of /about.
 */
export async function deskCopies(ids: readonly string[], copy: 'working' | 'live' = 'working'): Promise<StoryCopy[]> {
	const listed = (await storiesById(ids)).filter(({ type }) => type === 'story')
	const contents = await contentsOf(
		listed.flatMap((item) => [item.workingRevisionId, item.liveRevisionId ?? []].flat()),
	)
	const shown = listed.flatMap((item) => {
		const revisionId = copy === 'live' ? item.liveRevisionId : item.workingRevisionId
		const content = contents.get(revisionId ?? '')
		return revisionId && content ? [{ item, revisionId, content }] : []
	})
	const slugs = await slugsOf([...contents.values()])
	const prefixes = await prefixesOf()
	return shown.map(({ item, revisionId, content }) => {
		const address = item.liveRevisionId === null ? content : (contents.get(item.liveRevisionId) ?? content)
		return {
			id: item.id,
			edition: item.edition,
			section: slugs.get(content.section ?? '') ?? '',
			slug: content.slug,
			path:
				(prefixes.get(item.edition) ?? '') + storyPath('story', slugs.get(address.section ?? '') ?? '', address.slug),
			headline: content.headline,
			kicker: content.kicker,
			standfirst: content.standfirst,
			body: content.body,
			kind: content.kind,
			leadImage: content.leadImage,
			contributors: content.contributors.flatMap((id) => slugs.get(id) ?? []),
			topics: content.topics.flatMap((id) => slugs.get(id) ?? []),
			related: content.related,
			translationOf: content.translationOf,
			source: content.source,
			state: item.state,
			revision: revisionId,
			liveRevision: item.liveRevisionId,
			firstPublishedAt: item.firstPublishedAt,
			updatedAt: item.updatedAt,
		}
	})
}

/** The working revision of each story that is there and no page, by id: what a change has to name. */
export async function storyOnDesk(id: string): Promise<ListedStory | undefined> {
	const [item] = await storiesById([id])
	return item?.type === 'story' ? item : undefined
}

async function contentsOf(ids: string[]): Promise<Map<string, StoryContent>> {
	if (ids.length === 0) return new Map()
	const rows = await deskDb()
		.select({ id: revision.id, content: revision.content })
		.from(revision)
		.where(inArray(revision.id, [...new Set(ids)]))
	return new Map(rows.map(({ id, content }) => [id, content as StoryContent]))
}

/** Slugs of every section, topic and contributor that these contents name, by id. */
async function slugsOf(contents: StoryContent[]): Promise<Map<string, string>> {
	const found = await Promise.all([
		sectionsByIds(contents.flatMap((content) => content.section ?? [])),
		topicsByIds(contents.flatMap(({ topics }) => topics)),
		contributorsByIds(contents.flatMap(({ contributors }) => contributors)),
	])
	return new Map(found.flat().map(({ id, slug }) => [id, slug]))
}

async function prefixesOf(): Promise<Map<string, string>> {
	const rows = await deskDb().select({ id: edition.id, position: edition.position }).from(edition)
	return new Map(rows.map(({ id, position }) => [id, position === 0 ? '' : `/${id}`]))
}

import type { FoundStory } from '#components/admin/stories/found-story.ts'
import { deskEditions } from '#newsroom/editions/desk.ts'
import { searchDesk } from '#newsroom/search/desk.ts'
import { storiesById, storiesForDesk } from '#newsroom/stories/desk/list.ts'
import type { ListedStory } from '#newsroom/stories/desk/rows.ts'

const SHOWN = 12
/** Looked at, since some of what is found does not fit. */
const LOOKED_AT = 4 * SHOWN

/** Stories of an edition for somebody who chooses one: by words or a pasted address, or the newest that readers have. */
export async function findStories(edition: string, q: string): Promise<FoundStory[]> {
	const items = q.trim()
		? await found(q, edition)
		: (await storiesForDesk({ edition, type: 'story', states: ['published', 'changed'] }, { limit: SHOWN })).items
	return offered(items.filter((item) => item.type === 'story' && item.edition === edition))
}

/** What a link can lead to: stories and pages of an edition. */
export async function findLinked(edition: string, q: string): Promise<FoundStory[]> {
	return offered((await found(q, edition)).filter((item) => item.edition === edition))
}

/** Stories of all other editions, for a translation to name its original. */
export async function findTwins(edition: string, q: string): Promise<FoundStory[]> {
	return offered((await found(q)).filter((item) => item.type === 'story' && item.edition !== edition))
}

/** These stories, for a board that names them. */
export async function storiesNamed(ids: readonly string[]): Promise<FoundStory[]> {
	return asFound(await storiesById([...new Set(ids)]))
}

async function found(q: string, edition?: string): Promise<ListedStory[]> {
	return storiesById(await searchDesk({ q, edition, limit: LOOKED_AT, headlinesFirst: true }))
}

function offered(items: ListedStory[]): Promise<FoundStory[]> {
	return asFound(items.slice(0, SHOWN))
}

async function asFound(items: ListedStory[]): Promise<FoundStory[]> {
	const zones = new Map((await deskEditions()).map(({ id, timeZone }) => [id, timeZone]))
	return items.map(({ id, edition, headline, slug, state, section, path, firstPublishedAt }) => ({
		id,
		headline: headline || slug,
		state,
		section: section?.name ?? '',
		path,
		publishedAt: firstPublishedAt,
		timeZone: zones.get(edition) ?? 'UTC',
	}))
}

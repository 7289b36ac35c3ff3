import type { FoundStory } from '#components/admin/stories/found-story.ts'
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
	return asFound(items.filter((item) => item.type === 'story' && item.edition === edition))
}

/** What a link can lead to: stories and pages of an edition. */
export async function findLinked(edition: string, q: string): Promise<FoundStory[]> {
	return asFound((await found(q, edition)).filter((item) => item.edition === edition))
}

/** Stories of all other editions, for a translation to name its original. */
export async function findTwins(edition: string, q: string): Promise<FoundStory[]> {
	return asFound((await found(q)).filter((item) => item.type === 'story' && item.edition !== edition))
}

/** These stories, for a board that names them. */
export async function storiesNamed(ids: readonly string[]): Promise<FoundStory[]> {
	return (await storiesById([...new Set(ids)])).map(foundStory)
}

async function found(q: string, edition?: string): Promise<ListedStory[]> {
	return storiesById(await searchDesk({ q, edition, limit: LOOKED_AT, headlinesFirst: true }))
}

function asFound(items: ListedStory[]): FoundStory[] {
	return items.slice(0, SHOWN).map(foundStory)
}

function foundStory({ id, headline, slug, state, section, path, firstPublishedAt }: ListedStory): FoundStory {
	return {
		id,
		headline: headline || slug,
		state,
		section: section?.name ?? '',
		path,
		publishedAt: firstPublishedAt,
	}
}

import type { FoundStory } from '#components/admin/stories/found-story.ts'
import { searchDesk } from '#newsroom/search/desk.ts'
import { storiesById, storiesForDesk } from '#newsroom/stories/desk/list.ts'
import type { ListedStory } from '#newsroom/stories/desk/rows.ts'

const SHOWN = 20

/** Stories of an edition for somebody who chooses one: by words or a pasted address, or the newest that readers have. */
export async function findStories(edition: string, q: string): Promise<FoundStory[]> {
	const items = q.trim()
		? await storiesById(await searchDesk({ q, edition, limit: SHOWN, headlinesFirst: true }))
		: (await storiesForDesk({ edition, type: 'story', states: ['published', 'changed'] }, { limit: SHOWN })).items
	return items.filter((item) => item.type === 'story' && item.edition === edition).map(foundStory)
}

/** These stories, for a board that names them. */
export async function storiesNamed(ids: readonly string[]): Promise<FoundStory[]> {
	return (await storiesById([...new Set(ids)])).map(foundStory)
}

function foundStory({ id, headline, state, section, path, firstPublishedAt }: ListedStory): FoundStory {
	return { id, headline, state, section: section?.name ?? '', path, publishedAt: firstPublishedAt }
}

import { keyOf, newest, newestIds } from '#newsroom/listings/public.ts'
import { storyList } from '#newsroom/lists/public.ts'
import type { Edition, Item, Rails, StoryForReader } from '#newsroom/printing/rules.ts'
import { relatedByWords } from '#newsroom/search/public.ts'
import { sectionsOf } from '#newsroom/sections/public.ts'
import { chosenRelated, itemsById, liveAmong } from '#newsroom/stories/public.ts'
import { dependsOn, inRails } from '#press/render-store.ts'
import { chooseRails, RAIL_REACH, rankSimilar } from './rules.ts'

/** How many more of the section are offered below a story. */
const MORE = 3

/**
 * The four lists of a story's page, and what more its section has that stands in none of them. `chosen`
 * is the staff's choice of related stories where it is not the printed one: in a preview.
 */
export function railsOf(
	edition: Edition,
	story: StoryForReader,
	chosen?: readonly string[],
): Promise<Rails & { more: Item[] }> {
	return inRails(() => readRails(edition, story, chosen))
}

async function readRails(
	edition: Edition,
	story: StoryForReader,
	chosen: readonly string[] | undefined,
): Promise<Rails & { more: Item[] }> {
	const scope = { edition: edition.id }
	dependsOn(keyOf(scope))
	const [mustRead, recommended, related, newestHere, section, elsewhere, topics, words] = await Promise.all([
		storyList(edition.id, 'must-read').then(liveAmong),
		storyList(edition.id, 'recommended').then(liveAmong),
		(chosen ? Promise.resolve(chosen) : chosenRelated(story.id)).then(liveAmong),
		newestIds(scope, RAIL_REACH),
		story.section ? newestIds({ section: story.section.id }, RAIL_REACH + MORE) : [],
		newestElsewhere(edition, story.section?.id),
		Promise.all(story.topics.map(({ id }) => newestIds({ topic: id }, RAIL_REACH))),
		relatedByWords(story.id, RAIL_REACH),
	])
	const similar = rankSimilar({ topics, words, section })
	const rails = chooseRails({ self: story.id, mustRead, related, recommended, newest: newestHere, similar, elsewhere })
	const taken = new Set([story.id, ...Object.values(rails).flat()])
	const more = section.filter((id) => !taken.has(id)).slice(0, MORE)

	const shown = await itemsById(edition, [...Object.values(rails).flat(), ...more])
	const items = (ids: string[]) => shown.filter(({ id }) => ids.includes(id))
	return {
		latest: items(rails.latest),
		mustRead: items(rails.mustRead),
		related: items(rails.related),
		recommended: items(rails.recommended),
		more: items(more),
	}
}

/**
 * Newest stories of all sections but one. Each section is asked by its own index: walking the
 * edition instead would go on for as long as one section alone is publishing.
 */
async function newestElsewhere(edition: Edition, sectionId: string | undefined): Promise<string[]> {
	const others = (await sectionsOf(edition)).filter(({ id }) => id !== sectionId)
	const stories = await Promise.all(others.map(({ id }) => newest({ section: id }, RAIL_REACH)))
	return stories
		.flat()
		.sort((a, b) => b.firstPublishedAt - a.firstPublishedAt || (a.id < b.id ? 1 : -1))
		.slice(0, RAIL_REACH)
		.map(({ id }) => id)
}

import { eq, inArray } from 'drizzle-orm'
import * as paper from '#db/paper/tables.ts'
import { type Given, prepared } from '#db/prepared.ts'
import { paperDb } from '#db/stores.ts'
import type { Body } from '#newsroom/body/blocks.ts'
import { bodyText } from '#newsroom/body/words.ts'
import { keyOf } from '#newsroom/listings/public.ts'
import type { Edition, Item } from '#newsroom/printing/rules.ts'
import { itemsById } from '#newsroom/stories/public.ts'
import { dependsOn } from '#press/render-store.ts'
import { countWith, storiesWith } from './engines/paper.ts'
import type { Found, Scope } from './engines/place.ts'
import { words } from './normalise.ts'
import { fragment, HITS, markWords, type Order, RANKED, readQuery, type Segment } from './rules.ts'

/** A story that was found, and why: the words that were asked for are marked. */
export interface Hit {
	item: Item
	headline: Segment[]
	/** From the standfirst or the body; the teaser where neither has any of the words. */
	fragment: Segment[]
}

export interface Hits {
	hits: Hit[]
	/** From 1. */
	page: number
	more: boolean
	/** The words that were looked for; without any there is nothing to find. */
	words: string[]
	/** The query was longer than 500 characters and its end was not looked for. */
	cut: boolean
	/** More stories have the words than are put in order: only the newest 2,000 were. */
	newestOnly: boolean
}

/** Half of a story's rank stays however old it is, the other half is halved each year. */
const RECENCY_HALVED_MS = 365 * 86_400_000

/**
 * One page of the live stories that have every word of a query in headline, standfirst, byline or body.
 * @param from,to time of publication, ms, both included
 */
export async function searchPaper({
	edition,
	q,
	section,
	from,
	to,
	order = 'relevance',
	page = 1,
	now = Date.now(),
}: {
	edition: Edition
	q: string
	section?: { id: string } | undefined
	from?: number | undefined
	to?: number | undefined
	order?: Order
	page?: number
	now?: number
}): Promise<Hits> {
	dependsOn(keyOf({ edition: edition.id }))
	const { words: asked, cut } = readQuery(q)
	const scope: Scope = { edition: edition.id, section: section?.id, from, to }
	const skipped = (page - 1) * HITS
	const ranked = order === 'relevance' ? await storiesWith(asked, scope, { limit: RANKED + 1, scored: true }) : []
	const found =
		order === 'relevance'
			? byRelevance(ranked.slice(0, RANKED), now).slice(skipped, skipped + HITS + 1)
			: await storiesWith(asked, scope, { limit: HITS + 1, offset: skipped })
	return {
		hits: await hits(
			edition,
			found.slice(0, HITS).map(({ storyId }) => storyId),
			asked,
		),
		page,
		more: found.length > HITS,
		words: asked,
		cut,
		newestOnly: ranked.length > RANKED,
	}
}

/** All live stories that have every word of a query, newest first, without their texts; the newest 2,000 of them. */
export async function storiesFound(q: string, scope: Scope): Promise<Found[]> {
	return storiesWith(readQuery(q).words, scope, { limit: RANKED })
}

function byRelevance(found: Found[], now: number): Found[] {
	const rank = ({ score, firstPublishedAt }: Found) =>
		score * (0.5 + 0.5 * 2 ** (-Math.max(0, now - firstPublishedAt) / RECENCY_HALVED_MS))
	return found.map((story) => ({ ...story, score: rank(story) })).sort((a, b) => b.score - a.score)
}

async function hits(edition: Edition, ids: string[], asked: string[]): Promise<Hit[]> {
	if (ids.length === 0) return []
	const [items, texts] = await Promise.all([
		itemsById(edition, ids),
		paperDb()
			.select({ id: paper.story.id, standfirst: paper.story.standfirst, body: paper.story.body })
			.from(paper.story)
			.where(inArray(paper.story.id, ids)),
	])
	return items.map((item) => {
		const text = texts.find(({ id }) => id === item.id)
		return {
			item,
			headline: markWords(item.headline, asked),
			fragment: (text && (fragment(text.standfirst, asked) ?? fragment(bodyText(text.body as Body), asked))) ?? [
				{ text: item.teaser, marked: false },
			],
		}
	})
}

/** A word in more stories than this says little about any of them. */
const COMMON = 500
const TELLING_WORDS = 6
/** Rare words are long ones; to count the others too would take most of the time. */
const LONG_WORDS = 12
const PER_WORD = 50

/**
 * Live stories of the same edition that share the rarest words of a story's headline and standfirst,
 * best first. Bounded: reads at most a few hundred rows of the index, however large the paper is.
 */
export async function relatedByWords(storyId: string, limit: number): Promise<string[]> {
	const [story] = await wordsOf(paperDb(), { id: storyId })
	if (!story) return []
	const own = [...new Set(words(`${story.headline} ${story.standfirst}`).map(({ word }) => word))]
		.sort((a, b) => b.length - a.length)
		.slice(0, LONG_WORDS)
	const counted = await Promise.all(own.map(async (word) => ({ word, stories: await countWith(word, COMMON) })))
	const telling = counted
		.filter(({ stories }) => stories > 1 && stories < COMMON)
		.sort((a, b) => a.stories - b.stories)
		.slice(0, TELLING_WORDS)
	const scores = new Map<string, number>()
	for (const { word, stories } of telling) {
		const others = await storiesWith([word], { edition: story.edition }, { limit: PER_WORD })
		for (const other of others) scores.set(other.storyId, (scores.get(other.storyId) ?? 0) + Math.log(COMMON / stories))
	}
	scores.delete(storyId)
	return [...scores]
		.sort(([a, x], [b, y]) => y - x || (a < b ? 1 : -1))
		.slice(0, limit)
		.map(([id]) => id)
}

const wordsOf = prepared((db, { id }: Given<{ id: string }>) =>
	db
		.select({ edition: paper.story.edition, headline: paper.story.headline, standfirst: paper.story.standfirst })
		.from(paper.story)
		.where(eq(paper.story.id, id)),
)

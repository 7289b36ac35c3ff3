/** How a container draws its cards. `must-read` is the strip of the edition's Must read list. */
export const LAYOUTS = ['lead', 'grid', 'list', 'must-read'] as const
export type Layout = (typeof LAYOUTS)[number]

/** A story chosen for a place; headline and kicker override the story's own in this place only. */
export interface Card {
	/** Id of the story. */
	story: string
	headline?: string
	kicker?: string
	/** Never gives way, neither to the container's limit nor to another choice of the same story. */
	pin?: boolean
}

/** A part of a front: chosen cards first, backfilled to `limit`. An empty title draws no heading. */
export interface Container {
	id: string
	layout: Layout
	title: string
	limit: number
	cards: Card[]
}

/** What the front of a new edition looks like, until someone curates it: the newest stories, and the Must read list. */
export function homeContainers(mustReadTitle: string): Container[] {
	return [
		{ id: 'lead', layout: 'lead', title: '', limit: 4, cards: [] },
		{ id: 'must-read', layout: 'must-read', title: mustReadTitle, limit: 5, cards: [] },
		{ id: 'grid', layout: 'grid', title: '', limit: 8, cards: [] },
		{ id: 'list', layout: 'list', title: '', limit: 12, cards: [] },
	]
}

/** The same for a new section: fewer than a page of its listing, which goes on below with what is left. */
export function sectionContainers(): Container[] {
	return [
		{ id: 'lead', layout: 'lead', title: '', limit: 4, cards: [] },
		{ id: 'list', layout: 'list', title: '', limit: 12, cards: [] },
	]
}

/** A container as it is drawn: the cards that stand, chosen or filled. */
export type FilledContainer = Omit<Container, 'cards' | 'limit'> & { cards: Card[] }

/** What a front is filled from: ids of live stories only. */
export interface FrontSources {
	/** Of the chosen stories, those that are live. A story that is not leaves no gap. */
	live: ReadonlySet<string>
	/** The staff's Must read list of the edition, in its order; fills the strip and nothing else. */
	mustRead: readonly string[]
	/** Newest first; fills every other container. */
	newest: readonly string[]
}

/**
 * The containers of a front with their cards. No story stands twice: where one was chosen twice the
 * pinned card stays, else the first. Chosen cards beyond the limit give way from the end, pinned ones
 * never do. Filling comes after choosing, so it cannot take a story away from a place further down.
 */
export function fillFront(
	containers: readonly Container[],
	{ live, mustRead, newest }: FrontSources,
): FilledContainer[] {
	const chosen = chosenCards(containers, live)
	const taken = new Set(chosen.flat().map((card) => card.story))
	const fill = (cards: Card[], limit: number, ids: readonly string[]) => {
		for (const story of ids) {
			if (cards.length >= limit) break
			if (taken.has(story)) continue
			taken.add(story)
			cards.push({ story })
		}
	}
	// The strip goes first: its list is a choice of the staff, the newest are not.
	for (const [i, { layout, limit }] of containers.entries())
		if (layout === 'must-read') fill(chosen[i] ?? [], limit, mustRead)
	for (const [i, { layout, limit }] of containers.entries())
		if (layout !== 'must-read') fill(chosen[i] ?? [], limit, newest)
	return containers
		.map(({ id, layout, title }, i) => ({ id, layout, title, cards: chosen[i] ?? [] }))
		.filter(({ cards }) => cards.length > 0)
}

/** How many stories a front can use at most: what a read of the newest has to bring. */
export function roomOnFront(containers: readonly Container[]): number {
	return containers.reduce((sum, { limit, cards }) => sum + Math.max(limit, cards.length), 0)
}

function chosenCards(containers: readonly Container[], live: ReadonlySet<string>): Card[][] {
	const pinned = new Set<string>()
	const first = new Map<string, Card>()
	for (const card of containers.flatMap(({ cards }) => cards)) {
		if (!live.has(card.story) || pinned.has(card.story)) continue
		if (card.pin) pinned.add(card.story)
		if (card.pin || !first.has(card.story)) first.set(card.story, card)
	}
	return containers.map(({ cards, limit }) => {
		const standing = cards.filter((card) => first.get(card.story) === card)
		const room = Math.max(0, limit - standing.filter((card) => card.pin).length)
		const unpinned = standing.filter((card) => !card.pin).slice(0, room)
		return standing.filter((card) => card.pin || unpinned.includes(card))
	})
}

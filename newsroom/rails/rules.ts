/** How many stories each list of a story page shows at most. */
export const RAIL_LENGTHS = { latest: 6, mustRead: 5, related: 4, recommended: 4 } as const

/** The most stories the four lists can take together, the page's own among them. */
export const RAIL_REACH = 1 + Object.values(RAIL_LENGTHS).reduce((sum, length) => sum + length, 0)

export type RailName = keyof typeof RAIL_LENGTHS

/** Ids of live stories, in the order in which each source offers them. */
export interface RailSources {
	/** The story of the page; in none of the lists. */
	self: string
	/** The staff's lists: of the edition, of this story, of the edition. */
	mustRead: readonly string[]
	related: readonly string[]
	recommended: readonly string[]
	/** Newest of the edition. */
	newest: readonly string[]
	/** Best match first. */
	similar: readonly string[]
	/** Newest of the other sections. */
	elsewhere: readonly string[]
}

/**
 * The four lists of a story page. The staff's choices are set first, Must read before the others as
 * it is shown in full; what is automatic takes what they have left. No story stands twice.
 */
export function chooseRails(sources: RailSources): Record<RailName, string[]> {
	const rails: Record<RailName, string[]> = { latest: [], mustRead: [], related: [], recommended: [] }
	const taken = new Set([sources.self])
	const fill = (name: RailName, ids: readonly string[]) => {
		for (const id of ids) {
			if (rails[name].length >= RAIL_LENGTHS[name]) break
			if (taken.has(id)) continue
			taken.add(id)
			rails[name].push(id)
		}
	}
	fill('mustRead', sources.mustRead)
	fill('related', sources.related)
	fill('recommended', sources.recommended)
	fill('latest', sources.newest)
	fill('related', sources.similar)
	fill('recommended', sources.elsewhere)
	return rails
}

/** Stories that have something in common with the one on the page, each source newest or best first. */
export interface Likeness {
	/** One list for each of its topics. */
	topics: readonly (readonly string[])[]
	/** By the words they share. */
	words: readonly string[]
	section: readonly string[]
}

/** A shared topic is an editor's judgement and counts most, the section alone says little. */
const WEIGHT = { topic: 4, words: 3, section: 1 } as const

/** Ids by likeness. A place further down a list counts a little less, so that equals come in its order. */
export function rankSimilar({ topics, words, section }: Likeness): string[] {
	const scores = new Map<string, number>()
	const add = (ids: readonly string[], weight: number) => {
		for (const [place, id] of ids.entries()) scores.set(id, (scores.get(id) ?? 0) + weight - place / (ids.length * 2))
	}
	for (const ids of topics) add(ids, WEIGHT.topic)
	add(words, WEIGHT.words)
	add(section, WEIGHT.section)
	return [...scores].sort(([a, x], [b, y]) => y - x || (a < b ? 1 : -1)).map(([id]) => id)
}

/*
 * What the search index is made of on every engine, so that each finds the same stories in the same
 * order. All texts and words are normalised (newsroom/search/normalise.ts).
 */

/** A live story as it is indexed; time in ms. */
export interface PrintedWords {
	storyId: string
	edition: string
	section: string | null
	firstPublishedAt: number
	headline: string
	standfirst: string
	byline: string
	body: string
}

/** A working copy as it is indexed; time in ms. */
export interface WorkingWords {
	storyId: string
	edition: string
	changedAt: number
	headline: string
	standfirst: string
	body: string
}

/** Which stories are looked through; times in ms, both ends included. */
export interface Scope {
	edition: string
	section?: string | undefined
	from?: number | undefined
	to?: number | undefined
}

/** A story with all the words; a higher score is a better match. */
export interface Found {
	storyId: string
	firstPublishedAt: number
	score: number
}

/** A query of more words fits few stories; working out how rare each word is would be all the work. */
export const MAX_RANKED_WORDS = 16

// A story's place is [edition: 9 bits][ms since 1691: 44 bits][tie among those of one ms: 10 bits], which
// a database holds exactly and JavaScript's numbers do not.
const TIE_BITS = 10n
const TIME_BITS = 44n
const TIME_ZERO = 2n ** 43n
/** How many places a moment has. */
export const TIES = 2n ** TIE_BITS

/** The first place of a moment in an edition of this number. A time beyond what the bits hold counts as the furthest that they do. */
export function firstPlace(edition: bigint, ms: number): bigint {
	const furthest = Number(TIME_ZERO) - 1
	const time = BigInt(Math.trunc(Math.min(furthest, Math.max(-furthest, ms)))) + TIME_ZERO
	return ((edition << TIME_BITS) | time) << TIE_BITS
}

/** The places of a scope in an edition of this number, both ends included. */
export function placesOf(edition: bigint, { from, to }: Pick<Scope, 'from' | 'to'>): { from: bigint; to: bigint } {
	return {
		from: firstPlace(edition, from ?? Number.NEGATIVE_INFINITY),
		to: firstPlace(edition, to ?? Number.POSITIVE_INFINITY) + TIES - 1n,
	}
}

/** The moment of a place, ms. */
export function timeOf(place: bigint): number {
	return Number(((place >> TIE_BITS) & (2n ** TIME_BITS - 1n)) - TIME_ZERO)
}

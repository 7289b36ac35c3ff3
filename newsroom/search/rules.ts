import { type Word, words } from './normalise.ts'

/** Characters of a query that count; what is longer is cut and the page says so. */
export const MAX_QUERY = 500
/** How many of the newest stories with all the words are put in order of relevance. */
export const RANKED = 2_000
/** Hits on one page. */
export const HITS = 20

const ORDERS = ['relevance', 'time'] as const
export type Order = (typeof ORDERS)[number]

/** What somebody asked for: each word once, all of them wanted, in any order and anywhere in a story. */
export interface Query {
	words: string[]
	cut: boolean
}

/** Reads any input as an ordinary query: there are no operators, so there is nothing to get wrong. */
export function readQuery(input: string): Query {
	const characters = [...input]
	const kept = characters.slice(0, MAX_QUERY).join('')
	// A word that is torn by the cut would be one that nobody wrote; one that is all there is stays.
	const isTorn = /^\S/.test(characters[MAX_QUERY] ?? ' ')
	const text = (isTorn && kept.replace(/\S+$/, '').trim()) || kept
	return { words: [...new Set(words(text).map(({ word }) => word))], cut: characters.length > MAX_QUERY }
}

/** A piece of a text, marked where it is what was searched for. */
export interface Segment {
	text: string
	marked: boolean
}

/** A text whole, with the words that were asked for marked in it. */
export function markWords(text: string, asked: readonly string[]): Segment[] {
	return segments(text, matches(words(text), asked), 0, text.length)
}

const FRAGMENT_WORDS = 30
const WORDS_BEFORE = 6

/**
 * The piece of a text that has most of the words that were asked for, marked; undefined where it has none.
 */
export function fragment(text: string, asked: readonly string[]): Segment[] | undefined {
	const all = words(text)
	const wanted = new Set(asked)
	const places = all.flatMap(({ word }, place) => (wanted.has(word) ? [place] : []))
	let best: { from: number; distinct: number } | undefined
	for (const place of places) {
		const inside = all.slice(place, place + FRAGMENT_WORDS - WORDS_BEFORE)
		const distinct = new Set(inside.filter(({ word }) => wanted.has(word)).map(({ word }) => word)).size
		if (!best || distinct > best.distinct) best = { from: place, distinct }
		if (distinct === wanted.size) break
	}
	if (!best) return undefined
	const shown = all.slice(Math.max(0, best.from - WORDS_BEFORE)).slice(0, FRAGMENT_WORDS)
	const isStart = best.from <= WORDS_BEFORE
	const start = isStart ? 0 : (shown[0]?.start ?? 0)
	const isEnd = shown.at(-1) === all.at(-1)
	const end = isEnd ? text.length : (shown.at(-1)?.end ?? text.length)
	const found = segments(text, matches(shown, asked), start, end)
	return [
		...(isStart ? [] : [{ text: '… ', marked: false }]),
		...found.map(({ text, marked }) => ({ text: text.replace(/\s+/g, ' '), marked })),
		...(isEnd ? [] : [{ text: '…', marked: false }]),
	]
}

function matches(all: readonly Word[], asked: readonly string[]): Word[] {
	return all.filter(({ word }) => asked.includes(word))
}

function segments(text: string, marks: readonly Word[], from: number, to: number): Segment[] {
	const found: Segment[] = []
	let at = from
	for (const { start, end } of marks) {
		if (start < at) continue
		if (start > at) found.push({ text: text.slice(at, start), marked: false })
		found.push({ text: text.slice(start, end), marked: true })
		at = end
	}
	if (at < to) found.push({ text: text.slice(at, to), marked: false })
	return found
}

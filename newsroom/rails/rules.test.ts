import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chooseRails, RAIL_LENGTHS, type RailSources, rankSimilar } from './rules.ts'

const none: RailSources = {
	self: 'me',
	mustRead: [],
	related: [],
	recommended: [],
	newest: [],
	similar: [],
	elsewhere: [],
}

const story = fc.constantFrom('me', ...'abcdefghijklmnopqrstuvwxyz')
const list = fc.uniqueArray(story)
const sources: fc.Arbitrary<RailSources> = fc.record({
	self: fc.constant('me'),
	mustRead: list,
	related: list,
	recommended: list,
	newest: list,
	similar: list,
	elsewhere: list,
})

describe('the lists of a story page', () => {
	test('never show the story itself, and no story twice', () => {
		fc.assert(
			fc.property(sources, (from) => {
				const shown = Object.values(chooseRails(from)).flat()
				expect(shown).not.toContain('me')
				expect(new Set(shown).size).toBe(shown.length)
			}),
		)
	})

	test('never show more than their lengths', () => {
		fc.assert(
			fc.property(sources, (from) => {
				for (const [name, ids] of Object.entries(chooseRails(from)))
					expect(ids.length).toBeLessThanOrEqual(RAIL_LENGTHS[name as keyof typeof RAIL_LENGTHS])
			}),
		)
	})

	test('show the staff’s Must read first and in its order, whatever else holds the same stories', () => {
		fc.assert(
			fc.property(sources, (from) => {
				expect(chooseRails(from).mustRead).toEqual(from.mustRead.filter((id) => id !== 'me').slice(0, 5))
			}),
		)
	})

	test('keep a staff choice where an automatic list wants it too', () => {
		fc.assert(
			fc.property(sources, (from) => {
				const { mustRead, related } = chooseRails(from)
				const chosen = from.related.filter((id) => id !== 'me' && !mustRead.includes(id)).slice(0, 4)
				expect(related.slice(0, chosen.length)).toEqual(chosen)
			}),
		)
	})

	test('let Latest news bring the 6 newest that the staff’s lists have left', () => {
		const rails = chooseRails({
			...none,
			mustRead: ['b'],
			related: ['d'],
			newest: [...'abcdefghij'],
			similar: [...'abcde'],
		})
		expect(rails.latest).toEqual([...'acefgh'])
		expect(rails.related).toEqual(['d'])
	})

	test('fill Recommended to you from other sections after the staff’s list', () => {
		const rails = chooseRails({ ...none, recommended: ['x'], elsewhere: ['a', 'x', 'b', 'c', 'd'] })
		expect(rails.recommended).toEqual(['x', 'a', 'b', 'c'])
	})
})

describe('likeness', () => {
	test('puts two shared topics before one, a topic before the section alone', () => {
		expect(rankSimilar({ topics: [['a', 'b'], ['b']], words: [], section: ['c', 'a'] })).toEqual(['b', 'a', 'c'])
	})

	test('keeps the order of a list among equals', () => {
		expect(rankSimilar({ topics: [], words: [], section: ['c', 'a', 'b'] })).toEqual(['c', 'a', 'b'])
	})
})

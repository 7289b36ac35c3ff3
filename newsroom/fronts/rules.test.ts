import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PAGE_LENGTH } from '#newsroom/listings/public.ts'
import { type Card, type Container, fillFront, LAYOUTS, roomOnFront, sectionContainers } from './rules.ts'

const ids = (containers: { cards: Card[] }[]) => containers.flatMap(({ cards }) => cards.map((card) => card.story))
const container = (layout: Container['layout'], limit: number, ...cards: (string | Card)[]): Container => ({
	id: `${layout}-${limit}`,
	layout,
	title: layout,
	limit,
	cards: cards.map((card) => (typeof card === 'string' ? { story: card } : card)),
})

describe('a front', () => {
	test('shows chosen cards first and fills up with the newest', () => {
		const front = fillFront([container('lead', 3, 'b')], {
			live: new Set('b'),
			mustRead: [],
			newest: ['a', 'b', 'c', 'd'],
		})
		expect(ids(front)).toEqual(['b', 'a', 'c'])
	})

	test('closes the gap of a chosen story that is no longer live', () => {
		const front = fillFront([container('grid', 2, 'x', 'b', 'c')], {
			live: new Set(['b', 'c']),
			mustRead: [],
			newest: [],
		})
		expect(ids(front)).toEqual(['b', 'c'])
	})

	test('fills the must-read strip from the staff list alone, before the newest are taken', () => {
		const front = fillFront([container('lead', 2), container('must-read', 3)], {
			live: new Set(),
			mustRead: ['a', 'm'],
			newest: ['a', 'b', 'c'],
		})
		expect(front.map(({ cards }) => cards.map((card) => card.story))).toEqual([
			['b', 'c'],
			['a', 'm'],
		])
	})

	test('keeps the pinned one of two cards of the same story', () => {
		const front = fillFront([container('lead', 1, 'a'), container('list', 1, { story: 'a', pin: true })], {
			live: new Set('a'),
			mustRead: [],
			newest: ['a', 'b'],
		})
		expect(front.map(({ layout, cards }) => [layout, cards[0]?.story])).toEqual([
			['lead', 'b'],
			['list', 'a'],
		])
	})

	test('lets unpinned cards give way to the limit from the end, pinned ones never', () => {
		const front = fillFront([container('lead', 2, 'a', 'b', { story: 'c', pin: true })], {
			live: new Set(['a', 'b', 'c']),
			mustRead: [],
			newest: [],
		})
		expect(ids(front)).toEqual(['a', 'c'])
	})

	test('leaves out a container with nothing to show', () => {
		expect(fillFront([container('must-read', 5)], { live: new Set(), mustRead: [], newest: ['a'] })).toEqual([])
	})

	const story = fc.constantFrom(...'abcdefghijklmnop')
	const card: fc.Arbitrary<Card> = fc.record({ story, pin: fc.boolean() })
	const containers = fc
		.array(
			fc.record({ layout: fc.constantFrom(...LAYOUTS), limit: fc.nat(6), cards: fc.array(card, { maxLength: 8 }) }),
			{ maxLength: 5 },
		)
		.map((list) => list.map((rest, i): Container => ({ id: `c${i}`, title: '', ...rest })))
	const sources = fc.record({
		live: fc.uniqueArray(story).map((list) => new Set(list)),
		mustRead: fc.uniqueArray(story),
		newest: fc.uniqueArray(story),
	})

	test('never shows a story twice, whatever was chosen', () => {
		fc.assert(
			fc.property(containers, sources, (chosen, from) => {
				const shown = ids(fillFront(chosen, from))
				expect(new Set(shown).size).toBe(shown.length)
			}),
		)
	})

	test('shows every live story that is pinned somewhere', () => {
		fc.assert(
			fc.property(containers, sources, (chosen, from) => {
				const shown = new Set(ids(fillFront(chosen, from)))
				for (const { cards } of chosen)
					for (const { story, pin } of cards) if (pin && from.live.has(story)) expect(shown).toContain(story)
			}),
		)
	})
})

test('the front of a new section leaves stories of its listing’s first page to what stands below', () => {
	expect(roomOnFront(sectionContainers())).toBeLessThan(PAGE_LENGTH)
})

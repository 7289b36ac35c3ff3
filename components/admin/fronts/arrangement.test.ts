import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Container } from '#newsroom/fronts/rules.ts'
import { changed, freeId, isSameFront, landed, repeated, step } from './arrangement.ts'

const front = (...containers: [string, string][]): Container[] =>
	containers.map(([id, stories]) => ({
		id,
		layout: 'grid',
		title: '',
		limit: 4,
		cards: [...stories].map((story) => ({ story })),
	}))
const shown = (containers: readonly Container[]) =>
	containers.map(({ id, cards }) => `${id}:${cards.map(({ story }) => story).join('')}`).join(' ')

describe('a card', () => {
	test.each([
		[{ list: 'a', index: 0 }, { list: 'a', index: 2 }, 'a:213 b:45'],
		[{ list: 'a', index: 2 }, { list: 'a', index: 0 }, 'a:312 b:45'],
		[{ list: 'a', index: 1 }, { list: 'b', index: 1 }, 'a:13 b:425'],
		[{ list: 'b', index: 1 }, { list: 'a', index: 3 }, 'a:1235 b:4'],
	])('moves from %o to %o', (from, to, expected) => {
		expect(shown(changed(front(['a', '123'], ['b', '45']), { type: 'move card', from, to }))).toBe(expected)
	})

	test('goes step by step through the whole front and back, and is never lost', () => {
		let containers: readonly Container[] = front(['a', '12'], ['b', ''], ['c', '34'])
		let at = { list: 'a', index: 0 }
		const way = []
		for (let to = step(containers, at, 'down'); to; to = step(containers, at, 'down')) {
			containers = changed(containers, { type: 'move card', from: at, to })
			at = landed(at, to)
			way.push(shown(containers))
		}
		expect(way).toEqual(['a:21 b: c:34', 'a:2 b:1 c:34', 'a:2 b: c:134', 'a:2 b: c:314', 'a:2 b: c:341'])
		for (let to = step(containers, at, 'up'); to; to = step(containers, at, 'up')) {
			containers = changed(containers, { type: 'move card', from: at, to })
			at = landed(at, to)
		}
		expect(shown(containers)).toBe('a:12 b: c:34')
	})

	test('that is moved anywhere leaves every other card on the front, in its order', () => {
		const spot = fc.record({ list: fc.constantFrom('a', 'b'), index: fc.nat(3) })
		fc.assert(
			fc.property(spot, spot, (from, to) => {
				const before = front(['a', '123'], ['b', '456'])
				const card = before.find(({ id }) => id === from.list)?.cards[from.index]
				const after = changed(before, { type: 'move card', from, to })
				const stories = (all: readonly Container[], list: string) =>
					(all.find(({ id }) => id === list)?.cards ?? []).filter((one) => one !== card).map(({ story }) => story)
				for (const list of ['a', 'b']) expect(stories(after, list)).toEqual(stories(before, list))
				expect(after.flatMap(({ cards }) => cards)).toHaveLength(6)
			}),
		)
	})

	test('that stands a second time gives way to the first, or to the pinned one', () => {
		const containers = front(['a', '12'], ['b', '21'])
		expect([...repeated(containers)]).toEqual(containers[1]?.cards)
		const pinned = changed(containers, {
			type: 'change card',
			at: { list: 'b', index: 0 },
			card: { story: '2', pin: true },
		})
		expect([...repeated(pinned)]).toEqual([containers[0]?.cards[1], containers[1]?.cards[1]])
	})
})

test('a new container gets an id that is free', () => {
	expect(freeId(front(['grid', ''], ['grid-2', '']), 'grid')).toBe('grid-3')
	expect(freeId([], 'lead')).toBe('lead')
})

test('an empty override is no difference', () => {
	const [one] = front(['a', '1'])
	expect(isSameFront([one as Container], [{ ...(one as Container), cards: [{ story: '1', headline: '' }] }])).toBe(true)
	expect(isSameFront([one as Container], [{ ...(one as Container), limit: 5 }])).toBe(false)
})

import { moved } from '#components/admin/order/moved.ts'
import type { Spot } from '#components/admin/order/use-drag.ts'
import type { Card, Container } from '#newsroom/fronts/rules.ts'

/** What can be done to a front on its board. Spots name a container by its id. */
export type Change =
	| { type: 'add card'; to: Spot; card: Card }
	| { type: 'move card'; from: Spot; to: Spot }
	| { type: 'change card'; at: Spot; card: Card }
	| { type: 'remove card'; at: Spot }
	| { type: 'add container'; container: Container }
	| { type: 'change container'; id: string; values: Partial<Pick<Container, 'layout' | 'title' | 'limit'>> }
	| { type: 'move container'; from: number; to: number }
	| { type: 'remove container'; id: string }
	| { type: 'replace'; containers: readonly Container[] }

/** The containers after a change; those it does not concern stay the same objects. */
export function changed(containers: readonly Container[], change: Change): readonly Container[] {
	switch (change.type) {
		case 'add card':
			return inContainer(containers, change.to.list, (cards) => cards.toSpliced(change.to.index, 0, change.card))
		case 'move card':
			return moveCard(containers, change.from, change.to)
		case 'change card':
			return inContainer(containers, change.at.list, (cards) => cards.with(change.at.index, change.card))
		case 'remove card':
			return inContainer(containers, change.at.list, (cards) => cards.toSpliced(change.at.index, 1))
		case 'add container':
			return [...containers, change.container]
		case 'change container':
			return containers.map((one) => (one.id === change.id ? { ...one, ...change.values } : one))
		case 'move container':
			return moved(containers, change.from, change.to)
		case 'remove container':
			return containers.filter(({ id }) => id !== change.id)
		case 'replace':
			return change.containers
	}
}

function inContainer(
	containers: readonly Container[],
	id: string,
	change: (cards: Card[]) => Card[],
): readonly Container[] {
	return containers.map((one) => (one.id === id ? { ...one, cards: change(one.cards) } : one))
}

function moveCard(containers: readonly Container[], from: Spot, to: Spot): readonly Container[] {
	if (from.list === to.list) return inContainer(containers, from.list, (cards) => moved(cards, from.index, to.index))
	const card = containers.find(({ id }) => id === from.list)?.cards[from.index]
	if (!card) return containers
	const without = inContainer(containers, from.list, (cards) => cards.toSpliced(from.index, 1))
	return inContainer(without, to.list, (cards) => cards.toSpliced(to.index, 0, card))
}

/** Where a card goes one step up or down: past its neighbour, or over the edge into the next container. Null at the end of the front. */
export function step(containers: readonly Container[], from: Spot, direction: 'up' | 'down'): Spot | null {
	const place = containers.findIndex(({ id }) => id === from.list)
	const count = containers[place]?.cards.length ?? 0
	if (direction === 'up') {
		if (from.index > 0) return { list: from.list, index: from.index - 1 }
		const above = containers[place - 1]
		return above ? { list: above.id, index: above.cards.length } : null
	}
	if (from.index < count - 1) return { list: from.list, index: from.index + 2 }
	const below = containers[place + 1]
	return below ? { list: below.id, index: 0 } : null
}

/** Where a card stands after it went to a spot. */
export function landed(from: Spot, to: Spot): Spot {
	return from.list === to.list && to.index > from.index ? { list: to.list, index: to.index - 1 } : to
}

/** The cards that give way because their story stands elsewhere too: all but its first pinned card, or its first. */
export function repeated(containers: readonly Container[]): ReadonlySet<Card> {
	const cards = containers.flatMap((container) => container.cards)
	const standing = new Map<string, Card>()
	for (const card of cards) {
		const other = standing.get(card.story)
		if (!other || (card.pin && !other.pin)) standing.set(card.story, card)
	}
	return new Set(cards.filter((card) => standing.get(card.story) !== card))
}

/** An id that no container of the front has: `grid`, `grid-2` … */
export function freeId(containers: readonly Container[], layout: string): string {
	for (let n = 1; ; n += 1) {
		const id = n === 1 ? layout : `${layout}-${n}`
		if (!containers.some((one) => one.id === id)) return id
	}
}

/** True when two arrangements say the same. */
export function isSameFront(a: readonly Container[], b: readonly Container[]): boolean {
	return JSON.stringify(a.map(plain)) === JSON.stringify(b.map(plain))
}

const plain = ({ id, layout, title, limit, cards }: Container) => [
	id,
	layout,
	title,
	limit,
	cards.map(({ story, headline, kicker, pin }) => [story, headline ?? '', kicker ?? '', pin ?? false]),
]

'use client'

import { useState } from 'react'
import { focusControl, useAnnouncer } from '#components/admin/order/use-announcer.tsx'
import { type Spot, useDrag } from '#components/admin/order/use-drag.ts'
import type { FoundStory } from '#components/admin/stories/found-story.ts'
import { fronts } from '#components/admin/texts/en/fronts.ts'
import { texts } from '#components/admin/texts/texts.ts'
import type { Card, Container, Layout } from '#newsroom/fronts/rules.ts'
import { freeId, landed, repeated, step } from './arrangement.ts'
import type { BoardFront } from './board-types.ts'
import { useArrangement } from './use-arrangement.ts'

const t = texts(fronts)

/** What a container is called where it is spoken of: its heading, else its layout and place. */
export function nameOf({ title, layout }: Pick<Container, 'title' | 'layout'>, place: number): string {
	return t('containerNamed', { place: String(place + 1), name: title || t(`layouts.${layout}`) })
}

/** A card is known by its container and story; a story that stands twice in one is a second card of it. */
export function controlOf(container: Container, index: number): string {
	const { story } = container.cards[index] as Card
	const before = container.cards.slice(0, index).filter((card) => card.story === story).length
	return `card-${container.id}-${story}-${before}`
}

const LIST = 'cards/'

/** Everything that can be done on the board of a front: each act is one step back, and is said aloud. */
export function useBoard(front: BoardFront) {
	const { containers, change, undo, redo } = useArrangement(front.containers)
	const [stories, setStories] = useState(() => new Map(front.stories.map((story) => [story.id, story])))
	const { announce, live } = useAnnouncer()
	const know = (more: readonly FoundStory[]) =>
		setStories((old) => new Map([...old, ...more.map((story) => [story.id, story] as const)]))
	const find = (id: string) => {
		const place = containers.findIndex((one) => one.id === id)
		const container = containers[place] as Container
		return { place, container, name: nameOf(container, place) }
	}
	const cardName = ({ list, index }: Spot) => {
		const card = find(list).container.cards[index]
		return card?.headline || stories.get(card?.story ?? '')?.headline || t('unknownStory')
	}

	const moveCard = (from: Spot, to: Spot, used = '') => {
		const spot = landed(from, to)
		const { container, name } = find(to.list)
		const count = container.cards.length + (from.list === to.list ? 0 : 1)
		const story = find(from.list).container.cards[from.index]?.story ?? ''
		change({ type: 'move card', from, to })
		announce(t('moved', { name: cardName(from), place: String(spot.index + 1), count: String(count), container: name }))
		const twins = container.cards.filter((card, index) => card.story === story && index < spot.index).length
		const twin = from.list === to.list && from.index < spot.index ? twins - 1 : twins
		focusControl(`card-${to.list}-${story}-${twin}${used}`)
	}
	const moveContainer = (from: number, to: number, used = '') => {
		const container = containers[from] as Container
		change({ type: 'move container', from, to })
		const place = to > from ? to - 1 : to
		announce(
			t('containerMoved', {
				name: nameOf(container, from),
				place: String(place + 1),
				count: String(containers.length),
			}),
		)
		focusControl(`container-${container.id}${used}`)
	}
	const dragging = useDrag(({ from, to }) => {
		if (from.list === 'containers') moveContainer(from.index, to.index)
		else moveCard(bare(from), bare(to))
	})

	return {
		containers,
		stories,
		know,
		live,
		announce,
		drag: dragging.drag,
		gripCard: (list: string, index: number) => dragging.grip({ list: `${LIST}${list}`, index }),
		gripContainer: (index: number) => dragging.grip({ list: 'containers', index }),
		repeated: repeated(containers),
		moveCard,
		stepCard(from: Spot, direction: 'up' | 'down', used: string) {
			const to = step(containers, from, direction)
			if (to) moveCard(from, to, used)
			else announce(t('edge', { name: cardName(from) }))
		},
		changeCard(at: Spot, card: Card, typing: string | null) {
			const was = find(at.list).container.cards[at.index]
			change({ type: 'change card', at, card }, typing)
			if (card.pin !== was?.pin) announce(t(card.pin ? 'pinned' : 'unpinned', { name: cardName(at) }))
		},
		removeCard(at: Spot) {
			const { container } = find(at.list)
			const next = container.cards[at.index + 1] ?? container.cards[at.index - 1]
			announce(t('removed', { name: cardName(at) }))
			change({ type: 'remove card', at })
			focusControl(next ? `card-${container.id}-${next.story}-0` : `add-${container.id}`)
		},
		addCard(list: string, story: FoundStory, kept: boolean) {
			const { container, name } = find(list)
			know([story])
			change({ type: 'add card', to: { list, index: container.cards.length }, card: { story: story.id } })
			announce(t(kept ? 'kept' : 'added', { name: story.headline, container: name }))
		},
		addContainer(layout: Layout) {
			const id = freeId(containers, layout)
			change({
				type: 'add container',
				container: { id, layout, title: '', limit: layout === 'lead' ? 4 : 6, cards: [] },
			})
			announce(t('containerAdded', { name: t(`layouts.${layout}`) }))
			focusControl(`container-${id}`)
		},
		changeContainer(id: string, values: Partial<Pick<Container, 'layout' | 'title' | 'limit'>>, typing: string | null) {
			change({ type: 'change container', id, values }, typing)
		},
		stepContainer(index: number, direction: 'up' | 'down', used: string) {
			if (direction === 'up' && index > 0) moveContainer(index, index - 1, used)
			if (direction === 'down' && index < containers.length - 1) moveContainer(index, index + 2, used)
		},
		removeContainer(id: string) {
			const { name, place } = find(id)
			change({ type: 'remove container', id })
			announce(t('containerRemoved', { name }))
			const next = containers[place + 1] ?? containers[place - 1]
			focusControl(next ? `container-${next.id}` : 'add-container')
		},
		replace(with_: readonly Container[], sentence: string) {
			change({ type: 'replace', containers: with_ })
			announce(sentence)
		},
		undo: undo && (() => [undo(), announce(t('undone'))]),
		redo: redo && (() => [redo(), announce(t('redone'))]),
	}
}

const bare = ({ list, index }: Spot): Spot => ({ list: list.slice(LIST.length), index })

export type Board = ReturnType<typeof useBoard>

'use client'

import { type PointerEvent as ReactPointerEvent, useState } from 'react'

/** A place between things: before the thing at `index` of a list, or past its last. */
export interface Spot {
	list: string
	index: number
}

export interface Drag {
	/** Where the thing stands that is being moved. */
	from: Spot
	/** Where it would go if it were let go now. */
	to: Spot
}

const EDGE_PX = 60
const SCROLL_PX = 14

/**
 * Moving by pointer, finger or pen. A list is an element with `data-list` (`<group>/<id>` or the group
 * alone), its things are elements within it with `data-place` of that group; the handle of a thing gets
 * `grip(spot)`. Native drag and drop knows no touch.
 */
export function useDrag(move: (drag: Drag) => void) {
	const [drag, setDrag] = useState<Drag | null>(null)
	const grip = (from: Spot) => (event: ReactPointerEvent<HTMLElement>) => {
		if (event.button !== 0) return
		const handle = event.currentTarget
		const group = from.list.split('/')[0] ?? ''
		let now: Drag | null = null
		const follow = ({ clientX, clientY }: PointerEvent) => {
			const to = spotAt(clientX, clientY, group)
			if (to) now = { from, to }
			setDrag(now)
			if (clientY < EDGE_PX) window.scrollBy(0, -SCROLL_PX)
			if (clientY > window.innerHeight - EDGE_PX) window.scrollBy(0, SCROLL_PX)
		}
		const end = () => {
			handle.removeEventListener('pointermove', follow)
			handle.removeEventListener('pointerup', drop)
			handle.removeEventListener('pointercancel', end)
			document.removeEventListener('keydown', giveUp)
			setDrag(null)
		}
		const drop = () => {
			end()
			if (now && !isSame(now)) move(now)
		}
		const giveUp = ({ key }: KeyboardEvent) => key === 'Escape' && end()
		handle.setPointerCapture(event.pointerId)
		handle.addEventListener('pointermove', follow)
		handle.addEventListener('pointerup', drop)
		handle.addEventListener('pointercancel', end)
		document.addEventListener('keydown', giveUp)
	}
	return { drag, grip }
}

/** Dropping a thing before itself or right after itself leaves it where it is. */
function isSame({ from, to }: Drag): boolean {
	return from.list === to.list && (to.index === from.index || to.index === from.index + 1)
}

/** The spot under the pointer, in a list of the same group: `cards/lead` and `cards/grid` are one, `containers` another. */
function spotAt(x: number, y: number, group: string): Spot | null {
	const lists = [...document.querySelectorAll<HTMLElement>(`[data-list="${group}"], [data-list^="${group}/"]`)]
	const over = lists.find((list) => {
		const box = list.getBoundingClientRect()
		return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom
	})
	if (!over) return null
	const things = [...over.querySelectorAll<HTMLElement>(`[data-place="${group}"]`)]
	const index = things.filter((thing) => {
		const box = thing.getBoundingClientRect()
		return y > box.top + box.height / 2
	}).length
	return { list: over.dataset.list ?? '', index }
}

'use client'

import { useRef, useState } from 'react'

/**
 * Says to screen readers what a press of a key did, and puts the keyboard back where it was once the
 * moved thing is drawn in its new place.
 */
export function useAnnouncer() {
	const [said, setSaid] = useState('')
	const turn = useRef(false)
	const announce = (sentence: string) => {
		// The same sentence twice is a change only if the text differs.
		turn.current = !turn.current
		setSaid(turn.current ? sentence : `${sentence}\u00a0`)
	}
	const live = (
		<p role="status" className="sr-only">
			{said}
		</p>
	)
	return { announce, live }
}

/** Moves the keyboard to the control of this name (`data-control`) as soon as it is drawn. */
export function focusControl(name: string): void {
	requestAnimationFrame(() => {
		const control = document.querySelector<HTMLElement>(`[data-control="${CSS.escape(name)}"]`)
		control?.focus()
		control?.scrollIntoView({ block: 'nearest' })
	})
}

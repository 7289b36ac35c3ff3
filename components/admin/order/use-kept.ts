'use client'

import { useEffect, useRef } from 'react'

/**
 * Keeps a person's arrangement that readers do not have yet on this device under `name`, so that no
 * closed window and no way to another page loses it; before the window closes the browser asks. `onFound`
 * hears once of what was kept before; null keeps nothing.
 */
export function useKept<K extends object>(
	person: string,
	name: string,
	kept: K | null,
	onFound: (kept: K) => void,
): void {
	const key = `broadsheet.${person}.${name}`
	const found = useRef(onFound)
	const hasLooked = useRef(false)
	// What another window keeps is not this one's to take away.
	const isOurs = useRef(false)
	useEffect(() => {
		if (!hasLooked.current) {
			hasLooked.current = true
			const before = read<K>(key)
			if (before) {
				isOurs.current = true
				return found.current(before)
			}
		}
		try {
			if (kept) localStorage.setItem(key, JSON.stringify(kept))
			else if (isOurs.current) localStorage.removeItem(key)
			isOurs.current = kept !== null
		} catch {
			// A full or forbidden store keeps nothing; the browser still asks before the window closes.
		}
	})
	const isUnsaved = kept !== null
	useEffect(() => {
		if (!isUnsaved) return
		const stay = (event: BeforeUnloadEvent) => event.preventDefault()
		window.addEventListener('beforeunload', stay)
		return () => window.removeEventListener('beforeunload', stay)
	}, [isUnsaved])
}

function read<K>(key: string): K | null {
	try {
		return JSON.parse(localStorage.getItem(key) ?? 'null')
	} catch {
		return null
	}
}

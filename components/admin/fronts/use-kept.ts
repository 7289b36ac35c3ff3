'use client'

import { useEffect, useRef } from 'react'
import type { FoundStory } from '#components/admin/stories/found-story.ts'
import type { Container } from '#newsroom/fronts/rules.ts'

/** An arrangement that was not released, as this device keeps it, with the stories that its cards name. */
export interface KeptArrangement {
	/** The release it was begun on. */
	version: number
	containers: readonly Container[]
	stories: FoundStory[]
}

/**
 * Keeps an unreleased arrangement on this device, so that no closed window and no way to another page
 * loses it. `onFound` hears once of what was kept before; null keeps nothing.
 */
export function useKept(id: string, kept: KeptArrangement | null, onFound: (kept: KeptArrangement) => void): void {
	const key = `broadsheet.front.${id}`
	const found = useRef(onFound)
	const hasLooked = useRef(false)
	useEffect(() => {
		if (!hasLooked.current) {
			hasLooked.current = true
			const before = read(key)
			if (before) return found.current(before)
		}
		try {
			if (kept) localStorage.setItem(key, JSON.stringify(kept))
			else localStorage.removeItem(key)
		} catch {
			// A full or forbidden store keeps nothing; the browser still asks before the window closes.
		}
	})
}

function read(key: string): KeptArrangement | null {
	try {
		return JSON.parse(localStorage.getItem(key) ?? 'null')
	} catch {
		return null
	}
}

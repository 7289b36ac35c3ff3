import type { Found } from '#bench/drills/press/found.ts'
import type { Figure } from '#bench/report.ts'
import type { PageWeight } from './browser.ts'

const PAINT = 3000

/** What story and front weigh, and when the story is there on a slow telephone. */
export function weights([story, front]: readonly PageWeight[]): Found {
	const figures: Record<string, Figure> = {}
	for (const [name, page] of Object.entries({ story, front })) {
		if (!page) continue
		for (const [kind, bytes] of Object.entries(page.bytes))
			figures[`${name}, ${kind.toLowerCase()}`] = { value: bytes, unit: 'bytes' }
		const most = name === 'story' ? { most: PAINT } : {}
		figures[`${name}, largest contentful paint`] = { value: page.paint, unit: 'ms', ...most }
		figures[`${name}, blocking`] = { value: page.blocking, unit: 'ms', ...(name === 'story' ? { equals: 0 } : {}) }
	}
	return { figures }
}

import type { Found } from '#bench/drills/press/found.ts'
import type { Figure } from '#bench/report.ts'
import type { PageWeight } from './browser.ts'

/** Milliseconds within which the largest thing of a page is there on a slow telephone. */
const PAINT: Record<string, number> = { story: 3000, lite: 1500 }

/** What pages weigh, and when they are there on a slow telephone. */
export function weights(pages: Record<string, PageWeight>): Found {
	const figures: Record<string, Figure> = {}
	for (const [name, page] of Object.entries(pages)) {
		for (const [kind, bytes] of Object.entries(page.bytes))
			figures[`${name}, ${kind.toLowerCase()}`] = { value: bytes, unit: 'bytes' }
		const most = PAINT[name] ? { most: PAINT[name] } : {}
		figures[`${name}, largest contentful paint`] = { value: page.paint, unit: 'ms', ...most }
		figures[`${name}, blocking`] = { value: page.blocking, unit: 'ms', equals: 0 }
	}
	return { figures }
}

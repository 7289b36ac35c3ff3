import { globSync } from 'node:fs'
import type { Page } from '@playwright/test'

/** Every page there is, as its folder says it: `/[section]/[slug]`, `/admin/stories/[id]`. Read from disk, so none is forgotten. */
export function pageRoutes(side: 'readers' | 'staff'): string[] {
	const root = side === 'readers' ? 'app/(reader)/paper/[edition]' : 'app'
	const pages = side === 'readers' ? `app/(reader)/paper/*/**/page.tsx` : `app/{admin,(door)/admin}/**/page.tsx`
	return globSync(pages)
		.map((file) =>
			file
				.replaceAll('\\', '/')
				.slice(root.length)
				.replace(/\/page\.tsx$/, ''),
		)
		.map((route) => route.replaceAll(/\/\([^)]+\)/g, '') || '/')
		.sort()
}

/** Whether a path is of a route; a fixed word is of its own route, not of a neighbour's parameter. */
export function routeOf(path: string, routes: string[]): string | undefined {
	const fixedFirst = routes.toSorted((a, b) => count(a, '[') - count(b, '[') || count(b, '/') - count(a, '/'))
	return fixedFirst.find((route) => asPattern(route).test(path))
}

/**
 * One address of every route, found as a person would, by following links from `start`. Stops when
 * every route has one or after `most` pages.
 */
export async function addressesByRoute(page: Page, start: string[], routes: string[], prefix = '', most = 60) {
	const found = new Map<string, string>()
	const ahead = [...start]
	const seen = new Set(ahead)
	for (let visited = 0; visited < most && ahead.length > 0 && found.size < routes.length; visited += 1) {
		const address = ahead.shift() as string
		const answer = await page.request.get(address)
		const path = decodeURI(new URL(answer.url()).pathname)
		if (!answer.ok() || !answer.headers()['content-type']?.startsWith('text/html')) continue
		const route = routeOf(path.slice(prefix.length) || '/', routes)
		const isNew = route && !found.has(route)
		if (isNew) found.set(route, address)
		// The first page of a kind shows the links of its kind; the others show the same.
		if (!isNew && visited > 0) continue
		for (const [, href = ''] of (await answer.text()).matchAll(/<a\b[^>]*\shref="(\/[^"#]*)/g)) {
			const next = href.replaceAll('&amp;', '&')
			const mine = next === prefix || next.startsWith(`${prefix}/`)
			if (!mine || seen.has(next) || /\.(xml|txt)$/.test(next)) continue
			seen.add(next)
			ahead.push(next)
		}
	}
	return found
}

function asPattern(route: string) {
	const words = route.split('/').map((word) => (word.startsWith('[...') ? '.+' : word.startsWith('[') ? '[^/]+' : word))
	return new RegExp(`^${words.join('/')}$`)
}

function count(text: string, part: string) {
	return text.split(part).length
}

import { globSync } from 'node:fs'
import type { Page } from '@playwright/test'

const SIDES = {
	readers: { root: 'app/(reader)/paper/[edition]', pages: 'app/(reader)/paper/*/**/page.tsx' },
	lite: { root: 'app/lite/[edition]', pages: 'app/lite/*/**/page.tsx' },
	staff: { root: 'app', pages: 'app/{admin,(door)/admin}/**/page.tsx' },
}

/** Every page there is, as its folder says it: `/[section]/[slug]`, `/admin/stories/[id]`. Read from disk, so none is forgotten. */
export function pageRoutes(side: keyof typeof SIDES): string[] {
	const { root, pages } = SIDES[side]
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
 * One address of every route, found as a person would, by following links from `start`. Of each
 * route one page is opened: the others of its kind lead to the same kinds.
 */
export async function addressesByRoute(page: Page, start: string[], routes: string[], prefix = '') {
	const found = new Map<string, string>()
	const ahead = new Set(start)
	for (const address of ahead) {
		// The other edition and the lite pages would pass for sections.
		const other = { '': /^\/(fa|lite)(\/|$)/, '/lite': /^\/lite\/fa(\/|$)/ }[prefix]
		if (other?.test(address)) continue
		const route = routeOf(pathWithin(address, prefix), routes)
		if (!route || found.has(route)) continue
		const answer = await page.request.get(address)
		if (!answer.ok() || !answer.headers()['content-type']?.startsWith('text/html')) continue
		found.set(route, address)
		for (const [, href = ''] of (await answer.text()).matchAll(/<a\b[^>]*\shref="(\/[^"#]*)/g)) {
			if (href === prefix || href.startsWith(`${prefix}/`)) ahead.add(href.replaceAll('&amp;', '&'))
		}
	}
	return found
}

function pathWithin(address: string, prefix: string) {
	return decodeURI(new URL(address, 'http://paper').pathname).slice(prefix.length) || '/'
}

function asPattern(route: string) {
	const words = route.split('/').map((word) => (word.startsWith('[...') ? '.+' : word.startsWith('[') ? '[^/]+' : word))
	return new RegExp(`^${words.join('/')}$`)
}

function count(text: string, part: string) {
	return text.split(part).length
}

import type { APIRequestContext } from '@playwright/test'

/** Paths of every page in the sitemap, of all editions. */
export async function allPaths(request: APIRequestContext): Promise<string[]> {
	const paths = await locations(request, '/sitemap.xml')
	// A large paper's map is a map of maps.
	const maps = paths.filter((path) => path.startsWith('/sitemap.xml/'))
	const mapped = await Promise.all(maps.map((map) => locations(request, map)))
	return [...paths.filter((path) => !maps.includes(path)), ...mapped.flat()]
}

/** Paths of every story: two words of their own, the first of them a section's. */
export async function storyPaths(request: APIRequestContext): Promise<string[]> {
	const paths = await allPaths(request)
	const fixed = /^(\/fa)?\/(about|topics|contributors)\//
	return paths.filter((path) => /^(\/fa)?\/[^/]+\/[^/]+$/.test(path) && !fixed.test(path))
}

async function locations(request: APIRequestContext, address: string) {
	const map = await (await request.get(address)).text()
	return [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, place]) => new URL(String(place)).pathname)
}

import { wholeAddress } from '#lib/whole-address.ts'
import { xml } from '#newsroom/feeds/rss.ts'
import type { Entry } from '#newsroom/sitemap/public.ts'

const PROTOCOL = 'http://www.sitemaps.org/schemas/sitemap/0.9'

export function urlset(entries: Entry[]): Response {
	return answer(
		`<urlset xmlns="${PROTOCOL}">`,
		entries.map(({ path, changedAt }) => `<url>${location(path)}${changedAt ? lastChange(changedAt) : ''}</url>`),
		'</urlset>',
	)
}

/** @param paths public paths of sitemaps */
export function sitemapIndex(paths: string[]): Response {
	return answer(
		`<sitemapindex xmlns="${PROTOCOL}">`,
		paths.map((path) => `<sitemap>${location(path)}</sitemap>`),
		'</sitemapindex>',
	)
}

function location(path: string): string {
	return `<loc>${xml(wholeAddress(path))}</loc>`
}

function lastChange(at: number): string {
	return `<lastmod>${new Date(at).toISOString()}</lastmod>`
}

function answer(...parts: (string | string[])[]): Response {
	const text = ['<?xml version="1.0" encoding="UTF-8"?>', ...parts.flat(), ''].join('\n')
	return new Response(text, { headers: { 'content-type': 'application/xml; charset=utf-8' } })
}

import { brotliCompressSync } from 'node:zlib'
import { type APIRequestContext, expect, test } from '@playwright/test'
import { storyPaths } from '#e2e/paper.ts'

/** Bytes in brotli, as they come over the line; a style sheet streams and is packed here. */
const LIMITS = { story: 25_000, smallStory: 12_000, style: 12_000, islands: 6_000, picture: 15_000 }

const BROTLI = { 'accept-encoding': 'br' }

const packed = (text: string | Buffer) => brotliCompressSync(text).length

const BODY = /<div class="body">[\s\S]*?(?=<nav class="topics"|<nav class="share"|<aside class="corrections")/

/** The parts of a page, so that one that is too heavy can say what grew. */
const PARTS: [name: string, markup: RegExp][] = [
	['head', /<head>[\s\S]*?<\/head>/],
	['masthead', /<header class="masthead[\s\S]*?<\/header>/],
	['head of the story', /<header class="story-head">[\s\S]*?<div class="story-text">/],
	['body', BODY],
	['share and save', /<nav class="share"[\s\S]*?<\/nav>/],
	['rails', /<div class="rail">[\s\S]*?(?=<script|<\/main>)/],
	['data for machines', /<script type="application\/ld\+json">[\s\S]*?<\/script>/],
	['foot', /<footer[\s\S]*?<\/footer>/],
]

/** What each part adds to the page: the page without it is so much lighter. */
function weightsOf(html: string): string {
	const whole = packed(html)
	const parts = PARTS.map(([name, markup]) => [name, whole - packed(html.replace(markup, ''))] as const)
	return parts
		.toSorted(([, a], [, b]) => b - a)
		.map(([name, bytes]) => `${bytes} ${name}`)
		.join(', ')
}

async function pages(request: APIRequestContext, paths: string[]) {
	const found: { path: string; html: string; bytes: number }[] = []
	for (const path of paths) {
		const answer = await request.get(path, { headers: BROTLI })
		const bytes = Number(answer.headers()['content-length'])
		found.push({ path: decodeURI(path), html: await answer.text(), bytes })
	}
	return found.toSorted((a, b) => b.bytes - a.bytes)
}

test('the longest story of the paper is at most 25 kB', async ({ request }) => {
	const stories = await pages(request, await storyPaths(request))
	expect(stories.length).toBeGreaterThan(50)
	for (const { path, html, bytes } of stories.slice(0, 3))
		expect(bytes, `${path} weighs ${bytes}: ${weightsOf(html)}`).toBeLessThanOrEqual(LIMITS.story)
})

test('a story of one paragraph with all its rails is at most 12 kB', async ({ request }) => {
	const stories = await pages(request, await storyPaths(request))
	const whole = stories.filter(({ html }) => html.match(/<h2 id="rail-/g)?.length === 4)
	expect(whole.length, 'stories with all four rails').toBeGreaterThan(0)
	// No story of the demo is that short: each is weighed with its first paragraph alone.
	for (const { path, html: full } of whole) {
		const [first = ''] = /<p[\s>][\s\S]*?<\/p>/.exec(BODY.exec(full)?.[0] ?? '') ?? []
		const html = full.replace(BODY, () => `<div class="body">${first}</div>`)
		const bytes = packed(html)
		expect(first.length, path).toBeGreaterThan(7)
		expect(bytes, `${path} weighs ${bytes}: ${weightsOf(html)}`).toBeLessThanOrEqual(LIMITS.smallStory)
	}
})

test('one style sheet, with the hash of its text in its name, is at most 12 kB', async ({ request }) => {
	const [path = ''] = await storyPaths(request)
	const sheets = new Set<string>()
	for (const address of ['/', path, '/search?q=sea', '/keep', '/fa']) {
		const html = await (await request.get(address)).text()
		for (const [, href] of html.matchAll(/<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g)) sheets.add(String(href))
		expect(html, address).not.toContain('<style')
	}
	expect(sheets.size).toBe(1)
	const [sheet = ''] = sheets
	// Hyphens are letters of the hash.
	expect(sheet).toMatch(/^\/_next\/static\/[^?]*[\w-]{8,}[^/]*\.css(\?|$)/)
	const bytes = packed(await (await request.get(sheet)).body())
	expect(bytes, `${sheet} weighs ${bytes}`).toBeLessThanOrEqual(LIMITS.style)
})

test('our islands and the worker are together at most 6 kB', async ({ request }) => {
	const [path = ''] = await storyPaths(request)
	const files = new Set(['/keep.js'])
	for (const address of ['/', path, '/saved', '/keep']) {
		const html = await (await request.get(address)).text()
		for (const [, src] of html.matchAll(/<script type="module" src="([^"]+)"/g)) files.add(String(src))
	}
	expect(files.size).toBe(6)
	const weights: Record<string, number> = {}
	for (const file of files) {
		const answer = await request.get(file, { headers: BROTLI })
		expect(answer.headers()['content-encoding'], file).toBe('br')
		weights[file] = Number(answer.headers()['content-length'])
	}
	const sum = Object.values(weights).reduce((all, bytes) => all + bytes, 0)
	expect(sum, JSON.stringify(weights, null, 1)).toBeLessThanOrEqual(LIMITS.islands)
})

test('of every picture there is a file 320 pixels wide of at most 15 kB in each format', async ({ request }) => {
	const files = new Set<string>()
	for (const { html } of await pages(request, await storyPaths(request)))
		for (const [file] of html.matchAll(/\/images\/[\w-]+-320\.(avif|webp|jpg)/g)) files.add(file)
	expect(files.size).toBeGreaterThan(30)
	const heavy: string[] = []
	for (const file of files) {
		const bytes = (await (await request.get(file)).body()).length
		if (bytes > LIMITS.picture) heavy.push(`${file}: ${bytes}`)
	}
	expect(heavy).toEqual([])
})

test('a page has no script but our own, no cookie, nothing of another host and nothing of React or Next', async ({
	request,
	baseURL,
}) => {
	for (const address of ['/', '/fa', '/saved', '/keep', '/search?q=sea', ...(await storyPaths(request)).slice(0, 5)]) {
		const answer = await request.get(address)
		const html = await answer.text()
		const scripts = [...html.matchAll(/<script\b([^>]*)>/g)].map(([, said]) => String(said).trim())
		for (const script of scripts)
			expect(script, address).toMatch(
				/^type="(application\/ld\+json|module" src="\/islands\/[\w-]+\.js" integrity="sha256-[\w+/=]{44})"$/,
			)
		expect(html, address).not.toMatch(/__next|\$RC|react|data-reactroot|modulepreload/i)
		expect(answer.headers()['set-cookie'], address).toBeUndefined()
		const loaded = [
			...html.matchAll(
				/<(?:script|img|source|link(?=[^>]*(?:stylesheet|preload|icon)))[^>]*?\s(?:src|href|srcSet)="([^"]+)"/gi,
			),
		]
		expect(loaded.length, address).toBeGreaterThan(0)
		for (const [, place = ''] of loaded) expect(new URL(place.split(' ')[0] ?? '', baseURL).origin).toBe(baseURL)
	}
})

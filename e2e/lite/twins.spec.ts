import { createHash } from 'node:crypto'
import { expect, test } from '@playwright/test'
import {
	addresses,
	answerOf,
	attribute,
	attributes,
	bytesOf,
	inHead,
	isStory,
	linksOf,
	mainWords,
	origin,
	type Page,
	readPage,
	twinOf,
	wordsOf,
} from './pages.ts'

/** What the first flight of a connection carries: ten packets. */
const STORY_BYTES = 14_336
const LISTING_BYTES = 20_000
const EXIT = { en: 'Exit lite version', fa: 'خروج از نسخهٔ سبک' }

test.describe.configure({ timeout: 600_000 })

/** Each full page of the demo paper with its twin. */
const pairs: { full: Page; lite: Page }[] = []

test.beforeAll(async () => {
	test.setTimeout(600_000)
	for (const path of await addresses()) pairs.push({ full: await readPage(path), lite: await readPage(twinOf(path)) })
})

test('every page has a lite twin with the same words', () => {
	expect(pairs.filter(({ full }) => isStory(full.path)).length).toBeGreaterThan(50)
	for (const kind of ['/topics/', '/contributors/', '/about/', '/fa/about/', '/fa/topics/', '/corrections'])
		expect(
			pairs.some(({ full }) => full.path.startsWith(kind)),
			kind,
		).toBe(true)
	for (const { full, lite } of pairs) {
		expect([full.status, lite.status], lite.path).toEqual([200, 200])
		expect(mainWords(full).length, full.path).toBeGreaterThan(10)
		expect(mainWords(lite), lite.path).toBe(mainWords(full))
	}
})

test('a story in lite weighs at most 14,336 bytes with its headers, a front or a listing 20,000', async () => {
	const heavy: string[] = []
	for (const { full, lite } of pairs) {
		const bytes = await bytesOf(lite.path)
		expect(bytes, lite.path).toBeGreaterThan(1000)
		if (bytes > (isStory(full.path) ? STORY_BYTES : LISTING_BYTES)) heavy.push(`${lite.path}: ${bytes}`)
	}
	expect(heavy).toEqual([])
})

test('a lite page brings all it needs and runs nothing', () => {
	for (const { lite } of pairs) {
		const { path, html, elements, headers } = lite
		const loading = /^(script|img|picture|source|iframe|object|embed|video|audio|svg)$/
		expect(
			elements.map(({ tagName }) => tagName).filter((name) => loading.test(name)),
			path,
		).toEqual([])
		expect(attributes(lite, 'link', 'rel').sort(), path).toEqual(['canonical', 'icon'])
		expect(attribute(inHead(lite, 'icon'), 'href')).toMatch(/^data:image\/svg/)
		expect(
			elements.flatMap(({ attrs }) => attrs).filter(({ name }) => /^(style|on.+)$/.test(name)),
			path,
		).toEqual([])
		const [, style = '', ...others] = html.split(/<\/?style>/)
		expect(others, path).toHaveLength(1)
		expect(style).not.toMatch(/url\(|@import|@font-face/)
		const hash = createHash('sha256').update(style).digest('base64')
		expect(headers.get('content-security-policy'), path).toContain(`style-src 'sha256-${hash}';`)
		expect(headers.get('set-cookie')).toBeNull()
	}
})

test('a page and its twin lead to each other, and the twin names the page as its right address', () => {
	for (const { full, lite } of pairs) {
		expect(linksOf(full), full.path).toContain(decodeURI(lite.path))
		const words = EXIT[full.path.startsWith('/fa') ? 'fa' : 'en']
		const exit = lite.elements.find((element) => element.tagName === 'a' && wordsOf(element) === words)
		expect(decodeURI(String(attribute(exit, 'href')))).toBe(decodeURI(full.path))
		expect(attribute(inHead(lite, 'canonical'), 'href')).toBe(attribute(inHead(full, 'canonical'), 'href'))
		expect(attribute(inHead(lite, 'robots'), 'content'), lite.path).toBe(attribute(inHead(full, 'robots'), 'content'))
	}
})

test('inside lite, links and forms lead to lite; pictures and feeds do not', () => {
	for (const { full, lite } of pairs) {
		const led = [...linksOf(lite), ...attributes(lite, 'form', 'action')]
		const away = led.filter(
			(href) => href.startsWith('/') && !/^\/lite(\/|\?|$)/.test(href) && href !== decodeURI(full.path),
		)
		expect(
			away.filter((href) => !/^\/images\/|\/rss\.xml$/.test(href)),
			lite.path,
		).toEqual([])
	}
})

test('in the place of every picture of a story is a link that says its size', async () => {
	let seen = 0
	for (const { full, lite } of pairs.filter(({ full }) => isStory(full.path))) {
		const links = lite.elements.filter((element) => attribute(element, 'href')?.startsWith('/images/'))
		const article = /<article class="story".*?<\/article>/s.exec(full.html)?.[0] ?? ''
		expect(links.length, lite.path).toBe(article.split('<picture>').length - 1)
		for (const link of links) {
			const file = await fetch(origin + attribute(link, 'href'))
			const size = String(Math.ceil((await file.arrayBuffer()).byteLength / 1000))
			const persian = size.replaceAll(/\d/g, (digit) => String.fromCharCode(0x6f0 + Number(digit)))
			expect(wordsOf(link)).toMatch(new RegExp(`\\((${size} kB|${persian} کیلوبایت)\\)$`))
			seen += 1
		}
	}
	expect(seen).toBeGreaterThan(20)
})

test('an address of an AMP page leads to the lite twin in one hop', async () => {
	for (const section of ['/harbour/', encodeURI('/fa/بندر/')]) {
		const path = String(pairs.find(({ full }) => isStory(full.path) && full.path.startsWith(section))?.full.path)
		for (const amp of [
			`${path}/amp`,
			`${path}/amp/`,
			`${path}?amp`,
			`${path}?amp=1`,
			`${path}/?amp=1`,
			`/lite${path}/amp`,
		])
			expect(await answerOf(amp), amp).toEqual([301, `/lite${path}`])
	}
	expect(await answerOf('/latest?amp=1&page=2')).toEqual([301, '/lite/latest?page=2'])
	expect(await answerOf('/fa?amp')).toEqual([301, '/lite/fa'])
	for (const nothing of ['/nothing/here/amp', '/nothing/here?amp']) expect(await answerOf(nothing)).toEqual([404, null])
})

test('a lite address that is not quite right leads to the right one', async () => {
	const path = String(pairs.find(({ full }) => full.path.startsWith('/harbour/'))?.full.path)
	const slug = path.split('/')[2]
	for (const wrong of [`/lite${path}/`, `/lite/en${path}`, `/lite/opinion/${slug}`])
		expect(await answerOf(wrong), wrong).toEqual([301, `/lite${path}`])
	expect(await answerOf('/lite/rss.xml')).toEqual([301, '/rss.xml'])
})

test('a lite address at which nothing stands answers 404 and offers the newest', async () => {
	for (const path of [
		'/lite/nothing',
		'/lite/nothing/here',
		'/lite/fa/nothing/at/all',
		'/lite/latest?page=900',
		'/lite/admin',
	]) {
		const page = await readPage(path)
		expect(page.status, path).toBe(404)
		expect(page.html.match(/<h3 class="headline"><a href="\/lite\//g), path).toHaveLength(5)
		expect(attribute(inHead(page, 'robots'), 'content')).toBe('noindex')
	}
})

import { type APIRequestContext, expect, test } from '@playwright/test'
import { parseRssFeed } from 'feedsmith'

async function newest(request: APIRequestContext, prefix = '') {
	const feed = parseRssFeed(await (await request.get(`${prefix}/rss.xml`)).text())
	const link = feed.items?.[0]?.link
	if (!link) throw new Error('The feed is empty.')
	return { feed, path: new URL(link).pathname }
}

test('a page asks nothing of anybody else and brings no style or script in its markup', async ({ page, baseURL }) => {
	const hosts = new Set<string>()
	page.on('request', (request) => hosts.add(new URL(request.url()).origin))
	const { path } = await newest(page.request)
	for (const address of ['/', path, '/search?q=sea']) {
		await page.goto(address)
		const html = await (await page.request.get(address)).text()
		expect(html.match(/<script(?! type="(application\/ld\+json"|module" src="\/islands\/))/g), address).toBeNull()
		expect(html, address).not.toMatch(/\sstyle=|\son\w+=/)
	}
	expect([...hosts]).toEqual([baseURL])
})

for (const prefix of ['', '/fa'])
	test(`a story of ${prefix || '/'} tells machines its address, its twins and both its dates`, async ({ request }) => {
		const { path } = await newest(request, prefix)
		const html = await (await request.get(path)).text()
		const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1]
		expect(new URL(String(canonical)).pathname).toBe(path)
		const facts = JSON.parse(/<script type="application\/ld\+json">(.+?)<\/script>/.exec(html)?.[1] ?? '{}')
		expect([facts['@type']].flat()).toContain('NewsArticle')
		expect(facts.url).toBe(canonical)
		expect(Date.parse(facts.datePublished)).toBeLessThanOrEqual(Date.parse(facts.dateModified))
		expect(facts.author.length).toBeGreaterThan(0)
		const twins = [...html.matchAll(/<link rel="alternate" hrefLang="(\w+)" href="([^"]+)"/g)]
		for (const [, language, href] of twins) {
			const twin = await (await request.get(new URL(String(href)).pathname)).text()
			expect(twin).toContain(`<html lang="${language}"`)
			expect(twin).toContain(`href="${canonical}"`)
		}
	})

test('every listing has a feed with the full text, and says where', async ({ request }) => {
	const { path } = await newest(request)
	const section = path.slice(0, path.indexOf('/', 1))
	const story = await (await request.get(path)).text()
	const topic = /href="(\/topics\/[^"]+)"/.exec(story)?.[1]
	const person = /href="(\/contributors\/[^"]+)"/.exec(story)?.[1]
	for (const listing of [section, topic, person, '/corrections'].filter((found) => found !== undefined)) {
		expect(await (await request.get(listing)).text()).toContain(`${listing}/rss.xml`)
		const answer = await request.get(`${listing}/rss.xml`)
		expect(answer.headers()['content-type']).toMatch(/^application\/rss\+xml/)
		const feed = parseRssFeed(await answer.text())
		expect(feed.atom?.links?.[0]?.href).toContain(`${listing}/rss.xml`)
		for (const item of feed.items ?? []) {
			expect(item.guid?.value).toBeTruthy()
			expect(Date.parse(String(item.pubDate))).not.toBeNaN()
			expect(item.content?.encoded?.length).toBeGreaterThan(40)
		}
	}
})

test('a feed says what was corrected, as the page does', async ({ request }) => {
	const corrected = parseRssFeed(await (await request.get('/corrections/rss.xml')).text()).items?.[0]
	const path = new URL(String(corrected?.link)).pathname
	const feed = parseRssFeed(await (await request.get(`${path.slice(0, path.indexOf('/', 1))}/rss.xml`)).text())
	const item = feed.items?.find(({ link }) => link?.endsWith(path))
	expect(item?.content?.encoded).toMatch(/<aside><p><strong>Corrections?<\/strong>/)
})

test('the sitemap lists addresses that answer 200', async ({ request }) => {
	expect(await (await request.get('/robots.txt')).text()).toMatch(/^Sitemap: http.+\/sitemap\.xml$/m)
	const map = await (await request.get('/sitemap.xml')).text()
	const places = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, place]) => new URL(String(place)).pathname)
	expect(new Set(places).size).toBe(places.length)
	for (const place of places.filter((_, index) => index % 7 === 0))
		expect((await request.get(place, { maxRedirects: 0 })).status(), place).toBe(200)
})

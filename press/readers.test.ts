import type { ServerResponse } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { startPress, type TestPress } from '#test/press.ts'

/** What the newsroom of these tests would draw now, by path; a function answers by itself. */
let pages: Record<string, string | ((res: ServerResponse) => void)>
let press: TestPress

/** Which keys of the query a page says it heeds. */
const heeds: Record<string, string> = {}
const keysOf: Record<string, { hard?: string; soft?: string }> = {
	'/tide': { hard: 'story:tide', soft: 'latest:en story:other' },
	'/latest': { hard: 'latest:en story:tide' },
}

beforeEach(async () => {
	pages = { '/tide': '<h1>High tide</h1>', '/latest': '<h1>Latest: High tide</h1>' }
	press = await startPress((req, res) => {
		const page = pages[req.url ?? '']
		const { hard, soft } = keysOf[req.url ?? ''] ?? {}
		const heeded = heeds[req.url ?? '']
		if (heeded) res.setHeader('x-broadsheet-heeds', heeded)
		if (hard) res.setHeader('x-broadsheet-keys', hard)
		if (soft) res.setHeader('x-broadsheet-soft-keys', soft)
		res.setHeader('content-type', 'text/html; charset=utf-8')
		if (typeof page === 'function') return page(res)
		if (page === undefined) {
			const standIn = req.headers['x-broadsheet-stand-in'] !== undefined
			if (!standIn) return res.writeHead(404, { 'x-broadsheet-stand-in': '/paper/404' }).end()
			return res
				.writeHead(404, { 'x-broadsheet-chosen': '1', 'x-broadsheet-keys': 'site:en' })
				.end(html('Nothing here'))
		}
		res.end(html(page))
	})
})
afterEach(() => press.close())

const html = (text: string) =>
	`<!DOCTYPE html><html><body>${text}${'<p>The water rose and fell.</p>'.repeat(20)}</body></html>`
const came = async (path: string) => (await press.ask(path)).headers['cache-status']
const h1 = async (path: string) => /<h1>(.*)<\/h1>/.exec((await press.ask(path)).text)?.[1]

/** Holds the newsroom's answer until it is let go. */
function hold(path: string, text: string) {
	let go = () => {}
	const asked = new Promise<void>((resolve) => {
		pages[path] = (res) => {
			go = () => res.end(html(text))
			resolve()
		}
	})
	return { asked, go: () => go() }
}

describe('a page on the shelf', () => {
	test('is drawn once and given to everybody, by GET and HEAD, and by any address that means the same', async () => {
		expect(await came('/tide')).toBe('broadsheet; fwd=miss')
		for (const path of ['/tide', '/tide?utm_source=x', '/tide?fbclid=1&gclid=2'])
			expect(await came(path)).toBe('broadsheet; hit')
		expect((await press.ask('/tide', { method: 'HEAD' })).headers['cache-status']).toBe('broadsheet; hit')
		expect(press.counts.renders).toBe(1)
		expect(press.shelf.figures().pages).toBe(1)
	})

	test('has the same words in every encoding, each with a tag of its own that answers 304', async () => {
		const plain = await press.ask('/tide')
		const br = await press.ask('/tide', { headers: { 'accept-encoding': 'br, gzip' } })
		const gz = await press.ask('/tide', { headers: { 'accept-encoding': 'gzip' } })
		expect(brotliDecompressSync(br.body).toString()).toBe(plain.text)
		expect(gunzipSync(gz.body).toString()).toBe(plain.text)
		expect(new Set([plain, br, gz].map(({ headers }) => headers.etag)).size).toBe(3)
		const again = await press.ask('/tide', {
			headers: { 'accept-encoding': 'br', 'if-none-match': String(br.headers.etag) },
		})
		expect([again.status, again.body.length, again.headers['cache-status']]).toEqual([304, 0, 'broadsheet; hit'])
	})

	test('is answered whole whatever range is asked for', async () => {
		const whole = await press.ask('/tide')
		const part = await press.ask('/tide', { headers: { range: 'bytes=0-9' } })
		expect([part.status, part.text]).toEqual([200, whole.text])
	})

	test('is the same bytes after two hundred headers nobody asked for', async () => {
		const before = await press.ask('/tide')
		for (let n = 0; n < 200; n += 1)
			await press.ask('/tide', {
				headers: {
					[`x-unkeyed-${n}`]: 'evil',
					'x-forwarded-host': 'evil.example',
					'x-original-url': '/admin',
					rsc: '1',
				},
			})
		const after = await press.ask('/tide')
		expect(after.body.equals(before.body)).toBe(true)
		expect(after.headers['set-cookie']).toBeUndefined()
	})

	test('that a thousand ask for while it is drawn is one render', async () => {
		const held = hold('/tide', '<h1>Once</h1>')
		const first = press.ask('/tide')
		await held.asked
		const others = Array.from({ length: 200 }, () => press.ask('/tide'))
		await new Promise((resolve) => setTimeout(resolve, 200))
		held.go()
		for (const { text } of await Promise.all([first, ...others])) expect(text).toContain('Once')
		expect(press.counts.renders).toBe(1)
	})
})

describe('after a change', () => {
	test('the next reader has the new page, on its own address and on its lists', async () => {
		await Promise.all([press.ask('/tide'), press.ask('/latest')])
		pages['/tide'] = '<h1>Low tide</h1>'
		pages['/latest'] = '<h1>Latest: Low tide</h1>'
		await press.note('stale', 'story:tide')
		const next = await press.ask('/tide')
		expect(next.text).toContain('Low tide')
		expect(next.headers['cache-status']).toBe('broadsheet; fwd=stale')
		expect(await h1('/latest')).toBe('Latest: Low tide')
	})

	test('of the rails alone the old page is given at once and made anew behind it', async () => {
		await press.ask('/tide')
		pages['/tide'] = '<h1>High tide</h1><aside>new rail</aside>'
		await press.note('stale', 'latest:en')
		const next = await press.ask('/tide')
		expect(next.text).not.toContain('new rail')
		expect(next.headers['cache-status']).toBe('broadsheet; hit; detail=stale')
		await expect.poll(async () => (await press.ask('/tide')).text, { timeout: 30_000 }).toContain('new rail')
		expect(await came('/tide')).toBe('broadsheet; hit')
	})

	test('a page whose drawing began before it is given to those who waited and to nobody after', async () => {
		const held = hold('/tide', '<h1>Too early</h1>')
		const waited = press.ask('/tide')
		await held.asked
		pages['/tide'] = '<h1>After</h1>'
		await press.note('stale', 'story:tide')
		expect(await h1('/tide')).toBe('After')
		held.go()
		expect((await waited).text).toContain('Too early')
		expect(await h1('/tide')).toBe('After')
	})

	test('what was taken down while it was drawn is given to nobody, not even to those who waited', async () => {
		const held = hold('/tide', '<h1>Canary</h1>')
		const waited = press.ask('/tide')
		await held.asked
		delete pages['/tide']
		await press.note('gone', 'story:tide')
		held.go()
		const answer = await waited
		expect(answer.status).toBe(404)
		expect(answer.text).not.toContain('Canary')
	})

	test('a page turns by itself when its time is over', async () => {
		const { until } = { until: Date.now() + 150 }
		keysOf['/today'] = { hard: `site:en until:${until}` }
		pages['/today'] = '<h1>Monday</h1>'
		await press.ask('/today')
		pages['/today'] = '<h1>Tuesday</h1>'
		expect(await h1('/today')).toBe('Monday')
		keysOf['/today'] = { hard: 'site:en' }
		await expect.poll(() => h1('/today'), { timeout: 30_000 }).toBe('Tuesday')
	})
})

describe('while the newsroom fails', () => {
	test('the old page is given for as long as it takes, and the new one when it is back', async () => {
		await press.ask('/tide')
		pages['/tide'] = (res) => res.destroy()
		await press.note('stale', 'story:tide')
		for (let n = 0; n < 3; n += 1) expect(await came('/tide')).toBe('broadsheet; hit; detail=stale')
		pages['/tide'] = (res) => res.writeHead(500).end()
		expect(await came('/tide')).toBe('broadsheet; hit; detail=stale')
		pages['/tide'] = '<h1>Back</h1>'
		expect(await h1('/tide')).toBe('Back')
	})

	test('one that hangs is not waited for where there is an old page', async () => {
		await press.ask('/tide')
		hold('/tide', 'never')
		await press.note('stale', 'story:tide')
		const answers = await Promise.all(Array.from({ length: 20 }, () => press.ask('/tide')))
		for (const { status, headers } of answers)
			expect([status, headers['cache-status']]).toEqual([200, 'broadsheet; hit; detail=stale'])
		expect(press.counts.renders).toBe(2)
	})

	test('what was taken down is not given though it is all there is', async () => {
		await press.ask('/tide')
		pages['/tide'] = (res) => res.destroy()
		await press.note('gone', 'story:tide')
		const { status, text, headers } = await press.ask('/tide')
		expect([status, headers['retry-after']]).toEqual([503, '30'])
		expect(text).not.toContain('High tide')
	})

	test('more than can wait are told to come again', async () => {
		const held: (() => void)[] = []
		for (let n = 0; n < 300; n += 1) pages[`/p${n}`] = (res) => held.push(() => res.end(html('late')))
		const answers = Array.from({ length: 300 }, (_, n) => press.ask(`/p${n}`))
		const statuses: number[] = []
		for (const answer of answers) answer.then(({ status }) => statuses.push(status))
		await expect.poll(() => statuses.filter((status) => status === 503).length, { timeout: 30_000 }).toBe(300 - 4 - 128)
		const letGo = setInterval(() => {
			for (const go of held.splice(0)) go()
		}, 5)
		await Promise.all(answers)
		clearInterval(letGo)
		expect(statuses.filter((status) => status === 200)).toHaveLength(132)
	})
})

describe('an address that leads nowhere', () => {
	test('is answered by the one page of its edition, drawn once, and adds nothing to the shelf', async () => {
		for (let n = 0; n < 50; n += 1) {
			const { status, text } = await press.ask(`/nothing/${n}`)
			expect(status).toBe(404)
			expect(text).toContain('Nothing here')
		}
		expect(press.shelf.figures().pages).toBe(1)
	})

	test('has its page as soon as one stands there', async () => {
		expect((await press.ask('/new')).status).toBe(404)
		pages['/new'] = '<h1>New</h1>'
		expect(await h1('/new')).toBe('New')
	})

	test('or elsewhere now takes its old page from the shelf', async () => {
		await press.ask('/tide')
		pages['/tide'] = (res) => res.writeHead(301, { location: '/ebb' }).end()
		await press.note('stale', 'story:tide')
		const moved = await press.ask('/tide')
		expect([moved.status, moved.headers.location]).toEqual([301, '/ebb'])
		pages['/tide'] = (res) => res.destroy()
		expect((await press.ask('/tide')).status).toBe(503)
	})
})

test('a page is kept under what it heeds of the query, whatever else was asked', async () => {
	pages['/latest?order=x'] = pages['/latest?page=2&section=y'] = pages['/latest'] as string
	pages['/latest?page=2'] = '<h1>Second</h1>'
	pages['/latest?page=2&section=y'] = '<h1>Second</h1>'
	heeds['/latest?order=x'] = heeds['/latest?page=2&section=y'] = heeds['/latest?page=2'] = heeds['/latest'] = 'page'
	expect(await came('/latest?order=x')).toBe('broadsheet; fwd=miss')
	for (const path of ['/latest', '/latest?order=z', '/latest?since=day&section=q'])
		expect(await came(path)).toBe('broadsheet; hit')
	expect(await h1('/latest?page=2&section=y')).toBe('Second')
	expect(await came('/latest?page=2')).toBe('broadsheet; hit')
	expect(press.shelf.figures().pages).toBe(2)
})

test('whatever a page heeds, an address of an AMP page is asked for as it is: it leads elsewhere', async () => {
	pages['/tide?amp'] = pages['/tide?amp='] = (res) => res.writeHead(301, { location: '/lite/tide' }).end()
	expect(await came('/tide')).toBe('broadsheet; fwd=miss')
	for (const amp of ['/tide?amp', '/tide?amp=&page=2']) {
		const moved = await press.ask(amp)
		expect([moved.status, moved.headers.location], amp).toEqual([301, '/lite/tide'])
	}
	expect(await came('/tide')).toBe('broadsheet; hit')
})

test('what is searched for is answered and not kept', async () => {
	pages['/search?q=a'] = '<h1>a</h1>'
	heeds['/search?q=a'] = 'q page'
	expect(await h1('/search?q=a')).toBe('a')
	expect(await came('/search?q=a')).toBe('broadsheet; fwd=miss')
	expect(press.shelf.figures().pages).toBe(0)
})

test('pages made ahead are drawn one after the other: the first is there before the second is begun', async () => {
	const drawn: string[] = []
	let drawing = 0
	for (const path of ['/tide', '/', '/latest'])
		pages[path] = (res) => {
			expect(drawing++).toBe(0)
			drawn.push(path)
			setTimeout(() => {
				drawing--
				res.end(html(path))
			}, 20)
		}
	await press.press.makeAnew(['/tide', '/', '/latest'])
	expect(drawn).toEqual(['/tide', '/', '/latest'])
	for (const path of drawn) expect(await came(path)).toBe('broadsheet; hit')
})

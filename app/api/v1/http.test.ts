import { rmSync } from 'node:fs'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { closeStores } from '#db/stores.ts'
import { openTestPaper } from '#test/paper.ts'
import { type Served, serve } from '#test/serve.ts'
import { tokenOf } from '#test/tokens.ts'

// Through press and framework, as programs ask; what the doors themselves do is tested beside them.
vi.setConfig({ testTimeout: 60_000 })

let paper: Served
let dataDir: string
let token: string

beforeAll(async () => {
	;({ dataDir } = await openTestPaper())
	token = await tokenOf('editor')
	await closeStores()
	paper = await serve({ dataDir })
}, 300_000)
afterAll(async () => {
	await paper?.stop()
	rmSync(dataDir, { recursive: true, force: true })
})

const NEW = { edition: 'en', section: 'news', headline: 'Harbour opens', bodyText: 'At dawn.' }

const ask = (method: string, address: string, body?: unknown, headers: Record<string, string> = {}) =>
	fetch(`${paper.origin}/api/v1${address}`, {
		method,
		headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
		...(body === undefined ? {} : { body: JSON.stringify(body) }),
	})

test('of fifty changes at once to one revision one is taken and 49 answer 412', async () => {
	const made = await ask('POST', '/stories', NEW)
	const { id } = await made.json()
	const revision = made.headers.get('etag') ?? ''
	const all = await Promise.all(
		Array.from({ length: 50 }, (_, i) =>
			ask('PATCH', `/stories/${id}`, { headline: `Try ${i}` }, { 'if-match': revision }),
		),
	)
	const statuses = all.map(({ status }) => status)
	expect(statuses.filter((status) => status === 200)).toHaveLength(1)
	expect(statuses.filter((status) => status === 412)).toHaveLength(49)
	const now = (await ask('GET', `/stories/${id}`)).headers.get('etag')
	for (const { headers } of all) expect(headers.get('etag')).toBe(now)
})

test('a story goes out, is read without a token, and is withdrawn', async () => {
	const { id } = await (await ask('POST', '/stories', { ...NEW, headline: 'Goes out' })).json()
	const published = await (await ask('PUT', `/stories/${id}/publication`, {})).json()
	expect(published).toMatchObject({ state: 'published', url: `${paper.origin}/news/goes-out` })
	expect((await fetch(published.url)).status).toBe(200)
	expect((await fetch(`${paper.origin}/api/v1/stories/${id}`)).status).toBe(200)
	await ask('POST', `/stories/${id}/withdrawal`, { reason: 'test' })
	expect((await fetch(published.url)).status).toBe(404)
	expect((await fetch(`${paper.origin}/api/v1/stories/${id}`)).status).toBe(404)
})

test('a picture comes in as a form, and readers get it with the story that shows it', async () => {
	const drawn = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#245' } })
		.png()
		.toBuffer()
	const form = new FormData()
	form.set('file', new Blob([new Uint8Array(drawn)]), 'harbour.png')
	form.set('alt', 'The harbour at dawn')
	const headers = { authorization: `Bearer ${token}` }
	const sent = await fetch(`${paper.origin}/api/v1/images`, { method: 'POST', headers, body: form })
	expect(sent.status).toBe(201)
	const image = await sent.json()
	expect((await fetch(image.url)).status).toBe(404)
	const { id } = await (await ask('POST', '/stories', { ...NEW, leadImage: { image: image.id } })).json()
	expect((await fetch(image.url)).status).toBe(404)
	await ask('PUT', `/stories/${id}/publication`, {})
	const shown = await fetch(image.url)
	expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
})

test.each([
	['GET', '/nothing', 404],
	['GET', '/stories/none', 404],
	['GET', '/stories/%00', 400],
	['DELETE', '/stories', 405],
	['OPTIONS', '/stories', 405],
	['POST', '/stories', 422],
])('%s %s answers %d as a problem in JSON', async (method, address, status) => {
	const got = await ask(method, address, method === 'POST' ? {} : undefined)
	expect(got.status).toBe(status)
	expect(got.headers.get('content-type')).toMatch(/^application\/problem\+json/)
	const problem = await got.json()
	expect(problem.status).toBe(status)
	expect(problem.errors.length).toBeGreaterThan(0)
	for (const { message, remedy } of problem.errors) expect(message && remedy).toBeTruthy()
	if (status === 405) expect(got.headers.get('allow')).toContain('POST')
})

test('a body that is too large is refused before it is read', async () => {
	const got = await ask('POST', '/stories', { ...NEW, bodyText: 'x'.repeat(17 * 1024 * 1024) })
	expect([got.status, (await got.json()).status]).toEqual([413, 413])
})

test('a cookie opens nothing', async () => {
	const headers = { cookie: `next-auth.session-token=${token}`, authorization: '' }
	expect((await ask('POST', '/stories', NEW, headers)).status).toBe(401)
})

test('the document is served to everybody', async () => {
	const got = await fetch(`${paper.origin}/api/v1/openapi.json`)
	expect(await got.json()).toMatchObject({ openapi: '3.1.0', servers: [{ url: `${paper.origin}/api/v1` }] })
})

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { BUILT, islandAddress } from '#press/islands.ts'
import { type Asking, startPress, type TestPress } from '#test/press.ts'
import { keepStyles } from './built.ts'
import { paperFiles } from './files.ts'

const root = mkdtempSync(join(tmpdir(), 'broadsheet-files-'))
const source = 'customElements.define("time-ago", TimeAgo);'.repeat(20)
const ISLAND = islandAddress('time-ago', Buffer.from(source))
/** What the newsroom was asked for: of the paper's files, nothing. */
const asked: string[] = []
let press: TestPress

/** Puts a file where a build puts it. */
function build(address: string, text: string) {
	const place = join(root, BUILT, address)
	mkdirSync(dirname(place), { recursive: true })
	writeFileSync(place, text)
}

beforeAll(async () => {
	build('/keep.js', 'self.addEventListener("fetch", answer)')
	build('/speculation.json', '{"prefetch":[]}')
	build('/islands.json', '{}')
	const newsroom: RequestListener = (req, res) => {
		asked.push(req.url ?? '')
		res.writeHead(404, { 'content-type': 'text/html' }).end('nothing')
	}
	press = await startPress(newsroom, ['http://paper.example'], undefined, paperFiles(root))
})
beforeEach(() => {
	asked.length = 0
})
afterAll(async () => {
	await press.close()
	rmSync(root, { recursive: true })
})

const ask = (path: string, asking: Asking = {}) => press.ask(path, asking)

it('an island is found also when it was built after the press began, and is kept for good', async () => {
	expect((await ask(ISLAND)).status).toBe(404)
	build(ISLAND, source)
	const { status, text, headers } = await ask(ISLAND)
	expect([status, text]).toEqual([200, source])
	expect(headers['content-type']).toBe('application/javascript; charset=utf-8')
	expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
	expect(headers['content-security-policy']).toMatch(/script-src 'none'/)
	expect(asked).toEqual([])
})

it('styles are found in this build, and those of an earlier one after it is gone', async () => {
	const style = join(root, '.next/static/chunks/a1.css')
	mkdirSync(dirname(style), { recursive: true })
	writeFileSync(style, 'body{color:black}')
	keepStyles(root)
	rmSync(join(root, '.next'), { recursive: true })
	const { status, text, headers } = await ask('/_next/static/chunks/a1.css')
	expect([status, text]).toEqual([200, 'body{color:black}'])
	expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
	expect((await ask('/_next/static/chunks/a2.css')).status).toBe(404)
})

it.each([
	['/keep.js', 'application/javascript; charset=utf-8'],
	['/speculation.json', 'application/speculationrules+json'],
])('%s is served without the newsroom, and asked for again after a day', async (path, type) => {
	const { status, headers } = await ask(path)
	expect([status, headers['content-type'], headers['cache-control']]).toEqual([200, type, 'public, max-age=86400'])
	expect(headers['x-content-type-options']).toBe('nosniff')
	expect(asked).toEqual([])
})

it('an island comes packed, with a tag of its own in each encoding, and as 304', async () => {
	build(ISLAND, source)
	const plain = { br: brotliDecompressSync, gzip: gunzipSync, identity: (body: Buffer) => body }
	const tags = new Set<string | undefined>()
	for (const [encoding, unpack] of Object.entries(plain)) {
		const accepted = { 'accept-encoding': encoding }
		const { headers, body } = await ask(ISLAND, { headers: accepted })
		expect(headers['content-encoding']).toBe(encoding === 'identity' ? undefined : encoding)
		expect(unpack(body).toString()).toBe(source)
		const head = await ask(ISLAND, { method: 'HEAD', headers: accepted })
		expect([head.headers['content-length'], head.text]).toEqual([String(body.length), ''])
		const again = await ask(ISLAND, { headers: { ...accepted, 'if-none-match': String(headers.etag) } })
		expect([again.status, again.text]).toEqual([304, ''])
		tags.add(headers.etag)
	}
	expect(tags.size).toBe(3)
})

it('the service worker may fetch from this paper alone', async () => {
	expect((await ask('/keep.js')).headers['content-security-policy']).toMatch(/^default-src 'none'; connect-src 'self';/)
})

it.each(['/islands/islands.json', '/islands/keep.js', '/islands/time-ago.js', '/islands/', '/islands/..%5ckeep.js'])(
	'%s is no file of the build’s',
	async (path) => {
		build(ISLAND, source)
		expect((await ask(path)).status).toBeGreaterThanOrEqual(400)
		expect(asked).toEqual([])
	},
)

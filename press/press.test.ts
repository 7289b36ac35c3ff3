import type { IncomingMessage, ServerResponse } from 'node:http'
import { connect } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Asking, startPress, type TestPress } from '#test/press.ts'
import { proxiesOf } from './client-address.ts'
import { islandAddress, islandAt } from './islands.ts'

const ORIGIN = 'http://paper.example'
const PAGE = `<!DOCTYPE html><html lang="en"><head><title>Tide</title><link rel="stylesheet" href="/_next/static/a.css"><link rel="preload" as="script" href="/_next/static/a.js"><script src="/_next/static/a.js" async=""></script><script type="application/ld+json">{"@type":"NewsArticle"}</script></head><body><div hidden=""><!--$--><!--/$--></div><main><h1>High tide</h1>${'<p>The water rose. &amp; fell</p>'.repeat(40)}<pre>
two  spaces</pre></main><script>self.__next_f.push([1,"</p>"])</script></body></html>`

const script = (name: string) => {
	const src = islandAddress(name, Buffer.from(name))
	return `<script type="module" src="${src}" integrity="${islandAt(src)?.hash}"></script>`
}
const withIslands = (...names: string[]) => `<!DOCTYPE html><html><body>${names.map(script).join('')}</body></html>`

type Told = { url: string; method: string; headers: IncomingMessage['headers']; body: string }
/** What the newsroom of this test was asked, last first. */
const told: Told[] = []

function newsroom(req: IncomingMessage, res: ServerResponse) {
	let body = ''
	req.on('data', (piece) => (body += piece))
	req.on('error', () => {})
	req.on('end', () => {
		told.unshift({ url: req.url ?? '', method: req.method ?? '', headers: req.headers, body })
		const html = (status: number, text: string, more = {}) =>
			res
				.writeHead(status, { 'content-type': 'text/html; charset=utf-8', link: '</a.css>; rel=preload', ...more })
				.end(text)
		if (req.url === '/harbour/islands') return html(200, withIslands('time-ago'))
		if (req.url === '/keep') return html(200, withIslands('time-ago', 'keep-paper'))
		if (req.url === '/gone') return html(410, '<html><body>taken down</body></html>', { 'x-broadsheet-chosen': '1' })
		if (req.url === '/moved') return html(301, 'old words', { location: '/new', 'x-broadsheet-keys': 'story:1' })
		if (req.url === '/broken') return html(500, '<html id="__next_error__"><body></body></html>')
		if (req.url === '/shell') return html(200, '<html id="__next_error__"><body></body></html>')
		if (req.url === '/unknown') return html(404, 'the framework’s own')
		if (req.url === '/cut') return res.destroy()
		if (req.url === '/api/v1/story')
			return res.writeHead(200, { 'content-type': 'application/json', etag: '"r1"' }).end('{"headline":"Tide"}')
		html(200, PAGE, { 'x-broadsheet-keys': 'story:1', 'set-cookie': 'a=1', 'x-powered-by': 'Next.js' })
	})
}

let press: TestPress
beforeAll(async () => {
	press = await startPress(newsroom, [ORIGIN, 'http://localhost'])
})
afterAll(() => press.close())

const ask = (path: string, asking: Asking = {}) => press.ask(path, asking)

/** Sends bytes as they are and gives back all that comes. */
function sendRaw(bytes: string) {
	return new Promise<string>((resolve) => {
		let answer = ''
		const socket = connect(press.port, '127.0.0.1', () => socket.write(bytes))
		socket.on('data', (piece) => (answer += piece))
		socket.on('close', () => resolve(answer))
		socket.on('error', () => resolve(answer))
	})
}

const GUARDS = [
	'content-security-policy',
	'x-content-type-options',
	'referrer-policy',
	'permissions-policy',
	'x-frame-options',
]

describe('a page for readers', () => {
	it('comes without the framework’s scripts, preloads and comments, and is otherwise unchanged', async () => {
		const { text } = await ask('/harbour/tide')
		expect(text).not.toMatch(/__next_f|a\.js|<!--|<div hidden/)
		expect(text).toContain('<script type="application/ld+json">{"@type":"NewsArticle"}</script>')
		expect(text).toContain('<link rel="stylesheet" href="/_next/static/a.css">')
		expect(text).toContain('<p>The water rose. &amp; fell</p>')
		expect(text).toContain('<pre>\ntwo  spaces</pre>')
	})

	it('carries the paper’s headers and none of the newsroom’s', async () => {
		const { headers } = await ask('/harbour/tide')
		expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'none'/)
		for (const name of ['set-cookie', 'link', 'x-powered-by', 'x-broadsheet-keys'])
			expect(headers[name]).toBeUndefined()
	})

	it('may run its own islands by their hashes and nothing else', async () => {
		const [plain, islands, keep] = await Promise.all(
			['/', '/harbour/islands', '/keep'].map(async (path) => {
				const { text, headers } = await ask(path)
				return { scripts: text.match(/integrity="[^"]+"/g), policy: String(headers['content-security-policy']) }
			}),
		)
		const hash = (name: string) => islandAt(islandAddress(name, Buffer.from(name)))?.hash
		expect(plain?.policy).toMatch(/; script-src 'none'; /)
		expect(islands?.scripts).toEqual([`integrity="${hash('time-ago')}"`])
		expect(islands?.policy).toContain(`; script-src '${hash('time-ago')}'; `)
		expect(keep?.policy).toContain(`; script-src '${hash('time-ago')}' '${hash('keep-paper')}'; `)
		expect(keep?.policy).toMatch(/; connect-src 'self'; worker-src 'self'$/)
		for (const page of [plain, islands]) expect(page?.policy).not.toMatch(/connect-src|worker-src|unsafe|'self' 'sha/)
		const again = await ask('/keep')
		expect(again.headers['cache-status']).toBe('broadsheet; hit')
		expect(again.headers['content-security-policy']).toBe(keep?.policy)
	})

	it('says which links a browser may fetch ahead, but for a lite page', async () => {
		expect((await ask('/harbour/tide')).headers['speculation-rules']).toBe('"/speculation.json"')
		for (const path of ['/lite/harbour/tide', '/moved', '/admin', '/api/v1/story'])
			expect((await ask(path)).headers['speculation-rules'], path).toBeUndefined()
	})

	it('is asked for without cookies, framework headers and query keys that mean nothing', async () => {
		await ask('/search?utm=1&q=fish&page=2&q=other', {
			headers: {
				cookie: 'a=1',
				rsc: '1',
				'next-action': 'x',
				'x-middleware-subrequest': 'a',
				'x-forwarded-host': 'evil.example',
				'user-agent': 'u',
			},
		})
		expect(told[0]?.url).toBe('/search?page=2&q=fish')
		expect(Object.keys(told[0]?.headers ?? {}).sort()).toEqual([
			'accept',
			'connection',
			'host',
			'user-agent',
			'x-forwarded-host',
			'x-forwarded-proto',
		])
		expect(told[0]?.headers['x-forwarded-host']).toBe('paper.example')
	})

	it.each([
		['br', 'br'],
		['gzip, br', 'br'],
		['gzip', 'gzip'],
		['br;q=0.1, gzip', 'gzip'],
		['br;q=0, *', 'gzip'],
		['identity', undefined],
		['', undefined],
		['br;q=0, gzip;q=0', undefined],
	])('to a client that accepts "%s" comes in %s', async (accepted, encoding) => {
		const { headers, body } = await ask('/', { headers: { 'accept-encoding': accepted } })
		expect(headers['content-encoding']).toBe(encoding)
		expect(headers.vary).toBe('Accept-Encoding')
		const plain = encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body
		expect(plain.toString()).toContain('High tide')
	})

	it('has a tag of its own in each encoding, answers 304 to it and to no other', async () => {
		const tags = await Promise.all(
			['br', 'gzip', ''].map(
				async (accepted) => (await ask('/', { headers: { 'accept-encoding': accepted } })).headers.etag,
			),
		)
		expect(new Set(tags).size).toBe(3)
		const again = await ask('/', { headers: { 'accept-encoding': 'br', 'if-none-match': `"x", W/${tags[0]}` } })
		expect([again.status, again.body.length]).toEqual([304, 0])
		for (const name of [...GUARDS, 'etag', 'vary']) expect(again.headers[name]).toBeDefined()
		expect((await ask('/', { headers: { 'if-none-match': String(tags[0]) } })).status).toBe(200)
	})

	it('answers HEAD like GET without a body', async () => {
		const [got, head] = [await ask('/'), await ask('/', { method: 'HEAD' })]
		expect(head.body.length).toBe(0)
		expect(head.headers['content-length']).toBe(String(got.body.length))
		expect(head.headers.etag).toBe(got.headers.etag)
	})

	it('that has moved answers 301 with nothing of the old words', async () => {
		const { status, headers, text } = await ask('/moved')
		expect([status, headers.location, text]).toEqual([301, '/new', ''])
	})

	it('that chose its status keeps it and its words', async () => {
		expect(await ask('/gone')).toMatchObject({ status: 410, text: '<html><body>taken down</body></html>' })
	})

	it.each([
		['/broken', 500],
		['/shell', 500],
		['/unknown', 404],
		['/cut', 503],
	])('that the newsroom cannot give, %s, is answered by our own %i page', async (path, status) => {
		const { text, headers, ...got } = await ask(path)
		expect(got.status).toBe(status)
		expect(text).toContain('lang="fa"')
		expect(text).not.toMatch(/__next|framework/)
		expect(headers['content-security-policy']).toMatch(/style-src 'sha256-/)
	})
})

describe('the press refuses', () => {
	it.each([
		['/%2e%2e/admin', 'GET', 400],
		['//admin', 'GET', 400],
		['/admin\\x', 'GET', 400],
		['/a%00b', 'GET', 400],
		['/harbour/tide.rsc', 'GET', 404],
		['/_next/data/x.json', 'GET', 404],
		['/_next/image?url=a', 'GET', 404],
		['/', 'POST', 405],
		['/harbour/tide', 'DELETE', 405],
		['/robots.txt', 'PUT', 405],
		['/admin', 'TRACE', 405],
		['/admin/stories', 'POST', 403],
		['/api/auth/signout', 'POST', 403],
		[`/search?q=${'x'.repeat(8200)}`, 'GET', 414],
		[`/search?q=${'x'.repeat(30_000)}`, 'GET', 414],
	])('%s by %s without asking the newsroom', async (path, method, status) => {
		const before = told.length
		const { headers, text, ...got } = await ask(path, { method })
		expect(got.status).toBe(status)
		expect(told.length).toBe(before)
		for (const name of GUARDS) expect(headers[name]).toBeDefined()
		if (method !== 'TRACE') expect(text).not.toBe('')
		if (status === 405) expect(headers.allow).toContain('GET, HEAD')
	})

	it('an address that is ours only once it is decoded, and shelves nothing under it', async () => {
		for (const path of ['/%61pi/v1/story', '/%61dmin', '/%69mages/a.jpg', '/%72obots.txt'])
			expect((await ask(path)).status, path).toBe(400)
		const before = told.length
		await ask('/api/v1/story', { headers: { authorization: 'Bearer t' } })
		await ask('/api/v1/story', { headers: { authorization: 'Bearer t' } })
		expect(told.length - before).toBe(2)
	})

	it('an action that the framework hands on, of which nobody knows any more who asked', async () => {
		const headers = { origin: ORIGIN, 'x-action-forwarded': '1', 'next-action': 'a' }
		expect((await ask('/admin/sign-in', { method: 'POST', headers, body: 'a=1' })).status).toBe(400)
	})

	it('files where staff pages are, of which there are none but pictures', async () => {
		expect((await ask('/admin/x.css')).status).toBe(404)
		expect((await ask('/admin/stories/robots.txt')).status).toBe(404)
		expect((await ask(`/admin/images/file/${'a'.repeat(32)}-40.jpg`)).status).toBe(200)
	})

	it('a change from another origin, and takes one from its own', async () => {
		const post = (headers: Record<string, string>) => ask('/admin/stories', { method: 'POST', headers, body: 'a=1' })
		expect((await post({ origin: 'http://evil.example' })).status).toBe(403)
		expect((await post({ origin: 'null' })).status).toBe(403)
		expect((await post({ origin: ORIGIN })).status).toBe(200)
		expect(told[0]).toMatchObject({ method: 'POST', body: 'a=1' })
	})

	it('what the framework’s own script says, of a program that asks the API', async () => {
		const headers = { rsc: '1', 'next-router-prefetch': '1', authorization: 'Bearer t' }
		await ask('/api/v1/stories', { headers })
		expect(told[0]?.headers).not.toHaveProperty('rsc')
		expect(told[0]?.headers).not.toHaveProperty('next-router-prefetch')
		await ask('/admin', { headers })
		expect(told[0]?.headers).toMatchObject({ rsc: '1' })
	})

	it('nothing of the API for want of an origin, since it takes no cookies for proof', async () => {
		expect(
			(await ask('/api/v1/stories', { method: 'POST', body: '{}', headers: { authorization: 'Bearer t' } })).status,
		).toBe(200)
		expect(told[0]?.headers.authorization).toBe('Bearer t')
	})

	it('a body over 32 MB, told or untold', async () => {
		const headers = { origin: ORIGIN }
		expect(
			(await ask('/admin/images', { method: 'POST', headers: { ...headers, 'content-length': '40000000' } })).status,
		).toBe(413)
		const untold = await ask('/admin/images', {
			method: 'POST',
			headers: { ...headers, 'transfer-encoding': 'chunked' },
			body: Buffer.alloc(33 * 1024 * 1024),
		})
		expect(untold.status).toBe(413)
	})

	it.each(['/api/auth/callback/credentials', '/admin/sign-in', '/admin/setup'])(
		'at %s, where anybody may send something, a body over 64 kB, told or untold',
		async (path) => {
			const post = (more: Record<string, string>, bytes: number) =>
				ask(path, { method: 'POST', headers: { origin: ORIGIN, ...more }, body: Buffer.alloc(bytes, 'a') })
			expect((await post({}, 60_000)).status).toBe(200)
			expect((await post({ 'content-length': '70000' }, 70_000)).status).toBe(413)
			expect((await post({ 'transfer-encoding': 'chunked' }, 70_000)).status).toBe(413)
		},
	)

	it.each([
		['a request without a host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
		['what is not HTTP', 'HELLO\r\n\r\n', 400],
		['a way through to elsewhere', 'CONNECT x:1 HTTP/1.1\r\nHost: x\r\n\r\n', 405],
		['an expectation it does not know', 'GET / HTTP/1.1\r\nHost: x\r\nExpect: tea\r\nConnection: close\r\n\r\n', 417],
		['an address of 90 kB', `GET /${'x'.repeat(90_000)} HTTP/1.1\r\nHost: x\r\n\r\n`, 414],
		['headers of 90 kB', `GET / HTTP/1.1\r\nHost: x\r\nCookie: ${'x'.repeat(90_000)}\r\n\r\n`, 431],
		[
			'headers of 20 kB',
			`GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nCookie: ${'x'.repeat(20_000)}\r\n\r\n`,
			431,
		],
	])('%s, with the paper’s headers on the answer', async (_, bytes, status) => {
		const answer = await sendRaw(bytes)
		expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} [A-Z]`))
		for (const name of GUARDS) expect(answer.toLowerCase()).toContain(`\r\n${name}: `)
	})
})

describe('the staff side', () => {
	it('gets a nonce per request, the same in the header and towards the newsroom', async () => {
		const policies = [await ask('/admin'), await ask('/admin')].map(({ headers }) => headers['content-security-policy'])
		expect(policies[0]).toMatch(/'nonce-[\w+/=]{20,}'/)
		expect(policies[0]).not.toBe(policies[1])
		expect(told[0]?.headers['content-security-policy']).toBe(policies[1])
	})

	it('keeps its scripts, cookies and the origin it was asked under', async () => {
		const { text, headers } = await ask('/admin', {
			headers: { cookie: 'sid=1', host: 'localhost', 'x-forwarded-for': '9.9.9.9' },
		})
		expect(text).toBe(PAGE)
		expect(headers['set-cookie']).toEqual(['a=1'])
		expect(told[0]?.headers).toMatchObject({
			cookie: 'sid=1',
			'x-forwarded-host': 'localhost',
			'x-forwarded-for': '127.0.0.1',
		})
	})

	it('is told the client’s address by a trusted proxy', async () => {
		const proxied = await startPress(newsroom, [ORIGIN], proxiesOf(['127.0.0.1']))
		await proxied.ask('/admin', { headers: { 'x-forwarded-for': '9.9.9.9, 203.0.113.5' } })
		await proxied.close()
		expect(told[0]?.headers['x-forwarded-for']).toBe('203.0.113.5')
	})

	it('is never known under a host that is not the paper’s', async () => {
		await ask('/admin', { headers: { host: 'evil.example' } })
		expect(told[0]?.headers).toMatchObject({ host: 'paper.example', 'x-forwarded-host': 'paper.example' })
	})

	it('is compressed as it streams, but a revision’s tag keeps its bytes', async () => {
		const page = await ask('/admin', { headers: { 'accept-encoding': 'br' } })
		expect(brotliDecompressSync(page.body).toString()).toBe(PAGE)
		const story = await ask('/api/v1/story', { headers: { 'accept-encoding': 'br' } })
		expect([story.headers.etag, story.headers['content-encoding'], story.text]).toEqual([
			'"r1"',
			undefined,
			'{"headline":"Tide"}',
		])
	})

	it('tells a program of a refusal in JSON', async () => {
		const { headers, text } = await ask('/api/v1//x')
		expect(headers['content-type']).toBe('application/problem+json')
		expect(JSON.parse(text)).toMatchObject({ status: 400, errors: [{ field: '' }] })
	})
})

it('https in the paper’s address is insisted on', async () => {
	const secure = await startPress(newsroom, ['https://paper.example'])
	const answer = await secure.ask('/')
	await secure.close()
	expect(answer.headers['strict-transport-security']).toBe('max-age=31536000')
	expect((await ask('/')).headers['strict-transport-security']).toBeUndefined()
})

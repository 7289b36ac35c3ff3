import { sendRaw } from './ask.ts'
import { type Found, some } from './found.ts'
import type { DrillPaper } from './paper.ts'

interface Attack {
	name: string
	/** As it goes over the wire; `\n` stands for the end of a line. */
	sent: string
	/** Statuses that are right; nothing at all where the connection may be cut. */
	right: readonly number[]
}

const line = (path: string, more = '', method = 'GET') =>
	`${method} ${path} HTTP/1.1\nHost: HOST\nConnection: close\n${more}\n`
const get = (path: string, ...right: number[]): Attack => ({ name: path, sent: line(path), right })

const ATTACKS: readonly Attack[] = [
	get('/%2e%2e/admin', 400),
	get('/news/%2e%2e/%2e%2e/admin', 400),
	get('/news/..%2fadmin', 400),
	get('/../admin', 400),
	get('/./admin', 400),
	get('//admin', 400),
	get('//evil.example/news', 400),
	get('/\\admin', 400),
	get('/news/%00', 400),
	get('/news/%0d%0aset-cookie:a=1', 400),
	get('/news/%ff', 400),
	get('/news;jsessionid=1', 404),
	get('http://evil.example/', 400),
	get('/news.rsc', 404),
	get('/index.rsc', 404),
	get('/news/x.rsc?_rsc=1', 404),
	get('/_next/data/build/index.json', 404),
	get('/_next/image?url=%2Ficons%2Fx.png&w=64&q=75', 404),
	get('/_next/static/../../../package.json', 400),
	get('/_next/static/%2e%2e/server/app.js', 400),
	get('/_next/mcp', 404),
	get('/__nextjs_original-stack-frame', 404),
	get('/admin/x.css', 307, 302, 303, 404),
	get('/admin/stories/x.js', 307, 302, 303, 404),
	get('/admin;/x.css', 404),
	get('/paper/en', 404),
	get('/paper/en/news', 404),
	get('/news?__nextDefaultLocale=en&nxtPsection=culture', 200),
	{ name: 'TRACE', sent: line('/', '', 'TRACE'), right: [405] },
	{ name: 'CONNECT', sent: 'CONNECT evil.example:443 HTTP/1.1\nHost: HOST\n\n', right: [] },
	{ name: 'method override', sent: line('/news', 'X-HTTP-Method-Override: DELETE\n'), right: [200] },
	{ name: 'DELETE a page', sent: line('/news', '', 'DELETE'), right: [405] },
	{ name: 'PURGE a page', sent: line('/news', '', 'PURGE'), right: [400, 405] },
	{
		name: 'Upgrade to a socket',
		sent: line('/', 'Upgrade: websocket\nSec-WebSocket-Key: eA==\nSec-WebSocket-Version: 13\n').replace(
			'close',
			'Upgrade',
		),
		right: [200],
	},
	{
		name: 'Upgrade to h2c',
		sent: line('/admin', 'Upgrade: h2c\nHTTP2-Settings: AAMAAABkAAQAAP__\n').replace(
			'close',
			'Upgrade, HTTP2-Settings',
		),
		right: [302, 303, 307],
	},
	{ name: 'Range', sent: line('/news', 'Range: bytes=0-9\n'), right: [200] },
	{ name: 'no host', sent: 'GET / HTTP/1.1\nConnection: close\n\n', right: [400] },
	{
		name: 'two hosts',
		sent: 'GET / HTTP/1.1\nHost: HOST\nHost: evil.example\nConnection: close\n\n',
		right: [200, 400],
	},
	{
		name: 'CL.TE',
		sent: 'POST / HTTP/1.1\nHost: HOST\nContent-Length: 30\nTransfer-Encoding: chunked\n\n0\n\nGET /admin HTTP/1.1\nX: X',
		right: [400, 405],
	},
	{
		name: 'TE.CL',
		sent: 'POST / HTTP/1.1\nHost: HOST\nContent-Length: 4\nTransfer-Encoding: chunked\n\n1c\nGET /admin HTTP/1.1\nHost: HOST\n\n0\n\n',
		right: [400, 405],
	},
	{
		name: 'TE.TE',
		sent: 'GET / HTTP/1.1\nHost: HOST\nTransfer-Encoding: xchunked\nContent-Length: 5\n\nGET /',
		right: [400],
	},
	{ name: 'a space before the colon', sent: 'GET / HTTP/1.1\nHost: HOST\nContent-Length : 5\n\nGET /', right: [400] },
	{
		name: 'two lengths',
		sent: 'GET / HTTP/1.1\nHost: HOST\nContent-Length: 0\nContent-Length: 5\n\nGET /',
		right: [400],
	},
	{
		name: 'a folded header',
		sent: 'GET / HTTP/1.1\nHost: HOST\nX: a\n Transfer-Encoding: chunked\nConnection: close\n\n',
		right: [200, 400],
	},
	{ name: 'a bare line feed', sent: 'GET / HTTP/1.1\rX: y\nHost: HOST\n\n', right: [400] },
	{
		name: 'smuggling to the API',
		sent: 'GET /api/v1/sections?edition=en HTTP/1.1\nHost: HOST\nContent-Length: 6\nTransfer-Encoding: chunked\nConnection: close\n\n0\n\nX',
		right: [400],
	},
	{ name: 'an expectation', sent: line('/', 'Expect: 200-maybe\n'), right: [417] },
	{ name: 'a long address', sent: line(`/${'a'.repeat(9000)}`), right: [414] },
	{ name: 'long headers', sent: line('/', `X: ${'a'.repeat(20_000)}\n`), right: [431] },
	{ name: 'longer headers', sent: line('/', `X: ${'a'.repeat(80_000)}\n`), right: [414, 431] },
	{ name: 'no HTTP', sent: '\x16\x03\x01\x02\x00\n\n', right: [400] },
]

/** What stands on every answer, whatever went wrong before it (RFC 9110 knows no exception, nor do we). */
const GUARDS = [
	'content-security-policy',
	'x-content-type-options',
	'x-frame-options',
	'referrer-policy',
	'permissions-policy',
	'cross-origin-opener-policy',
]

/** Knocks as an attacker does: each gets its own refusal with the paper's headers on it, and nothing of it is kept. */
export async function doorAttacks(paper: DrillPaper): Promise<Found> {
	for (const path of ['/', '/news', '/nowhere']) await paper.get(path)
	const plain = await paper.get('/')
	const pages = await paper.counted('broadsheet_shelf_pages')
	const notes: string[] = []
	const wrong = { status: 0, guards: 0, second: 0, told: 0 }
	for (const { name, sent, right } of ATTACKS) {
		const wire = sent.replaceAll('\n', '\r\n').replaceAll('HOST', `localhost:${paper.port}`)
		const came = await sendRaw(paper.port, wire)
		const heads = came.split(/(?=HTTP\/1\.1 \d{3} )/).filter((part) => part.startsWith('HTTP/1.1'))
		const statuses = heads.map((head) => Number(head.slice(9, 12)))
		if (right.length > 0 && !right.includes(statuses[0] ?? 0)) {
			wrong.status += 1
			notes.push(`${name}: ${statuses.join(', ') || 'no answer'}`)
		}
		if (heads.length > 1) {
			wrong.second += 1
			notes.push(`${name}: ${heads.length} answers`)
		}
		for (const head of heads) {
			const names = head.split('\r\n\r\n')[0]?.toLowerCase() ?? ''
			const missing = GUARDS.filter((guard) => !names.includes(`\r\n${guard}:`))
			if (missing.length > 0) {
				wrong.guards += 1
				notes.push(`${name}: without ${missing.join(', ')}`)
			}
			if (
				/\r\n(x-powered-by|server|x-nextjs-[\w-]+|x-broadsheet-[\w-]+|set-cookie):/.test(names) &&
				!/^\/admin/.test(name)
			) {
				wrong.told += 1
				notes.push(`${name}: tells what stands behind`)
			}
		}
	}
	const stored = (await paper.counted('broadsheet_shelf_pages')) - pages
	const after = await paper.get('/')
	return {
		figures: {
			attacks: { value: ATTACKS.length },
			'with another status than it should be': { value: wrong.status, equals: 0 },
			'answers without the paper’s headers': { value: wrong.guards, equals: 0 },
			'second answers to one request': { value: wrong.second, equals: 0 },
			'answers that tell what stands behind': { value: wrong.told, equals: 0 },
			'pages more on the shelf': { value: stored, equals: 0 },
			'home page changed': { value: after.body.equals(plain.body) ? 0 : 1, equals: 0 },
		},
		notes: some(notes, 12),
	}
}

/** Whatever runs but an island of our own: one has its address, and the hash of its bytes. */
const FOREIGN_SCRIPT =
	/<script(?![^>]*type="(application\/ld\+json|speculationrules)"|(?=[^>]* src="\/islands\/)[^>]* integrity="sha)/i

/** Thirty pages as readers get them: no script but islands, no cookie, nothing from another host. */
export async function plainPages(paper: DrillPaper, paths: readonly string[]): Promise<Found> {
	const notes: string[] = []
	const wrong = { script: 0, cookie: 0, host: 0, guards: 0 }
	for (const path of paths) {
		const { text, headers } = await paper.get(path)
		if (FOREIGN_SCRIPT.test(text) || / on[a-z]+="/i.test(text)) {
			wrong.script += 1
			notes.push(`${path}: script`)
		}
		if (headers['set-cookie']) wrong.cookie += 1
		if (GUARDS.some((guard) => !headers[guard])) wrong.guards += 1
		const fetched = [
			...text.matchAll(/<(?:img|source|script|iframe|link)\b[^>]*?\b(?:src|srcset|href)="([^"]+)"[^>]*>/g),
		]
		const away = fetched.filter(([tag, address = '']) => {
			if (/rel="(canonical|alternate|license)"/.test(tag)) return false
			return /^(https?:)?\/\//.test(address) && new URL(address, paper.origin).origin !== paper.origin
		})
		if (away.length > 0) {
			wrong.host += 1
			notes.push(`${path}: ${away[0]?.[1]}`)
		}
	}
	return {
		figures: {
			pages: { value: paths.length, least: 25 },
			'with script that is no island': { value: wrong.script, equals: 0 },
			'with a cookie': { value: wrong.cookie, equals: 0 },
			'with something from another host': { value: wrong.host, equals: 0 },
			'without the paper’s headers': { value: wrong.guards, equals: 0 },
		},
		notes: some(notes),
	}
}

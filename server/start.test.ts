import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { freePort, type Served, serve, startServer } from '#test/serve.ts'

// A start is a process of its own, on a machine that may be busy with the other tests.
vi.setConfig({ testTimeout: 120_000 })

let paper: Served
beforeAll(async () => {
	paper = await serve()
}, 240_000)
afterAll(() => paper?.stop())

const scratch = mkdtempSync(join(tmpdir(), 'broadsheet-start-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

describe('a start ends with a sentence and no stack', () => {
	it.each([
		['a wrong value', [], { PORT: 'paper' }, /^PORT must be/],
		['an unknown option', ['--full'], {}, /^There is no option "--full"/],
		['an address that is not this machine’s', [], { HOST: '203.0.113.7' }, /^HOST: this machine cannot listen/],
		['a data directory that is a file', [], { BROADSHEET_DATA: 'package.json' }, /^BROADSHEET_DATA: .* cannot be made/],
		['a data directory that cannot be', [], { BROADSHEET_DATA: '/proc/paper' }, /^BROADSHEET_DATA: .* cannot be made/],
	])('at %s', async (_, words, env: Record<string, string>, sentence) => {
		const port = String(await freePort())
		const { code, err } = await startServer(words, { PORT: port, BROADSHEET_DATA: scratch, ...env }).ended
		expect(code).toBe(1)
		expect(err).toMatch(sentence)
		expect(err).not.toMatch(/\n\s+at /)
	})

	it('at a data directory that another server holds', async () => {
		const { code, err } = await startServer([], { PORT: String(await freePort()), BROADSHEET_DATA: paper.dataDir })
			.ended
		expect(code).toBe(1)
		expect(err).toBe(
			`BROADSHEET_DATA: a newsroom is already running on ${paper.dataDir} (process ${paper.process.pid}). Stop it, or give this one a directory of its own.\n`,
		)
	})

	it('at a data directory whose restore was cut off, and leaves that as it is', async () => {
		const dataDir = join(scratch, 'half')
		mkdirSync(dataDir)
		writeFileSync(join(dataDir, '.restoring'), '')
		const { code, err } = await startServer([], { PORT: String(await freePort()), BROADSHEET_DATA: dataDir }).ended
		expect(code).toBe(1)
		expect(err).toMatch(/^BROADSHEET_DATA: a restore into .* was not finished\. Repeat it: .*\n$/)
		expect(readdirSync(dataDir)).toEqual(['.restoring'])
	})

	it('at a port that is taken', async () => {
		const port = new URL(paper.origin).port
		const { code, err } = await startServer([], { PORT: port, BROADSHEET_DATA: scratch }).ended
		expect(code).toBe(1)
		expect(err).toMatch(new RegExp(`^PORT: something listens on 127.0.0.1:${port} already`))
	})
})

describe('a start', () => {
	it('keeps its secret where only the owner reads', () => {
		const secrets = join(paper.dataDir, 'secrets')
		expect(readdirSync(secrets)).toEqual(['auth'])
		expect(statSync(join(secrets, 'auth')).mode & 0o777).toBe(0o600)
	})

	it('takes over a data directory whose server was killed, with the same secret', async () => {
		const dataDir = join(scratch, 'killed')
		const first = await serve({ dataDir })
		first.process.kill('SIGKILL')
		await new Promise((resolve) => first.process.once('close', resolve))
		const second = await serve({ dataDir })
		expect((await fetch(`${second.origin}/`)).status).toBe(200)
		expect(await second.stop()).toBe(0)
	})

	it('told to end answers what is under way and exits 0', async () => {
		const served = await serve()
		const asked = request(`${served.origin}/api/v1/stories`, {
			method: 'POST',
			headers: { expect: '100-continue', 'content-type': 'application/json' },
		})
		asked.flushHeaders()
		// The server has the request and waits for its body.
		await once(asked, 'continue')
		const stopped = served.stop()
		await new Promise((resolve) => setTimeout(resolve, 200))
		asked.end('{}')
		const [answer] = (await once(asked, 'response')) as [IncomingMessage]
		answer.resume()
		expect(answer.statusCode).toBe(401)
		expect(await stopped).toBe(0)
	})

	it('of a directory with a very long path serves too', async () => {
		const served = await serve({ dataDir: join(scratch, 'a-directory-with-a-long-name-'.repeat(5)) })
		expect((await fetch(`${served.origin}/`)).status).toBe(200)
		expect(await served.stop()).toBe(0)
	})

	it('of a second paper from the same checkout leaves the first alone', async () => {
		const other = await serve()
		expect((await fetch(`${other.origin}/`)).status).toBe(200)
		expect((await fetch(`${paper.origin}/`)).status).toBe(200)
		await other.stop()
		expect((await fetch(`${paper.origin}/`)).status).toBe(200)
	})
})

describe('the running paper', () => {
	const get = (path: string, headers = {}) => fetch(`${paper.origin}${path}`, { redirect: 'manual', headers })

	it.each([
		'/',
		'/fa',
		'/latest',
		'/nothing/here/at/all',
		'/admin/sign-in',
		'/robots.txt',
		'/rss.xml',
		'/api/v1/nothing',
		'/_next/static/nothing.js',
		'//x',
	])('%s carries the paper’s headers', async (path) => {
		const { headers } = await get(path)
		expect(headers.get('content-security-policy')).toMatch(/default-src 'none'/)
		expect(headers.get('x-content-type-options')).toBe('nosniff')
		for (const name of ['referrer-policy', 'permissions-policy', 'x-frame-options'])
			expect(headers.get(name)).toBeTruthy()
		for (const name of ['x-powered-by', 'x-broadsheet-keys', 'server']) expect(headers.get(name)).toBeNull()
	})

	it('gives readers a page with no script but our islands, with its title in the head', async () => {
		const html = await (await get('/')).text()
		expect(html).not.toMatch(
			/<script(?! type="(application\/ld\+json"|module" src="\/islands\/))|as="script"|__next|<!--/,
		)
		expect(html.indexOf('<title>')).toBeGreaterThan(0)
		expect(html.indexOf('<title>')).toBeLessThan(html.indexOf('</head>'))
	})

	it('answers a page that is not there with 404 and words of its own', async () => {
		const answer = await get('/nothing/here/at/all')
		expect(answer.status).toBe(404)
		expect(await answer.text()).toMatch(/<h1/)
	})

	it.each([
		['/en', '/'],
		['/en/latest?q=tide', '/latest?q=tide'],
		['/latest/', '/latest'],
		['/fa/', '/fa'],
		['/admin/', '/admin'],
	])('sends %s to %s by 301', async (path, location) => {
		const answer = await get(path)
		expect([answer.status, answer.headers.get('location')]).toEqual([301, location])
	})

	it('puts one nonce on every script of an admin page and in its policy', async () => {
		const answer = await get('/admin/sign-in')
		const html = await answer.text()
		const nonce = /'nonce-([^']+)'/.exec(answer.headers.get('content-security-policy') ?? '')?.[1]
		const scripts = html.match(/<script\b[^>]*>/g) ?? []
		expect(scripts.length).toBeGreaterThan(0)
		for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`)
		expect(html).not.toMatch(/<style|\sstyle="/)
	})
})

it('a port taken by a stranger is told before anything is made', async () => {
	const stranger = createServer().listen(0, '127.0.0.1')
	await new Promise((resolve) => stranger.once('listening', resolve))
	const { port } = stranger.address() as { port: number }
	const dataDir = join(scratch, 'never')
	const { code } = await startServer([], { PORT: String(port), BROADSHEET_DATA: dataDir }).ended
	stranger.close()
	expect(code).toBe(1)
	expect(() => statSync(dataDir)).toThrow()
})

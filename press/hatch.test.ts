import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startPress, type TestPress } from '#test/press.ts'
import { pressServer } from './listener.ts'
import { plainHead } from './plain-head.ts'

/*
 * The same press behind the hatch and without it: what the hatch answers has to be what Node's own
 * server would have answered, whatever comes over the line.
 */

let press: TestPress
let bare: Server
let etag = ''
let large = ''

beforeAll(async () => {
	press = await startPress((req, res) => {
		const words =
			req.url === '/large' ? 'The water rose. '.repeat(2 ** 19) : `<p>High tide at ${req.url}</p>`.repeat(40)
		res.writeHead(200, { 'content-type': 'text/html', 'x-broadsheet-keys': 'story:1' }).end(`<!DOCTYPE html>${words}`)
	})
	bare = pressServer(press.press.handle, () => undefined, false)
	// Node's own way of taking a connection, with nothing of ours before it.
	const [asNode] = createServer().listeners('connection')
	bare.removeAllListeners('connection').on('connection', asNode as (socket: Socket) => void)
	await once(bare.listen(0, '127.0.0.1'), 'listening')
	large = (await press.ask('/large')).text
	etag = String((await press.ask('/tide', { headers: { 'accept-encoding': 'br' } })).headers.etag)
})
afterAll(async () => {
	bare.closeAllConnections()
	await new Promise((resolve) => bare.close(resolve))
	await press.close()
})

const portOf = (server: 'hatch' | 'bare') => (server === 'hatch' ? press.port : (bare.address() as AddressInfo).port)

/** What comes back until the other side closes, when these pieces are sent one by one and nothing more. */
async function said(server: 'hatch' | 'bare', ...pieces: (string | Buffer)[]): Promise<string> {
	const socket = connect({ port: portOf(server), host: '127.0.0.1', allowHalfOpen: true, noDelay: true })
	const got: Buffer[] = []
	socket.on('data', (bytes) => got.push(bytes))
	socket.on('error', () => {})
	const closed = once(socket, 'close')
	for (const piece of pieces) {
		socket.write(typeof piece === 'string' ? Buffer.from(piece, 'latin1') : piece)
		if (pieces.length > 1) await sleep(2)
	}
	socket.end()
	await closed
	return Buffer.concat(got)
		.toString('latin1')
		.replaceAll(/^date: .*$/gim, 'Date: now')
}

const BROWSER = `GET /tide HTTP/1.1\r
Host: paper.example\r
Connection: keep-alive\r
Upgrade-Insecure-Requests: 1\r
User-Agent: Mozilla/5.0 (X11; Linux x86_64)\r
Accept: text/html,application/xhtml+xml\r
Accept-Encoding: gzip, deflate, br\r
Accept-Language: fa,en;q=0.8\r
\r
`
const withLine = (line: string) => BROWSER.replace('Accept: ', `${line}\r\nAccept: `)

describe('at the hatch', () => {
	it.each([
		['a browser', BROWSER],
		['one that holds the page', () => withLine(`If-None-Match: "other", ${etag}`)],
		['one that takes no packing', BROWSER.replace(/Accept-Encoding.*\r\n/, '')],
		['one that wants a part of it', withLine('Range: bytes=0-10')],
		['names in any case and values between blanks', withLine('aCCept-cHarset: \t utf-8 \t ')],
	])('%s gets what it would from the server behind', async (_, request) => {
		const bytes = typeof request === 'string' ? request : request()
		expect(plainHead(Buffer.from(bytes, 'latin1'))).toMatchObject({ url: '/tide' })
		const answer = await said('hatch', bytes)
		expect(answer).toMatch(/^HTTP\/1.1 (200|304) [\s\S]*cache-status: broadsheet; hit\r\n/)
		expect(answer).toBe(await said('bare', bytes))
	})

	it.each([
		['two questions at once', BROWSER + BROWSER],
		['a question with a body', withLine('Content-Length: 5').concat('words')],
		['a chunked body', withLine('Transfer-Encoding: chunked').concat('0\r\n\r\n')],
		['a second host', withLine('Host: other.example')],
		['a second list of encodings', withLine('Accept-Encoding: identity')],
		['no host', BROWSER.replace(/Host.*\r\n/, '')],
		['a folded line', withLine('X-Long: a\r\n b')],
		['a name with a blank', withLine('Host : other.example')],
		['bare line ends', BROWSER.replaceAll('\r\n', '\n')],
		['HTTP/1.0', BROWSER.replace('HTTP/1.1', 'HTTP/1.0')],
		['another method', BROWSER.replace('GET', 'HEAD')],
		['a connection that is to be closed', BROWSER.replace('keep-alive', 'close')],
		['a connection for something else', withLine('Upgrade: websocket').replace('keep-alive', 'Upgrade')],
		['one that expects to be told to go on', withLine('Expect: 100-continue')],
		['one that expects something else', withLine('Expect: miracles')],
		['a head that is too long', withLine(`Cookie: ${'a'.repeat(20_000)}`)],
		['half a head', BROWSER.slice(0, 80)],
	])('%s is for the server behind', async (_, bytes) => {
		expect(plainHead(Buffer.from(bytes, 'latin1'))).toBeUndefined()
		expect(await said('hatch', bytes)).toBe(await said('bare', bytes))
	})

	it('a connection goes on behind it, however its bytes are cut', async () => {
		await press.ask('/ebb')
		const three = BROWSER + BROWSER.replace('/tide', '/ebb') + BROWSER.replace('keep-alive', 'close')
		const whole = await said('bare', three)
		expect(whole.match(/HTTP\/1.1 200/g)).toHaveLength(3)
		for (const cut of [1, 60, BROWSER.length - 1, BROWSER.length, BROWSER.length + 1, 2 * BROWSER.length - 1]) {
			expect(await said('hatch', three.slice(0, cut), three.slice(cut)), `cut after ${cut}`).toBe(whole)
		}
	})

	it('thousands of spoilt questions are answered as the server behind answers them', async () => {
		const junk = ['\r', '\n', '\r\n', '\r\n\r\n', ':', ' ', '\t', '\0', '\x7f', '\xff', '/', '%', '0', 'a', ',', ';']
		const lines = [
			'Host: b\r\n',
			'Content-Length: 3\r\n',
			'Transfer-Encoding: x\r\n',
			'Connection: close\r\n',
			'If-None-Match: *\r\n',
		]
		let seed = 7
		const random = (below: number) => {
			seed = (seed * 48_271) % 2_147_483_647
			return seed % below
		}
		let handed = 0
		for (let round = 0; round < 3000; round++) {
			let bytes = BROWSER
			for (let spoilt = random(3); spoilt >= 0; spoilt--) {
				const at = random(bytes.length)
				const lineAt = bytes.indexOf('\r\n', at) + 2
				bytes =
					random(4) === 0
						? bytes.slice(0, lineAt) + lines[random(lines.length)] + bytes.slice(lineAt)
						: bytes.slice(0, at) + junk[random(junk.length)] + bytes.slice(at + random(3))
			}
			if (plainHead(Buffer.from(bytes, 'latin1'))) handed++
			const [ours, theirs] = await Promise.all([said('hatch', bytes), said('bare', bytes)])
			expect(ours, JSON.stringify(bytes)).toBe(theirs)
		}
		expect(handed).toBeGreaterThan(300)
	}, 60_000)

	it('who asks on without reading is not asked for more', async () => {
		const socket = connect({ port: press.port, host: '127.0.0.1' })
		const request = BROWSER.replace('/tide', '/large').replace(/Accept-Encoding.*\r\n/, '')
		await once(socket, 'connect')
		press.counts.came.length = 0
		for (let asked = 0; asked < 20; asked++) {
			socket.write(request)
			await sleep(2)
		}
		expect(press.counts.came).toEqual(['hit'])
		let got = 0
		socket.on('data', (bytes) => {
			got += bytes.length
		})
		await expect.poll(() => got, { timeout: 30_000 }).toBeGreaterThan(20 * large.length)
		expect(press.counts.came).toEqual(Array(20).fill('hit'))
		socket.destroy()
	})

	it('one that asks nothing, or nothing more, is let go', async () => {
		const server = pressServer(press.press.handle, press.press.handOut, false)
		server.headersTimeout = 50
		server.keepAliveTimeout = 150
		await once(server.listen(0, '127.0.0.1'), 'listening')
		const open = () => connect((server.address() as AddressInfo).port, '127.0.0.1')
		const silent = open()
		await once(silent, 'close')
		const asks = open()
		asks.write(BROWSER)
		await once(asks, 'data')
		await once(asks, 'close')
		const held = () => new Promise<number>((resolve) => server.getConnections((_, count) => resolve(count)))
		await expect.poll(held).toBe(0)
		await new Promise((resolve) => server.close(resolve))
	})

	it.each([
		['is waited for', 60_000, true],
		['is cut off after as long as the server has patience for', 50, false],
	])('one that stops reading for a while %s', async (_, timeout, whole) => {
		const server = pressServer(press.press.handle, press.press.handOut, false)
		Object.assign(server, { timeout, keepAliveTimeout: 50, keepAliveTimeoutBuffer: 50 })
		await once(server.listen(0, '127.0.0.1'), 'listening')
		const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
		socket.on('error', () => {})
		socket.write(BROWSER.replace('/tide', '/large').replace(/Accept-Encoding.*\r\n/, ''))
		await sleep(500)
		let got = 0
		socket.on('data', (bytes) => {
			got += bytes.length
		})
		await once(socket, 'close')
		expect(got > large.length).toBe(whole)
		await new Promise((resolve) => server.close(resolve))
	})

	it('a server that closes lets go of those who wait there', async () => {
		const server = pressServer(press.press.handle, press.press.handOut, false)
		await once(server.listen(0, '127.0.0.1'), 'listening')
		const open = () => connect((server.address() as AddressInfo).port, '127.0.0.1')
		const waits = open()
		waits.write(BROWSER)
		await once(waits, 'data')
		const closed = new Promise((resolve) => server.close(resolve))
		await Promise.all([once(waits, 'close'), closed])
	})
})

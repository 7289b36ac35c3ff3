import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startPress, type TestPress } from '#test/press.ts'

/** Every request that reached the newsroom: its line and its body. */
const asked: string[] = []
let press: TestPress
beforeAll(async () => {
	press = await startPress(async (req, res) => {
		asked.push(`${req.method} ${req.url} ${await text(req)}`)
		res.end('ok')
	})
})
afterAll(() => press.close())

/** Sends bytes as they are and waits until the connection is closed. */
function send(bytes: string): Promise<string> {
	const socket = connect(press.port, '127.0.0.1')
	socket.write(bytes)
	return text(socket)
}

const HIDDEN = 'GET /admin/hidden HTTP/1.1\r\nHost: x\r\nx-forwarded-for: 192.0.2.1\r\n\r\n'
const CHUNKED = `Transfer-Encoding: chunked\r\n\r\n${HIDDEN.length.toString(16)}\r\n${HIDDEN}\r\n0\r\n\r\n`
const SIZED = `Content-Length: ${HIDDEN.length}\r\n\r\n${HIDDEN}`

test.each([
	['GET', '/admin/sign-in', CHUNKED],
	['GET', '/admin/sign-in', SIZED],
	['DELETE', '/api/v1/stories', CHUNKED],
	['POST', '/api/v1/stories', SIZED],
])('a request in the body of another stays a body: %s %s', async (method, path, rest) => {
	asked.length = 0
	const answer = await send(`${method} ${path} HTTP/1.1\r\nHost: paper.example\r\nConnection: close\r\n${rest}`)
	expect(answer.split('\r\n')[0]).toBe('HTTP/1.1 200 OK')
	expect(asked).toEqual([`${method} ${path} ${HIDDEN}`])
})

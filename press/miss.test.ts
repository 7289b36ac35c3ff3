import { createServer, type IncomingMessage, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pressServer } from './listener.ts'
import { missOverSocket } from './miss.ts'
import { createPress } from './press.ts'

const socketPath = join(tmpdir(), `miss-test-${process.pid}.sock`)
/** Every request that reached the newsroom: its line and its body. */
const asked: string[] = []
let newsroom: Server
let press: Server

beforeAll(async () => {
	newsroom = createServer(async (req: IncomingMessage, res) => {
		asked.push(`${req.method} ${req.url} ${await text(req)}`)
		res.end('ok')
	})
	await new Promise<void>((resolve) => newsroom.listen(socketPath, resolve))
	press = pressServer(createPress({ fetchMiss: missOverSocket(socketPath), origins: ['http://paper.example'] }), false)
	await new Promise<void>((resolve) => press.listen(0, '127.0.0.1', resolve))
})
afterAll(() => {
	for (const server of [press, newsroom]) {
		server.closeAllConnections()
		server.close()
	}
})

/** Sends bytes as they are and waits until the connection is closed. */
function send(bytes: string): Promise<string> {
	const socket = connect((press.address() as AddressInfo).port, '127.0.0.1')
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
	['GET', '/images/a.jpg', CHUNKED],
	['GET', '/images/a.jpg', SIZED],
])('a request in the body of another stays a body: %s %s', async (method, path, rest) => {
	asked.length = 0
	const answer = await send(`${method} ${path} HTTP/1.1\r\nHost: paper.example\r\nConnection: close\r\n${rest}`)
	expect(answer.split('\r\n')[0]).toBe('HTTP/1.1 200 OK')
	expect(asked).toEqual([`${method} ${path} ${HIDDEN}`])
})

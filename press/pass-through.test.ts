import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import { startPress, type TestPress } from '#test/press.ts'

let press: TestPress
afterEach(() => press.close())

test('who leaves while waiting for a turn takes nobody down, and is not asked for any more', async () => {
	const asked: string[] = []
	const held: (() => void)[] = []
	press = await startPress((req, res) => {
		asked.push(`${req.method} ${req.url}`)
		req.resume()
		if (req.method === 'POST') held.push(() => res.end())
		else res.end('{}')
	})
	const begin = async (request: string) => {
		const socket = connect(press.port, '127.0.0.1')
		await once(socket, 'connect')
		socket.write(request)
		return socket
	}
	const post = (path: string) =>
		begin(`POST ${path} HTTP/1.1\r\nHost: paper.example\r\nContent-Length: 1000\r\n\r\nhalf`)
	const get = (path: string) => begin(`GET ${path} HTTP/1.1\r\nHost: paper.example\r\n\r\n`)
	const first = [await post('/api/v1/1'), await post('/api/v1/2')]
	await expect.poll(() => held.length).toBe(2)
	const waiting = [await post('/api/v1/3'), await get('/api/v1/4')]
	await sleep(100)
	for (const socket of waiting) socket.destroy()
	await sleep(100)
	for (const socket of first) socket.destroy()
	expect((await press.ask('/api/v1/5')).status).toBe(200)
	expect(asked).toEqual(['POST /api/v1/1', 'POST /api/v1/2', 'GET /api/v1/5'])
})

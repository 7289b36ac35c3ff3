import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { pressServer } from './listener.ts'

const server = pressServer(
	(_, res) => res.end('the paper'),
	() => undefined,
	false,
)

afterEach(async () => {
	server.closeAllConnections()
	await new Promise((resolve) => server.close(resolve))
})

async function open() {
	if (!server.listening) await once(server.listen(0, '127.0.0.1'), 'listening')
	const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
	await once(socket, 'connect')
	return socket
}

test('whoever asks for a tunnel and hangs up takes nobody else down', async () => {
	for (let i = 0; i < 20; i++) {
		const socket = await open()
		socket.write('CONNECT harbour.example:443 HTTP/1.1\r\nHost: harbour.example\r\n\r\n')
		socket.resetAndDestroy()
		await once(socket, 'close')
	}
	const { port } = server.address() as AddressInfo
	expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('the paper')
})

test.each([
	['a tunnel', 'CONNECT harbour.example:443 HTTP/1.1\r\nHost: harbour.example\r\n\r\n', '405'],
	['nonsense', 'HARBOUR\r\n\r\n', '400'],
])('who asks for %s is told so and cut off, though their half stays open', async (_, request, status) => {
	const socket = await open()
	socket.allowHalfOpen = true
	let answer = ''
	socket.on('data', (piece) => {
		answer += piece
	})
	socket.on('error', () => {})
	socket.write(request)
	await once(socket, 'end')
	expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} [\\s\\S]*content-security-policy: `))
	const held = () => new Promise<number>((resolve) => server.getConnections((_, count) => resolve(count)))
	await expect.poll(held, { timeout: 10_000 }).toBe(0)
})

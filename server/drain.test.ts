import { Agent, createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { drainable } from './drain.ts'

test('a connection that is silent when a server is told to end is answered once more, and told that it was the last time', async () => {
	const server = createServer((_, res) => res.end('page'))
	const drain = drainable(server)
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
	const { port } = server.address() as AddressInfo
	const agent = new Agent({ keepAlive: true, maxSockets: 1 })
	const ask = () =>
		new Promise((resolve, reject) => {
			const asked = request({ agent, host: '127.0.0.1', port }, (res) =>
				res.resume().on('end', () => resolve({ reused: asked.reusedSocket, connection: res.headers.connection })),
			)
			asked.on('error', reject).end()
		})
	expect(await ask()).toEqual({ reused: false, connection: 'keep-alive' })
	const drained = drain()
	expect(await ask()).toEqual({ reused: true, connection: 'close' })
	await drained
	agent.destroy()
})

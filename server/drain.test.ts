import { Agent, createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { pressServer } from '#press/listener.ts'
import { drainable } from './drain.ts'

const page = { head: Buffer.from('HTTP/1.1 200 OK\r\ncontent-length: 4\r\n'), body: Buffer.from('page') }

test.each([
	['a server', createServer((_, res) => res.end('page'))],
	[
		'one with a hatch',
		pressServer(
			(_, res) => res.end('page'),
			() => page,
			false,
		),
	],
])(
	'a connection that is silent when %s is told to end is answered once more, and told that it was the last time',
	async (_, server) => {
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
	},
)

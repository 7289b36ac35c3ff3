import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export interface Line {
	/** Of all connections together, each way. */
	bytesPerSecond: number
	/** Milliseconds there and back. */
	roundTrip: number
	/** One packet in so many is lost and comes a round trip later. */
	loses?: number
	/** The line is cut for good once so many bytes came. */
	cutAfter?: number
}

export type BadLine = Awaited<ReturnType<typeof openBadLine>>

const PACKET = 1400

/** A door on loopback that leads to `port` over a bad line. */
export async function openBadLine(port: number, { bytesPerSecond, roundTrip, loses, cutAfter }: Line) {
	const sockets = new Set<Socket>()
	let came = 0
	let packets = 0

	/** Passes on what comes, a packet after the other, each when the line is free. */
	function pass(from: Socket, to: Socket, line: { freeAt: number }, counts: boolean, firstAt: number) {
		let last = firstAt
		from.on('data', (bytes) => {
			for (let start = 0; start < bytes.length; start += PACKET) {
				const packet = bytes.subarray(start, start + PACKET)
				packets += 1
				const lost = loses && packets % loses === 0 ? roundTrip : 0
				line.freeAt = Math.max(line.freeAt, Date.now()) + (packet.length / bytesPerSecond) * 1000
				last = Math.max(last, line.freeAt + roundTrip / 2 + lost)
				setTimeout(() => {
					if (counts && cutAfter !== undefined && came >= cutAfter) return to.destroy()
					if (counts) came += packet.length
					to.write(packet)
				}, last - Date.now())
			}
		})
		from.on('end', () => setTimeout(() => to.end(), Math.max(0, last - Date.now())))
		from.on('error', () => to.destroy())
	}

	const up = { freeAt: 0 }
	const down = { freeAt: 0 }
	const server = createServer((reader) => {
		const paper = connect({ port, host: '127.0.0.1' })
		for (const socket of [reader, paper]) sockets.add(socket.on('close', () => sockets.delete(socket)))
		// Two greet each other first.
		pass(reader, paper, up, false, Date.now() + roundTrip)
		pass(paper, reader, down, true, 0)
	})
	server.listen(0, '127.0.0.1')
	await once(server, 'listening')
	return {
		origin: `http://localhost:${(server.address() as AddressInfo).port}`,
		came: () => came,
		close() {
			server.close()
			for (const socket of sockets) socket.destroy()
		},
	}
}

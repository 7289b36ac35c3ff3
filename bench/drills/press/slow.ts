import { Agent } from 'node:http'
import { connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { quantile } from './ask.ts'
import { type Found, some } from './found.ts'
import { shelvePages } from './outage.ts'
import { answerOf, type DrillPaper } from './paper.ts'

/** Connections that never come to an end: half say their headers a letter at a time, half a body. */
export async function slowClients(paper: DrillPaper, connections: number, asks: number): Promise<Found> {
	const paths = await shelvePages(paper, 5)
	let cut = 0
	const sockets: Socket[] = []
	for (let n = 0; n < connections; n += 1) {
		const socket = connect({ port: paper.port, host: '127.0.0.1', localAddress: `127.0.0.${10 + (n % 200)}` })
		socket.on('error', () => {}).resume()
		socket.on('close', () => {
			cut += 1
		})
		socket.write(
			n % 2 === 0
				? `GET / HTTP/1.1\r\nHost: localhost:${paper.port}\r\nX-Slow: `
				: `POST /admin/sign-in HTTP/1.1\r\nHost: localhost:${paper.port}\r\nOrigin: ${paper.origin}\r\nContent-Length: 10000\r\n\r\n`,
		)
		sockets.push(socket)
		if (n % 200 === 199) await sleep(20)
	}
	await sleep(500)
	const drip = setInterval(() => {
		for (const socket of sockets) if (socket.writable) socket.write('a')
	}, 1000)
	const agent = new Agent({ keepAlive: true, maxSockets: 4 })
	const notes: string[] = []
	const times: number[] = []
	let failed = 0
	try {
		for (let n = 0; n < asks; n += 1) {
			const path = paths[n % paths.length] ?? '/'
			// Some readers come anew, and must find a place.
			const answer = await answerOf(paper.get(path, n % 10 === 0 ? {} : { agent }))
			times.push(answer?.ms ?? Number.POSITIVE_INFINITY)
			if (answer?.status === 200) continue
			failed += 1
			notes.push(`${path} ${answer?.status}`)
		}
		const held = sockets.length - cut
		const published = await paper.begin('News for those who are quick').then((story) => paper.publish(story))
		await sleep(14_000)
		const left = sockets.filter((_, n) => n % 2 === 0).filter((socket) => !socket.destroyed).length
		return {
			figures: {
				'slow connections held at once': { value: held, least: connections * 0.9 },
				'p99 of the others': { value: quantile(times, 0.99), unit: 'ms', most: 100 },
				'of the others not 200': { value: failed, equals: 0 },
				'publishes meanwhile': { value: published.state === 'published' ? 1 : 0, equals: 1 },
				'slow headers still there after 14 s': { value: left, equals: 0 },
			},
			notes: some(notes),
		}
	} finally {
		clearInterval(drip)
		for (const socket of sockets) socket.destroy()
		agent.destroy()
	}
}

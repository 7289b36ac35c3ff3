import { Agent, type IncomingHttpHeaders, request } from 'node:http'
import { connect } from 'node:net'

export interface Asking {
	method?: string
	headers?: Record<string, string>
	body?: string
	agent?: Agent
	/** One of this machine's own addresses to ask from. */
	from?: string
	/** Milliseconds until silence counts as a failure. */
	patience?: number
}

export interface Answer {
	status: number
	headers: IncomingHttpHeaders
	rawHeaders: string[]
	body: Buffer
	text: string
	/** Milliseconds from asking to the last byte. */
	ms: number
}

/** Asks once, on a connection of its own where no agent is given; the path goes out as it is written. */
export function ask(port: number, path: string, asking: Asking = {}): Promise<Answer> {
	const { method = 'GET', headers = {}, body, agent, from, patience = 30_000 } = asking
	const began = performance.now()
	return new Promise((resolve, reject) => {
		const asked = request(
			{
				host: '127.0.0.1',
				port,
				path,
				method,
				headers: { host: `localhost:${port}`, ...headers },
				agent: agent ?? false,
				timeout: patience,
				...(from ? { localAddress: from } : {}),
			},
			(answer) => {
				const pieces: Buffer[] = []
				answer.on('data', (piece) => pieces.push(piece))
				answer.on('error', reject)
				answer.on('end', () => {
					const bytes = Buffer.concat(pieces)
					resolve({
						status: answer.statusCode ?? 0,
						headers: answer.headers,
						rawHeaders: answer.rawHeaders,
						body: bytes,
						get text() {
							return bytes.toString()
						},
						ms: performance.now() - began,
					})
				})
			},
		)
		asked.on('timeout', () => asked.destroy(new Error(`no answer in ${patience} ms`)))
		asked.on('error', reject)
		asked.end(body)
	})
}

/** Sends bytes as they are and gives everything that comes back until the other side ends or is silent for `silence` ms. */
export function sendRaw(port: number, bytes: string, silence = 1500): Promise<string> {
	return new Promise((resolve) => {
		let came = ''
		const socket = connect(port, '127.0.0.1', () => socket.write(bytes, 'latin1'))
		socket.setTimeout(silence, () => socket.destroy())
		socket.on('data', (piece) => {
			came += piece.toString('latin1')
		})
		socket.on('error', () => {})
		socket.on('close', () => resolve(came))
	})
}

export interface Load {
	/** Ends it; gives how many were asked and what went wrong, in words. */
	stop: () => Promise<{ asked: number; failures: string[]; times: number[] }>
	asked: () => number
}

/** Asks for these paths in turn, over kept connections and without a pause, until it is stopped. Anything but 200 is a failure. */
export function load(port: number, paths: readonly string[], clients = 4, patience = 30_000): Load {
	const agent = new Agent({ keepAlive: true, maxSockets: clients })
	const failures: string[] = []
	const times: number[] = []
	let asked = 0
	let going = true
	const ended = Promise.all(
		Array.from({ length: clients }, async (_, n) => {
			for (let turn = n; going; turn += 1) {
				const path = paths[turn % paths.length] ?? '/'
				try {
					const { status, ms } = await ask(port, path, { agent, patience })
					times.push(ms)
					if (status !== 200) failures.push(`${path} ${status}`)
				} catch (error) {
					failures.push(`${path} ${(error as Error).message}`)
				}
				asked += 1
			}
		}),
	)
	return {
		asked: () => asked,
		async stop() {
			going = false
			await ended
			agent.destroy()
			return { asked, failures, times }
		},
	}
}

/** The value below which this share of them lies; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b)
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type RequestListener, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TrustedProxies } from '#press/client-address.ts'
import type { FindFile } from '#press/files.ts'
import { followPaper } from '#press/following.ts'
import { pressServer } from '#press/listener.ts'
import { missOverSocket } from '#press/miss.ts'
import { createPress } from '#press/press.ts'
import type { Came } from '#press/send-page.ts'
import { follow, type StaleRow } from '#press/shelf/heard.ts'
import { openShelf } from '#press/shelf/shelf.ts'

/** A press with a shelf of its own before a newsroom that answers as a test wants. */
export async function startPress(
	newsroom: RequestListener,
	origins: [string, ...string[]] = ['http://paper.example'],
	proxies?: TrustedProxies,
	findFile: FindFile = async () => undefined,
) {
	const dir = mkdtempSync(join(tmpdir(), 'broadsheet-press-'))
	const socketPath = join(dir, 'newsroom.sock')
	const inner = createServer(newsroom)
	await new Promise<void>((resolve) => inner.listen(socketPath, resolve))

	const rows: StaleRow[] = []
	const heard = follow({ paper: async () => 'paper', after: async (seq) => rows.filter((row) => row.seq > seq) })
	const shelf = openShelf({ dir: join(dir, 'shelf'), memoryBytes: 2 ** 24, build: 'b', paper: 'paper', heard })
	const counts = { renders: 0, came: [] as Came[] }
	const press = createPress({
		fetchMiss: missOverSocket(socketPath),
		findFile,
		origins,
		proxies,
		shelf,
		heard,
		build: 'b',
		tally: {
			rendered: () => {
				counts.renders += 1
			},
			gave: (came) => counts.came.unshift(came),
			reached: () => {},
		},
	})
	const following = followPaper(heard, shelf)
	const server = pressServer(press.handle, press.handOut, origins[0].startsWith('https:'))
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
	const { port } = server.address() as AddressInfo
	return {
		port,
		counts,
		press,
		shelf,
		inner,
		/** Notes keys as printing does; resolves when the press has acted on it. */
		async note(how: 'stale' | 'gone', ...keys: string[]) {
			for (const key of keys) rows.push({ seq: rows.length + 1, key, how, at: Date.now() })
			await following.catchUp()
		},
		ask: (path: string, options: Asking = {}) => ask(port, path, options),
		async close() {
			following.stop()
			server.closeAllConnections()
			inner.closeAllConnections()
			await Promise.all([server, inner].map((one) => new Promise((resolve) => one.close(resolve))))
			await shelf.settle()
			rmSync(dir, { recursive: true, force: true })
		},
	}
}

export type TestPress = Awaited<ReturnType<typeof startPress>>

export type Asking = { method?: string; headers?: Record<string, string>; body?: string | Buffer }
export type Got = { status: number; headers: IncomingMessage['headers']; body: Buffer; text: string }

/** One request on a connection of its own, under the paper's name, its path as it is written. */
function ask(port: number, path: string, { method = 'GET', headers = {}, body }: Asking): Promise<Got> {
	return new Promise((resolve, reject) => {
		const asked = request(
			{ agent: false, host: '127.0.0.1', port, path, method, headers: { host: 'paper.example', ...headers } },
			(res) => {
				const pieces: Buffer[] = []
				res.on('data', (piece) => pieces.push(piece))
				res.on('end', () => {
					const bytes = Buffer.concat(pieces)
					resolve({ status: res.statusCode ?? 0, headers: res.headers, body: bytes, text: bytes.toString() })
				})
			},
		)
		asked.on('error', reject)
		asked.end(body)
	})
}

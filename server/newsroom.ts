import { AsyncLocalStorage } from 'node:async_hooks'
import { rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type EditionIds, innerAddress } from '#lib/addresses.ts'
import { log } from '#lib/log.ts'
import { type RenderStore, withRenderStore } from '#press/render-store.ts'

export type NewsroomOptions = {
	/** The checkout, where `.next` lies. */
	root: string
	/** Where it listens: a socket of this machine, never a port. */
	socketPath: string
	/** The origin at which this machine reaches the press. */
	press: string
	/** Asked at every request: editions are data and may be added while it runs. */
	editionIds: () => Promise<EditionIds>
}

/**
 * Starts what renders every page: Next behind a socket, with readers' addresses led to their
 * edition and a store around each render through which a page names its keys and its status.
 *
 * @returns stops it, once the requests under way have been answered
 */
export async function startNewsroom({
	root,
	socketPath,
	press,
	editionIds,
}: NewsroomOptions): Promise<() => Promise<void>> {
	// Next looks for it on the global object and would otherwise make a store that knows nothing of ours.
	Object.assign(globalThis, { AsyncLocalStorage })
	// After an action that leads elsewhere Next fetches that page itself, and has no port of its own to
	// ask; unset, it would ask whoever listens on 3000, with the person's cookies.
	process.env.__NEXT_PRIVATE_ORIGIN = press
	const { default: next } = await import('next')
	const server = createServer({ keepAliveTimeout: 0, requestTimeout: 0, maxHeaderSize: 128 * 1024 })
	const app = next({ dev: false, dir: root, httpServer: server })
	await app.prepare()
	const handle = app.getRequestHandler()

	server.on('request', async (req, res) => {
		try {
			const asked = req.url ?? '/'
			const address = innerAddress(asked, await editionIds())
			if (address.kind === 'moved') return res.writeHead(301, { location: address.location }).end()
			req.url = address.url
			const store: RenderStore = { keys: new Set(), url: asked }
			if (address.kind === 'paper' && address.moved) store.location = address.moved
			answerAsAsked(res, store)
			await withRenderStore(store, () => handle(req, res))
		} catch (error) {
			fail(req, res, error)
		}
	})

	// Left by a process that was killed; the data directory is ours alone, so nobody listens there.
	if (process.platform !== 'win32') rmSync(socketPath, { force: true })
	await new Promise<void>((resolve, reject) => server.once('error', reject).listen(socketPath, resolve))
	return async () => {
		await new Promise((resolve) => {
			server.close(resolve)
			server.closeIdleConnections()
		})
		await app.close()
	}
}

/** A page's own status, its redirect and its keys go out with the head of the answer; Next alone knows neither. */
function answerAsAsked(res: ServerResponse, store: RenderStore) {
	const writeHead = res.writeHead
	res.writeHead = (status: number, ...rest: never[]) => {
		if (store.keys.size > 0) res.setHeader('x-broadsheet-keys', [...store.keys].join(' '))
		if (status === 200 && (store.status || store.location)) {
			res.setHeader('x-broadsheet-chosen', '1')
			if (store.status) return writeHead.call(res, store.status, ...rest)
			res.setHeader('location', encoded(store.location ?? '/'))
			return writeHead.call(res, 301, ...rest)
		}
		return writeHead.call(res, status, ...rest)
	}
}

// Slugs keep the letters of their language; a header does not.
function encoded(path: string) {
	const { pathname, search } = new URL(path, 'http://paper')
	return pathname + search
}

function fail(req: IncomingMessage, res: ServerResponse, error: unknown) {
	log.error({ error, method: req.method, path: req.url?.split('?')[0] }, 'render failed')
	if (res.headersSent) res.destroy()
	else res.writeHead(500).end()
}

/** Where a data directory's newsroom listens. A socket's path may have little more than 100 bytes. */
export function newsroomSocket(dataDir: string): string {
	if (process.platform === 'win32') return `\\\\.\\pipe\\broadsheet-${process.pid}`
	const path = join(dataDir, 'run', 'newsroom.sock')
	return Buffer.byteLength(path) <= 100 ? path : join(tmpdir(), `broadsheet-${process.pid}.sock`)
}

import { AsyncLocalStorage } from 'node:async_hooks'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type EditionIds, type InnerAddress, innerAddress, liteAddress, publicPath } from '#lib/addresses.ts'
import { log } from '#lib/log.ts'
import { newRenderStore, type RenderStore, withRenderStore } from '#press/render-store.ts'
import { drainable } from './drain.ts'
import { listenAt } from './sockets.ts'

export type PagesOptions = {
	/** The checkout, where `.next` lies. */
	root: string
	/** Where it listens: a socket of this machine, never a port. */
	socketPath: string
	/** The origin at which this machine reaches the press. */
	press: string
	/** Asked at every request: editions are data and may be added while it runs. */
	editionIds: () => Promise<EditionIds>
	/** Whether anything answers at a path of an edition, decoded. */
	isAddress: (edition: string, path: string) => Promise<boolean>
}

/**
 * Starts what renders every page: Next behind a socket, with readers' addresses led to their
 * edition and a store around each render through which a page names its keys and its status.
 *
 * @returns stops it, once the requests under way have been answered
 */
export async function startPages({
	root,
	socketPath,
	press,
	editionIds,
	isAddress,
}: PagesOptions): Promise<() => Promise<void>> {
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

	const drain = drainable(server)
	server.on('request', async (req, res) => {
		try {
			const asked = req.url ?? '/'
			const ids = await editionIds()
			const address = innerAddress(asked, ids)
			if (address.kind === 'moved') return res.writeHead(301, { location: address.location }).end()
			req.url = address.url
			const store = newRenderStore(asked, req.method)
			if (address.kind === 'paper') {
				const standIn = standInFor(address, ids)
				if (req.headers['x-broadsheet-stand-in'] === undefined) {
					// Most addresses that lead nowhere are mistyped or made up; they cost no render.
					if (!(await leadsSomewhere(address))) return missing(res, standIn)
					answerMissing(res, store, standIn)
				}
				if (address.moved) store.location = address.moved
			}
			answerAsAsked(res, store)
			await withRenderStore(store, () => handle(req, res))
		} catch (error) {
			fail(req, res, error)
		}
	})

	async function leadsSomewhere({ edition, url }: InnerAddress & { kind: 'paper' }) {
		// Inside, two words stand before what the edition itself calls a path.
		const [, , , ...words] = url.replace(/\?.*$/s, '').split('/')
		const path = words.length > 0 ? `/${words.join('/')}` : ''
		return isAddress(edition, decodeURIComponent(path).normalize('NFC'))
	}

	await listenAt(server, socketPath)
	return async () => {
		await drain()
		await app.close()
	}
}

/** No section can take the word "paper", so nothing ever stands here: the page of an edition that says so. */
const NOWHERE = '/paper/404'

function standInFor({ edition, url }: InnerAddress & { kind: 'paper' }, ids: EditionIds): string {
	const whole = publicPath(edition, NOWHERE, ids)
	return url.startsWith('/lite/') ? liteAddress(whole) : whole
}

function missing(res: ServerResponse, standIn: string) {
	res.writeHead(404, { 'x-broadsheet-stand-in': standIn }).end()
}

/** A page that finds out by itself that it is none names the one that stands in for it. */
function answerMissing(res: ServerResponse, store: RenderStore, standIn: string) {
	const writeHead = res.writeHead
	res.writeHead = (status: number, ...rest: never[]) => {
		if (store.status === 404) res.setHeader('x-broadsheet-stand-in', standIn)
		return writeHead.call(res, status, ...rest)
	}
}

/** A page's own status, its redirect and its keys go out with the head of the answer; Next alone knows neither. */
function answerAsAsked(res: ServerResponse, store: RenderStore) {
	const writeHead = res.writeHead
	res.writeHead = (status: number, ...rest: never[]) => {
		const softly = [...store.softKeys].filter((key) => !store.keys.has(key))
		if (store.keys.size > 0) res.setHeader('x-broadsheet-keys', [...store.keys].join(' '))
		if (store.heeds.size > 0) res.setHeader('x-broadsheet-heeds', [...store.heeds].join(' '))
		if (softly.length > 0) res.setHeader('x-broadsheet-soft-keys', softly.join(' '))
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

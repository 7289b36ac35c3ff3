import type { IncomingMessage, ServerResponse } from 'node:http'
import { doorOf, isKept } from '#lib/addresses.ts'
import { log } from '#lib/log.ts'
import { networkOf } from '#lib/network.ts'
import { TooLarge } from './bodies.ts'
import { clientAddress, type TrustedProxies } from './client-address.ts'
import { type FindFile, fileDesk } from './files.ts'
import { Busy, createGate, OURSELVES } from './gate.ts'
import { guardHeaders } from './headers.ts'
import type { FetchMiss } from './miss.ts'
import type { OwnStatus } from './pages.ts'
import { passThrough } from './pass-through.ts'
import type { PlainHead } from './plain-head.ts'
import { readersDesk } from './readers.ts'
import { carriesTooMuch, pathOf, refusal } from './refusals.ts'
import { createRenders, isFresh } from './renders.ts'
import { originHeaders, readersUrl } from './request-headers.ts'
import { sendOwn } from './send.ts'
import { type PageBytes, pageSender } from './send-page.ts'
import type { Heard } from './shelf/heard.ts'
import type { Shelf, Shelved } from './shelf/shelf.ts'
import { staffGates } from './staff-gates.ts'
import { sendState, stateAt } from './state.ts'
import type { Tally } from './tally.ts'

export type PressOptions = {
	fetchMiss: FetchMiss
	findFile: FindFile
	/** Origins under which the paper is its own; the first is the one it calls itself by. */
	origins: readonly [string, ...string[]]
	/** Whose `X-Forwarded-For` is believed; without them nobody's. */
	proxies?: TrustedProxies | undefined
	shelf: Shelf
	heard: Heard
	/** Names what pages are built from now. */
	build: string
	tally: Tally
}

export type Press = ReturnType<typeof createPress>

// All readers are one to the newsroom. Next holds metadata back until after the body for a client
// without a name, whatever next.config.ts says of the others.
const READER = { 'user-agent': 'broadsheet-press', accept: 'text/html' }

/** Renders at once: more would not be done sooner, and whoever works in the newsroom waits for them. */
const READERS_GATE = { atOnce: 4, waiting: 256, perClient: 128 }

/** Milliseconds that a publication waits for its pages at most. */
const AHEAD = 1500
/** Milliseconds after which the next of them is begun all the same. */
const NEXT = 400

/**
 * The readers' door. Every answer leaves through it with the paper's headers on, whatever became of
 * the newsroom; what it refuses, the newsroom never sees. Readers' pages are finished ones from the
 * shelf, or made once for all who wait; files come from disk; staff pages stream through.
 */
export function createPress({ fetchMiss, findFile, origins, proxies, shelf, heard, build, tally }: PressOptions) {
	const https = origins[0].startsWith('https:')
	const renders = createRenders({
		fetchMiss,
		headers: { ...originHeaders(origins[0]), ...READER },
		gate: createGate(READERS_GATE),
		heard,
		shelf,
		build,
		isKept,
		begun: tally.rendered,
	})
	const pages = pageSender(guardHeaders('readers', https))
	const giveFile = fileDesk(findFile, https)
	const givePage = readersDesk({
		shelf,
		renders,
		sendPage(req, res, page, came) {
			tally.gave(came)
			pages.send(req, res, page, came)
		},
		reached: tally.reached,
	})
	const gates = staffGates()

	async function answer(req: IncomingMessage, res: ServerResponse) {
		const { method = 'GET', url = '/', headers, rawHeaders } = req
		const refused = refusal({ method, url, headers, rawHeaders }, origins)
		if (refused) return sendOwn(req, res, { ...refused, https })

		const path = pathOf(url)
		const state = stateAt(path, heard)
		if (state) return sendState(res, state, guardHeaders('readers', https))

		const door = doorOf(path)
		if (door === 'files') {
			if (!(await giveFile(req, res, path))) await sendOwn(req, res, { status: 404, https })
			return
		}
		const address = clientAddress(
			req.socket.remoteAddress ?? '',
			headers['x-forwarded-for'] as string | undefined,
			proxies,
		)
		if (door === 'readers') {
			const none = await givePage(req, res, readersUrl(url), networkOf(address))
			if (!none) return
			if (none.kind !== 'moved') return sendOwn(req, res, { status: none.kind === 'missing' ? 404 : 500, https })
			const { status, location } = none
			res.writeHead(status, { ...guardHeaders('readers', https), location, 'cache-control': 'no-cache' }).end()
			return
		}
		const asked = `${https ? 'https' : 'http'}://${headers.host}`
		const known = originHeaders(origins.includes(asked) ? asked : origins[0])
		await gates(req, networkOf(address), (body) =>
			passThrough(req, res, { fetchMiss, https, known: { ...known, 'x-forwarded-for': address }, body }),
		)
	}

	/** Most answers need no more than this: a page that holds, by the very address that was asked for. */
	function hotPage(url: string): Shelved | undefined {
		const page = shelf.hot(url)
		return page && isFresh(page) ? page : undefined
	}

	function answerHot(req: IncomingMessage, res: ServerResponse): boolean {
		const page =
			req.headers.host && (req.method === 'GET' || req.method === 'HEAD') ? hotPage(req.url ?? '') : undefined
		if (!page || carriesTooMuch(req.rawHeaders)) return false
		tally.gave('hit')
		pages.send(req, res, page, 'hit')
		return true
	}

	return {
		async handle(req: IncomingMessage, res: ServerResponse): Promise<void> {
			try {
				if (!answerHot(req, res)) await answer(req, res)
			} catch (error) {
				if (res.destroyed || req.destroyed) return
				const status = statusOf(error)
				if (status === 503 && !(error instanceof Busy)) complain(error, req)
				if (res.headersSent) res.destroy()
				else await sendOwn(req, res, { status, https })
			}
		},

		/** The whole answer to a plain question for a page that lies ready. */
		handOut({ url, acceptEncoding, ifNoneMatch }: PlainHead): PageBytes | undefined {
			const page = hotPage(url)
			if (!page) return undefined
			tally.gave('hit')
			return pages.bytes(page, acceptEncoding, ifNoneMatch)
		},

		/**
		 * Makes these pages anew, so that they are there before anybody asks: the first of them first, since
		 * the newsroom draws no faster when asked for all at once. Whoever asks for it is not kept waiting for long.
		 */
		async makeAnew(addresses: readonly string[]): Promise<void> {
			const inTurn = async () => {
				const outcomes: Promise<unknown>[] = []
				for (const address of addresses) {
					const { drawn, outcome } = renders.render(address, OURSELVES)
					outcomes.push(outcome)
					// While it is packed the next is drawn; one that hangs does not hold up the others.
					await Promise.race([drawn, new Promise((resolve) => setTimeout(resolve, NEXT).unref())])
				}
				await Promise.allSettled(outcomes)
			}
			await Promise.race([inTurn(), new Promise((resolve) => setTimeout(resolve, AHEAD).unref())])
		},
	}
}

/** Milliseconds between two lines about the same trouble: it comes with every request. */
const SAY_AGAIN = 10_000
const said = new Map<string, number>()

function complain(error: unknown, { method, url = '' }: IncomingMessage) {
	const trouble = (error as NodeJS.ErrnoException).code ?? String(error)
	const now = Date.now()
	if (now - (said.get(trouble) ?? 0) < SAY_AGAIN) return
	if (said.size > 100) said.clear()
	said.set(trouble, now)
	log.error({ error, method, path: pathOf(url) }, 'no answer from the newsroom')
}

function statusOf(error: unknown): OwnStatus {
	return error instanceof TooLarge ? 413 : 503
}

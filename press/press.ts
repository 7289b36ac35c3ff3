import type { IncomingMessage, ServerResponse } from 'node:http'
import { doorOf } from '#lib/addresses.ts'
import { log } from '#lib/log.ts'
import { clientAddress, type TrustedProxies } from './client-address.ts'
import { guardHeaders } from './headers.ts'
import type { FetchMiss } from './miss.ts'
import { passThrough, TooLarge } from './pass-through.ts'
import { printedPage } from './printed-page.ts'
import { pathOf, refusal } from './refusals.ts'
import { originHeaders, readersUrl } from './request-headers.ts'
import { send, sendOwn } from './send.ts'

export type PressOptions = {
	fetchMiss: FetchMiss
	/** Origins under which the paper is its own; the first is the one it calls itself by. */
	origins: readonly [string, ...string[]]
	/** Whose `X-Forwarded-For` is believed; without them nobody's. */
	proxies?: TrustedProxies | undefined
}

// All readers are one to the newsroom. Next holds metadata back until after the body for a client
// without a name, whatever next.config.ts says of the others.
const READER = { 'user-agent': 'broadsheet-press', accept: 'text/html' }

/**
 * The readers' door. Every answer leaves through it with the paper's headers on, whatever became of
 * the newsroom; what it refuses, the newsroom never sees. Readers' pages are held whole, cleaned of
 * the framework and compressed; staff pages and files stream through.
 */
export function createPress({ fetchMiss, origins, proxies }: PressOptions) {
	const https = origins[0].startsWith('https:')

	async function answer(req: IncomingMessage, res: ServerResponse) {
		const { method = 'GET', url = '/', headers } = req
		const refused = refusal({ method, url, headers }, origins)
		if (refused) return sendOwn(req, res, { ...refused, https })

		const door = doorOf(pathOf(url))
		const asked = `${https ? 'https' : 'http'}://${headers.host}`
		const known = originHeaders(origins.includes(asked) ? asked : origins[0])
		if (door !== 'readers') {
			const forwardedFor = headers['x-forwarded-for'] as string | undefined
			const client = clientAddress(req.socket.remoteAddress ?? '', forwardedFor, proxies)
			return passThrough(req, res, { fetchMiss, door, https, known: { ...known, 'x-forwarded-for': client } })
		}

		const page = await printedPage(
			await fetchMiss({ method: 'GET', url: readersUrl(url), headers: { ...known, ...READER } }),
		)
		if (typeof page === 'number') return sendOwn(req, res, { status: page, https })
		return send(req, res, guardHeaders('readers', https), page)
	}

	return async (req: IncomingMessage, res: ServerResponse) => {
		try {
			await answer(req, res)
		} catch (error) {
			if (res.destroyed || req.destroyed) return
			if (!(error instanceof TooLarge))
				log.error({ error, method: req.method, path: pathOf(req.url ?? '') }, 'no answer')
			if (res.headersSent) res.destroy()
			else await sendOwn(req, res, { status: error instanceof TooLarge ? 413 : 503, https })
		}
	}
}

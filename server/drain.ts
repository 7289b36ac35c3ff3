import type { Server, ServerResponse } from 'node:http'
import { Server as Door } from 'node:net'

/** Milliseconds that requests under way get to end, and that a silent connection may still be asked on. */
const DRAIN = 10_000
const LINGER = 1000

/**
 * Watches a server so that it can leave without a failed request.
 *
 * @returns takes no new connections, answers what is under way, and ends each connection with its next
 * answer; one that stays silent goes after a second, and what hangs is cut. To be called once.
 */
export function drainable(server: Server): () => Promise<void> {
	const underWay = new Set<ServerResponse>()
	let leaving = false
	server.prependListener('request', (_, res: ServerResponse) => {
		if (leaving) res.shouldKeepAlive = false
		underWay.add(res)
		res.once('close', () => underWay.delete(res))
	})
	return async () => {
		leaving = true
		// Their clients would ask again on a connection that is just being closed.
		for (const res of underWay) res.shouldKeepAlive = false
		// A web server's own way of closing cuts silent connections at once, with what is on its way to them.
		const closed = new Promise<void>((resolve) => Door.prototype.close.call(server, () => resolve()))
		let sweep: NodeJS.Timeout | undefined
		const idle = setTimeout(() => {
			server.closeIdleConnections()
			sweep = setInterval(() => server.closeIdleConnections(), LINGER)
		}, LINGER)
		const cut = setTimeout(() => server.closeAllConnections(), DRAIN)
		await closed
		for (const timer of [idle, cut]) clearTimeout(timer)
		clearInterval(sweep)
	}
}

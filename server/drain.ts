import type { Server } from 'node:http'

/** Milliseconds that requests under way get to end, and that a connection may still be asked on. */
const DRAIN = 10_000
const LINGER = 1000

/**
 * Takes no new connections, answers what is under way, and ends each connection with its next answer;
 * one that is silent goes after a second, and what hangs is cut.
 */
export async function drain(server: Server): Promise<void> {
	server.prependListener('request', (_, res) => {
		res.shouldKeepAlive = false
	})
	const closed = new Promise((resolve) => server.close(resolve))
	const idle = setTimeout(() => {
		server.closeIdleConnections()
		sweep = setInterval(() => server.closeIdleConnections(), 50)
	}, LINGER)
	let sweep: NodeJS.Timeout | undefined
	const cut = setTimeout(() => server.closeAllConnections(), DRAIN)
	await closed
	for (const timer of [idle, cut]) clearTimeout(timer)
	clearInterval(sweep)
}

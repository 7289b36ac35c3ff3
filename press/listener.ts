import { type RequestListener, type Server, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { type HandOut, HatchServer } from './hatch.ts'
import { guardHeaders } from './headers.ts'
import { OWN_PAGE_POLICY, type OwnStatus, ownPage } from './pages.ts'
import { MAX_ADDRESS } from './refusals.ts'

/**
 * A server for the press with its limits set on purpose. An address just over the bound is still
 * read, so that it can be told so; beyond 60 kB the connection is answered and cut. What the parser
 * itself refuses carries the paper's headers too. Finished pages go out at the hatch.
 */
export function pressServer(handler: RequestListener, handOut: HandOut, https: boolean): Server {
	const server = new HatchServer(
		{
			// Under the 64 kB that are read at once, so that what ran over is still at hand.
			maxHeaderSize: 60 * 1024,
			// Someone who sends a letter a second is not reading a newspaper.
			headersTimeout: 10_000,
			// A picture of 32 MB on a slow line.
			requestTimeout: 300_000,
			connectionsCheckingInterval: 2_000,
			keepAliveTimeout: 30_000,
			// Without a host the answer is ours to give, with our headers.
			requireHostHeader: false,
		},
		handler,
		handOut,
	)
	// Who takes nothing of an answer for a minute, or sends nothing of a request, is not there any more.
	server.timeout = 60_000
	server.on('checkExpectation', (_, res) => {
		const { head, body } = ownAnswer(417, https)
		res.writeHead(417, head).end(body)
	})
	server.on('connect', (_, socket) => cut(socket, 405, https, { allow: 'GET, HEAD' }))
	server.on('clientError', (error: ClientError, socket) => {
		if (!socket.writable || error.code === 'ECONNRESET') return socket.destroy()
		cut(socket, statusOf(error), https)
	})
	return server
}

type ClientError = NodeJS.ErrnoException & { rawPacket?: Buffer }

function statusOf({ code, rawPacket }: ClientError): OwnStatus {
	if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return 408
	if (code !== 'HPE_HEADER_OVERFLOW') return 400
	// Only the last piece read is at hand; an address that ran over has no end of line in it yet.
	const lineEnd = rawPacket?.indexOf('\r\n') ?? -1
	return lineEnd < 0 || lineEnd > MAX_ADDRESS ? 414 : 431
}

/** Who is cut off may go before the answer has, or never close the other half. */
const LINGER_MS = 2000

function cut(socket: Duplex, status: OwnStatus, https: boolean, more: Record<string, string> = {}) {
	const { head, body } = ownAnswer(status, https)
	const lines = Object.entries({ ...head, ...more }).map(([name, value]) => `${name}: ${value}`)
	// Node has taken its own ears off a socket it hands over; an error nobody hears ends the process.
	socket.on('error', () => socket.destroy())
	setTimeout(() => socket.destroy(), LINGER_MS).unref()
	socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('\r\n')}\r\n\r\n${body}`)
}

function ownAnswer(status: OwnStatus, https: boolean) {
	const body = ownPage(status)
	const head = {
		...guardHeaders('readers', https, OWN_PAGE_POLICY),
		'content-type': 'text/html; charset=utf-8',
		'content-length': Buffer.byteLength(body),
		'cache-control': 'no-store',
		connection: 'close',
	}
	return { head, body }
}

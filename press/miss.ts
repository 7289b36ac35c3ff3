import { Agent, type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http'
import type { Readable } from 'node:stream'

/** What the press asks of the newsroom. */
export type Ask = {
	method: string
	/** Path and query. */
	url: string
	headers: OutgoingHttpHeaders
	body?: Readable
	signal?: AbortSignal
}

/** What the newsroom answers; the body is a stream that must be read or destroyed. */
export type Answer = { status: number; headers: IncomingHttpHeaders; body: Readable }

/** Fetches what the press does not have. Rejects when the newsroom cannot be reached or says nothing in time. */
export type FetchMiss = (ask: Ask) => Promise<Answer>

/** Milliseconds until the newsroom's silence counts as a failure. */
const PATIENCE = 30_000
/** A front names every story on it in one header; a thousand of them must pass. */
const MAX_HEADERS = 128 * 1024

/** Asks a newsroom that listens on a socket of this machine (a path, or a named pipe). */
export function missOverSocket(socketPath: string): FetchMiss {
	const agent = new Agent({ keepAlive: true })
	return ({ method, url, headers, body, signal }) =>
		new Promise((resolve, reject) => {
			const asked = request(
				{
					agent,
					socketPath,
					method,
					path: url,
					headers: body ? framed(headers) : headers,
					signal,
					maxHeaderSize: MAX_HEADERS,
					timeout: PATIENCE,
				},
				(answer) => resolve({ status: answer.statusCode ?? 502, headers: answer.headers, body: answer }),
			)
			asked.on('timeout', () => asked.destroy(new Error('the newsroom did not answer in time')))
			asked.on('error', reject)
			if (body) body.on('error', (cause) => asked.destroy(cause)).pipe(asked)
			else asked.end()
		})
}

/**
 * Says where the body ends. Node leaves that out for methods that seldom have one (GET, DELETE): the
 * bytes would then arrive as a request of their own, with headers the press never saw.
 */
function framed(headers: OutgoingHttpHeaders): OutgoingHttpHeaders {
	return headers['content-length'] === undefined ? { ...headers, 'transfer-encoding': 'chunked' } : headers
}

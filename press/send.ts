import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { encodeBody, etagOf, holdsAlready, preferredEncoding, shrinks } from './encoding.ts'
import { type Door, guardHeaders } from './headers.ts'
import { OWN_PAGE_POLICY, type OwnStatus, ownPage, ownProblem } from './pages.ts'
import { pathOf } from './refusals.ts'

/** An answer that is whole in memory. */
export type Finished = {
	status: number
	headers: OutgoingHttpHeaders & { 'content-type'?: string }
	body: Buffer
}

/** Sends a finished answer: in the client's encoding, as 304 where it holds these bytes already, without body to HEAD. */
export async function send(req: IncomingMessage, res: ServerResponse, guard: OutgoingHttpHeaders, answer: Finished) {
	const { body, encoding } = shrinks(answer.headers['content-type'])
		? await encodeBody(answer.body, preferredEncoding(String(req.headers['accept-encoding'] ?? '')))
		: { body: answer.body, encoding: 'identity' as const }
	const headers: OutgoingHttpHeaders = {
		...guard,
		...answer.headers,
		vary: 'Accept-Encoding',
		...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
	}
	if (answer.status === 200) {
		const etag = etagOf(answer.body, encoding)
		headers.etag = etag
		if (holdsAlready(req.headers['if-none-match'], etag)) {
			delete headers['content-type']
			delete headers['content-encoding']
			res.writeHead(304, headers).end()
			return
		}
	}
	res.writeHead(answer.status, { ...headers, 'content-length': body.length })
	res.end(req.method === 'HEAD' ? undefined : body)
}

/** Milliseconds a client may go on sending what nobody will read, so that it gets to read the answer. */
const LINGER = 2000

/** Sends one of the press's own answers: a page, or a problem in JSON below `/api`. */
export async function sendOwn(
	req: IncomingMessage,
	res: ServerResponse,
	{ status, allow, https }: { status: OwnStatus; allow?: string; https: boolean },
) {
	if (!req.complete) {
		req.resume()
		const cut = setTimeout(() => req.destroy(), LINGER)
		req.once('end', () => clearTimeout(cut)).once('close', () => clearTimeout(cut))
	}
	const path = pathOf(req.url ?? '/')
	const forProgram = path.startsWith('/api/')
	await send(req, res, guardHeaders(doorOfOwn(path), https, OWN_PAGE_POLICY), {
		status,
		headers: {
			'content-type': forProgram ? 'application/problem+json' : 'text/html; charset=utf-8',
			'cache-control': 'no-store',
			...(allow ? { allow } : {}),
			...(status === 503 ? { 'retry-after': '30' } : {}),
		},
		body: Buffer.from(forProgram ? ownProblem(status) : ownPage(status, path)),
	})
}

// A path too long or too odd to be read has no door; it is answered as a reader's.
function doorOfOwn(path: string): Door {
	return path.startsWith('/admin') || path.startsWith('/api') ? 'staff' : 'readers'
}

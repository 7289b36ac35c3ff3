import type { IncomingMessage, ServerResponse } from 'node:http'
import { encodeBody, preferredEncoding } from './encoding.ts'
import { type Door, guardHeaders } from './headers.ts'
import { OWN_PAGE_POLICY, type OwnStatus, ownPage, ownProblem } from './pages.ts'
import { pathOf } from './refusals.ts'

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
	const words = Buffer.from(forProgram ? ownProblem(status) : ownPage(status, path))
	const { body, encoding } = await encodeBody(words, preferredEncoding(String(req.headers['accept-encoding'] ?? '')))
	res.writeHead(status, {
		...guardHeaders(doorOfOwn(path), https, OWN_PAGE_POLICY),
		'content-type': forProgram ? 'application/problem+json' : 'text/html; charset=utf-8',
		'content-length': body.length,
		'cache-control': 'no-store',
		vary: 'Accept-Encoding',
		...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
		...(allow ? { allow } : {}),
		...(status === 503 ? { 'retry-after': '30' } : {}),
	})
	res.end(req.method === 'HEAD' ? undefined : body)
}

// A path too long or too odd to be read has no door; it is answered as a reader's.
function doorOfOwn(path: string): Door {
	return path.startsWith('/admin') || path.startsWith('/api') ? 'staff' : 'readers'
}

import type { IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { encodingStream, preferredEncoding, shrinks } from './encoding.ts'
import { guardHeaders, staffPolicy } from './headers.ts'
import type { FetchMiss } from './miss.ts'
import { passedHeaders } from './request-headers.ts'
import { sendOwn } from './send.ts'

type Passage = { fetchMiss: FetchMiss; https: boolean; known: OutgoingHttpHeaders; body: Readable | undefined }

/**
 * Sends a request of the staff on and its answer back, piece by piece; neither is ever held whole. Gives the
 * cookies that the answer set.
 */
export async function passThrough(
	req: IncomingMessage,
	res: ServerResponse,
	passage: Passage,
): Promise<readonly string[]> {
	const { fetchMiss, https, known, body } = passage
	const policy = staffPolicy()
	// Gone while waiting for a turn.
	if (res.destroyed) return []
	const left = new AbortController()
	res.once('close', () => left.abort())

	const answer = await fetchMiss({
		method: req.method ?? 'GET',
		url: req.url ?? '/',
		// Next puts the nonce it finds in this request header on every script it writes.
		headers: {
			...passedHeaders(req.headers, req.url ?? '/'),
			...known,
			'content-security-policy': policy,
		},
		body,
		signal: left.signal,
	})
	const type = answer.headers['content-type']
	if (isFrameworksOwn(answer.status, type, req)) {
		answer.body.resume()
		await sendOwn(req, res, { status: answer.status === 404 ? 404 : 500, https })
		return []
	}

	const headers = { ...kept(answer.headers), ...guardHeaders('staff', https, policy) }
	const encoding = mayEncode(answer.headers, answer.status)
		? preferredEncoding(String(req.headers['accept-encoding'] ?? ''))
		: 'identity'
	if (shrinks(type)) headers.vary = [answer.headers.vary, 'Accept-Encoding'].filter(Boolean).join(', ')
	if (encoding !== 'identity') {
		headers['content-encoding'] = encoding
		delete headers['content-length']
	}
	res.writeHead(answer.status, headers)
	if (encoding === 'identity' || req.method === 'HEAD') await pipeline(answer.body, res)
	else await pipeline(answer.body, encodingStream(encoding), res)
	return answer.headers['set-cookie'] ?? []
}

/** Error pages that come from the framework itself and have no words of ours. */
function isFrameworksOwn(status: number, type: string | undefined, req: IncomingMessage) {
	if (!type?.startsWith('text/html')) return false
	return status >= 500 || (status === 404 && !req.url?.startsWith('/admin'))
}

// A strong validator names these very bytes, so they go out as they are.
function mayEncode(headers: IncomingHttpHeaders, status: number) {
	const strong = headers.etag !== undefined && !headers.etag.startsWith('W/')
	const whole = status >= 200 && ![204, 206, 304].includes(status)
	return whole && !strong && !headers['content-encoding'] && shrinks(headers['content-type'])
}

/** Headers that are about the connection to the newsroom, or between it and the press alone. */
const INNER = ['connection', 'keep-alive', 'link', 'transfer-encoding', 'upgrade', 'x-powered-by']

function kept(headers: IncomingHttpHeaders): OutgoingHttpHeaders {
	return Object.fromEntries(
		Object.entries(headers).filter(([name]) => !INNER.includes(name) && !name.startsWith('x-broadsheet-')),
	)
}

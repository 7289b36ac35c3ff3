import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { isLitePath } from '#lib/addresses.ts'
import { type Encoding, etagOf, holdsAlready, preferredEncoding, shrinks } from './encoding.ts'
import type { Shelved } from './shelf/shelf.ts'
import { SPECULATION_RULES } from './speculation.ts'

/** Where an answer came from, as RFC 9211 has it. */
export type Came = 'hit' | 'hit; detail=stale' | 'fwd=miss' | 'fwd=stale'

/** Bytes under which a packed page is no smaller in packets. */
const WORTH_PACKING = 256
/** Clients name some dozens of lists of encodings; whoever invents them gets no place here. */
const LISTS = 200

const encodings = new Map<string, Encoding>()

function encodingFor(accepted: string | string[] | undefined): Encoding {
	const list = String(accepted ?? '')
	let encoding = encodings.get(list)
	if (!encoding) {
		encoding = preferredEncoding(list)
		if (encodings.size < LISTS) encodings.set(list, encoding)
	}
	return encoding
}

type Heads = Partial<Record<Encoding, { etag: string; page: string[]; same: string[] }>>

/** Heads as they are written for a hit, made once for each page and encoding. */
const heads = new WeakMap<Shelved, Heads>()

/**
 * Sends finished pages with the headers of a door on, and how long a browser may keep them: in the
 * client's encoding, as 304 where it holds these bytes, without body to HEAD, and whole whatever range
 * was asked for.
 */
export function pageSender(guard: OutgoingHttpHeaders, cacheControl = 'no-cache') {
	const headOf = (page: Shelved, encoding: Encoding) => {
		let known = heads.get(page)
		if (!known) {
			known = {}
			heads.set(page, known)
		}
		known[encoding] ??= makeHead(page, encoding, { ...guard, 'cache-control': cacheControl })
		return known[encoding]
	}

	return function sendPage(req: IncomingMessage, res: ServerResponse, page: Shelved, came: Came) {
		const { facts, bodies } = page
		const packs = shrinks(facts.type) && bodies.identity.length >= WORTH_PACKING
		const encoding = packs ? encodingFor(req.headers['accept-encoding']) : 'identity'
		const head = headOf(page, encoding)
		const asked = req.headers['if-none-match']
		const same = asked !== undefined && facts.status === 200 && holdsAlready(asked, head.etag)
		const lines = same ? head.same : head.page
		res.writeHead(same ? 304 : facts.status, [...lines, 'cache-status', `broadsheet; ${came}`])
		res.end(same || req.method === 'HEAD' ? undefined : bodies[encoding])
	}
}

function makeHead({ facts, hash, bodies }: Shelved, encoding: Encoding, guard: OutgoingHttpHeaders) {
	const etag = etagOf(hash, encoding)
	const about: OutgoingHttpHeaders = { ...guard, vary: 'Accept-Encoding' }
	about['content-security-policy'] = facts.policy
	// A lite page is for who counts bytes: nothing is fetched before it is asked for.
	if (facts.type.startsWith('text/html') && !isLitePath(facts.address))
		about['speculation-rules'] = `"${SPECULATION_RULES.address}"`
	if (facts.status === 200) about.etag = etag
	const body: OutgoingHttpHeaders = { 'content-type': facts.type, 'content-length': bodies[encoding].length }
	if (encoding !== 'identity') body['content-encoding'] = encoding
	return { etag, same: flat(about), page: flat({ ...about, ...body }) }
}

function flat(headers: OutgoingHttpHeaders): string[] {
	return Object.entries(headers).flatMap(([name, value]) => [name, String(value)])
}

import { type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse, STATUS_CODES } from 'node:http'
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

function encodingFor(list = ''): Encoding {
	let encoding = encodings.get(list)
	if (!encoding) {
		encoding = preferredEncoding(list)
		if (encodings.size < LISTS) encodings.set(list, encoding)
	}
	return encoding
}

/** An answer without its body: its lines as Node's server takes them, and as bytes once somebody needs them. */
type Head = { status: number; lines: string[]; bytes?: Buffer }
type Heads = Partial<Record<Encoding, { etag: string; page: Head; same: Head }>>

/** Heads as they are written for a hit, made once for each page and encoding. */
const heads = new WeakMap<Shelved, Heads>()

/** A finished page as it goes over the line, but for the lines that are about the connection. */
export type PageBytes = { head: Buffer; body: Buffer | undefined }

/**
 * Sends finished pages with the headers of a door on, and how long a browser may keep them: in the
 * client's encoding, as 304 where it holds these bytes, without body to HEAD, and whole whatever range
 * was asked for.
 */
export function pageSender(guard: OutgoingHttpHeaders, cacheControl = 'no-cache') {
	const headsOf = (page: Shelved, encoding: Encoding) => {
		let known = heads.get(page)
		if (!known) {
			known = {}
			heads.set(page, known)
		}
		known[encoding] ??= makeHeads(page, encoding, { ...guard, 'cache-control': cacheControl })
		return known[encoding]
	}

	const chosen = (page: Shelved, accepted: string | undefined, held: string | undefined) => {
		const { facts, bodies } = page
		const packs = shrinks(facts.type) && bodies.identity.length >= WORTH_PACKING
		const encoding = packs ? encodingFor(accepted) : 'identity'
		const both = headsOf(page, encoding)
		const same = held !== undefined && facts.status === 200 && holdsAlready(held, both.etag)
		return same ? { head: both.same, body: undefined } : { head: both.page, body: bodies[encoding] }
	}

	return {
		send({ method, headers }: IncomingMessage, res: ServerResponse, page: Shelved, came: Came) {
			const { head, body } = chosen(page, headers['accept-encoding'] as string | undefined, headers['if-none-match'])
			res.writeHead(head.status, [...head.lines, 'cache-status', `broadsheet; ${came}`])
			res.end(method === 'HEAD' ? undefined : body)
		},

		/** What `send` would write of a hit that was asked for by GET. */
		bytes(page: Shelved, acceptEncoding: string | undefined, ifNoneMatch: string | undefined): PageBytes {
			const { head, body } = chosen(page, acceptEncoding, ifNoneMatch)
			head.bytes ??= hitBytes(head)
			return { head: head.bytes, body }
		},
	}
}

function makeHeads({ facts, hash, bodies }: Shelved, encoding: Encoding, guard: OutgoingHttpHeaders) {
	const etag = etagOf(hash, encoding)
	const about: OutgoingHttpHeaders = { ...guard, vary: 'Accept-Encoding' }
	about['content-security-policy'] = facts.policy
	// A lite page is for who counts bytes: nothing is fetched before it is asked for.
	if (facts.type.startsWith('text/html') && !isLitePath(facts.address))
		about['speculation-rules'] = `"${SPECULATION_RULES.address}"`
	if (facts.status === 200) about.etag = etag
	const body: OutgoingHttpHeaders = { 'content-type': facts.type, 'content-length': bodies[encoding].length }
	if (encoding !== 'identity') body['content-encoding'] = encoding
	return {
		etag,
		same: { status: 304, lines: flat(about) },
		page: { status: facts.status, lines: flat({ ...about, ...body }) },
	}
}

function flat(headers: OutgoingHttpHeaders): string[] {
	return Object.entries(headers).flatMap(([name, value]) => [name, String(value)])
}

function hitBytes({ status, lines }: Head): Buffer {
	let text = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n`
	for (let at = 0; at < lines.length; at += 2) text += `${lines[at]}: ${lines[at + 1]}\r\n`
	return Buffer.from(`${text}cache-status: broadsheet; hit\r\n`, 'latin1')
}

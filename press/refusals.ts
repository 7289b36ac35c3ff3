import type { IncomingHttpHeaders } from 'node:http'
import { doorOf, isWellFormed } from '#lib/addresses.ts'
import type { OwnStatus } from './pages.ts'

/** Bytes of an address. Longer ones are no search and no link, and every step further in would copy them. */
export const MAX_ADDRESS = 8 * 1024
/** Bytes of all request headers together, the address left aside. */
const MAX_HEADERS = 16 * 1024
/** Bytes of a request body: a photograph as cameras make them. */
const MAX_BODY = 32 * 1024 * 1024
/** Bytes of what somebody sends who is not known yet: an address, a password, a code. */
const MAX_STRANGERS_BODY = 64 * 1024

const STAFF_METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']
const READING = ['GET', 'HEAD']

export type Request = { method: string; url: string; headers: IncomingHttpHeaders; rawHeaders: readonly string[] }
export type Refusal = { status: OwnStatus; allow?: string }

/**
 * Why a request goes no further than the press, if it does not.
 * @param origins the paper's own origins, from which alone changes are taken
 */
export function refusal(
	{ method, url, headers, rawHeaders }: Request,
	origins: readonly string[],
): Refusal | undefined {
	if (url.length > MAX_ADDRESS) return { status: 414 }
	if (carriesTooMuch(rawHeaders)) return { status: 431 }
	// The framework handing an action on to the page that has it: nobody would know any more who asked.
	if (headers['x-action-forwarded'] !== undefined) return { status: 400 }
	const path = pathOf(url)
	if (!headers.host || !isWellFormed(path)) return { status: 400 }
	if (isMachinery(path)) return { status: 404 }

	const door = doorOf(path)
	const allowed = door === 'staff' ? STAFF_METHODS : READING
	if (!allowed.includes(method)) return { status: 405, allow: allowed.join(', ') }
	if (READING.includes(method)) return undefined

	// The API knows people by a token that no browser sends on its own; a cookie it does send.
	if (!path.startsWith('/api/v1/') && !origins.includes(headers.origin ?? '')) return { status: 403 }
	if (Number(headers['content-length'] ?? 0) > maxBody(path)) return { status: 413 }
	return undefined
}

/** Whether a path is one at which somebody becomes known who is not yet. */
export function isForStrangers(path: string): boolean {
	return /^\/(api\/auth|admin\/sign-in|admin\/setup)(\/|$)/.test(path)
}

/** How many bytes a request to this path may bring. */
export function maxBody(path: string): number {
	return isForStrangers(path) ? MAX_STRANGERS_BODY : MAX_BODY
}

export function pathOf(url: string): string {
	const query = url.indexOf('?')
	return query < 0 ? url : url.slice(0, query)
}

/**
 * Doors of the framework that nobody here uses: data routes, its picture service, flight payloads by suffix; and
 * files where staff pages are, of which there are none but pictures.
 */
function isMachinery(path: string) {
	if (path.startsWith('/admin/') && /\.[^/]*$/.test(path) && !path.startsWith('/admin/images/file/')) return true
	if (path === '/_next' || (path.startsWith('/_next/') && !path.startsWith('/_next/static/'))) return true
	return path.endsWith('.rsc') && !path.startsWith('/_next/')
}

/** Whether the lines of a request's head are more than a browser has to say. */
export function carriesTooMuch(rawHeaders: readonly string[]): boolean {
	let size = 0
	for (const text of rawHeaders) size += text.length
	return size > MAX_HEADERS
}

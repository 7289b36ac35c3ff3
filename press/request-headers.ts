import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http'
import { LEADING_QUERY, normalPath, READER_QUERY } from '#lib/addresses.ts'

// What is not named here goes no further. Frameworks act on headers nobody asked them to
// (x-middleware-*, x-forwarded-*, x-nextjs-*); a list of bad ones would always be one short.
const PASSED = [
	'accept',
	'accept-language',
	'authorization',
	'content-length',
	'content-type',
	'cookie',
	'if-match',
	'if-modified-since',
	'if-none-match',
	'if-range',
	'origin',
	'range',
	'referer',
	'user-agent',
]
/** What the framework's own script sends from staff pages. */
const FRAMEWORKS = [
	'next-action',
	'next-router-prefetch',
	'next-router-segment-prefetch',
	'next-router-state-tree',
	'next-url',
	'rsc',
]

/** Of a request's headers those the newsroom may see of someone at work; of a reader's it sees none. */
export function passedHeaders(headers: IncomingHttpHeaders, path: string): OutgoingHttpHeaders {
	const passed: OutgoingHttpHeaders = {}
	// A program that asks the API is no page of the framework's, whatever it says.
	const names = path.startsWith('/api/') ? PASSED : [...PASSED, ...FRAMEWORKS]
	for (const name of names) if (headers[name] !== undefined) passed[name] = headers[name]
	return passed
}

/** The headers by which the newsroom knows under which origin the paper is read. */
export function originHeaders(origin: string): OutgoingHttpHeaders {
	const { host, protocol } = new URL(origin)
	return {
		host,
		'x-forwarded-host': host,
		'x-forwarded-proto': protocol.slice(0, -1),
	}
}

/**
 * A reader's address as it is written here: its path in one form, of its query only the keys that mean
 * something, each once and in one order.
 * @param keys what the page heeds; what leads to another address stays, whatever this one heeds
 */
export function readersUrl(url: string, keys: readonly string[] = READER_QUERY): string {
	const query = url.indexOf('?')
	if (query < 0) return normalPath(url)
	const asked = new URLSearchParams(url.slice(query + 1))
	const kept = new URLSearchParams()
	for (const key of READER_QUERY) {
		if (!keys.includes(key) && !LEADING_QUERY.includes(key)) continue
		const value = asked.get(key)
		if (value !== null) kept.set(key, value)
	}
	const path = normalPath(url.slice(0, query))
	return kept.size > 0 ? `${path}?${kept}` : path
}

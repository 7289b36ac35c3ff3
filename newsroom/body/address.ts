const ABSOLUTE = /^(https?|mailto|tel):/i
const NOWHERE = 'http://nowhere.invalid'

/**
 * A link's address in its canonical form, or undefined where it may not stand in a body. Allowed are
 * http, https, mailto, tel, and addresses of this site that begin with one slash. The WHATWG parser
 * decides, as in the browser, so tabs, line ends and letters of other scripts hide no scheme from it.
 */
export function safeAddress(value: unknown): string | undefined {
	if (typeof value !== 'string' || value.length > 2000) return undefined
	const raw = value.trim()
	if (raw.startsWith('/')) return ownPath(raw)
	if (!ABSOLUTE.test(raw)) return undefined
	const url = URL.parse(raw)
	if (!url) return undefined
	switch (url.protocol) {
		case 'http:':
		case 'https:':
			// A name before @ serves only to make a foreign host look like another one.
			return url.hostname && !url.username && !url.password ? url.href : undefined
		case 'mailto:':
			return /^[^\s@]+@[^\s@]+$/.test(url.pathname) ? url.href : undefined
		case 'tel:':
			return /^[+*#\d().-]{2,30}$/.test(url.pathname) ? url.href : undefined
		default:
			return undefined
	}
}

/** `//host` and `/\host` are other hosts to a browser, so the parsed origin must still be ours. */
function ownPath(raw: string): string | undefined {
	const url = URL.parse(raw, NOWHERE)
	if (url?.origin !== NOWHERE) return undefined
	return url.pathname.startsWith('//') ? undefined : url.pathname + url.search + url.hash
}

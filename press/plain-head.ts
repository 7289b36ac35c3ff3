/** What a plain question for a page says. */
export type PlainHead = {
	/** Path and query as they were sent. */
	url: string
	acceptEncoding: string | undefined
	ifNoneMatch: string | undefined
}

/** Bytes of a head that is read here; a browser's has about one thousand. */
const MAX_HEAD = 8 * 1024

// RFC 9112 §3 and §5: one line that asks, lines of names and values, an empty line, and nothing after it.
const HEAD =
	/^GET ([\x21-\x7e]+) HTTP\/1\.1\r\n((?:[!#$%&'*+.^_`|~0-9A-Za-z-]+:[\t\x20-\x7e\x80-\xff]*\r\n){1,100})\r\n$/

/** Lines that say how what follows is to be read. */
const ABOUT_THE_REST = new Set(['content-length', 'expect', 'transfer-encoding', 'upgrade'])
const ABOUT_THE_CONNECTION = new Set(['connection', 'proxy-connection'])

/**
 * Reads the simplest of requests: one whole GET without a body, as every browser sends it. Of anything
 * else, be it only unusual, it makes nothing, and a full parser has to read it; so it need not know what
 * is allowed, only what is plain. What it does read, a full parser reads the same way.
 */
export function plainHead(bytes: Buffer): PlainHead | undefined {
	if (bytes.length > MAX_HEAD) return undefined
	const [, url = '', lines = ''] = HEAD.exec(bytes.toString('latin1')) ?? []
	let host: string | undefined
	let acceptEncoding: string | undefined
	let ifNoneMatch: string | undefined
	for (let at = 0; at < lines.length; ) {
		const colon = lines.indexOf(':', at)
		const end = lines.indexOf('\r\n', colon)
		const name = lines.slice(at, colon).toLowerCase()
		const value = lines.slice(colon + 1, end).trim()
		at = end + 2
		if (ABOUT_THE_REST.has(name)) return undefined
		if (ABOUT_THE_CONNECTION.has(name) && value.toLowerCase() !== 'keep-alive') return undefined
		if (name === 'host') {
			if (host !== undefined) return undefined
			host = value
		} else if (name === 'accept-encoding') {
			if (acceptEncoding !== undefined) return undefined
			acceptEncoding = value
		} else if (name === 'if-none-match') {
			if (ifNoneMatch !== undefined) return undefined
			ifNoneMatch = value
		}
	}
	return host ? { url, acceptEncoding, ifNoneMatch } : undefined
}

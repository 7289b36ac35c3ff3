// What an address means before any page sees it. Readers' addresses carry no edition for the
// default one (`/news/x`) and its id for the others (`/fa/news/x`); inside, both live below the
// private word `/paper/<edition>`, so that no section or story can swallow `/admin` or `/api`.

/** Addresses beside the paper: their first word leads to a door or a file, in no edition. */
const HOUSE_WORDS = [
	'_next',
	'.well-known',
	'admin',
	'api',
	'favicon.ico',
	'feeds',
	'fonts',
	'healthz',
	'icons',
	'images',
	'lite',
	'readyz',
	'robots.txt',
	'sitemap.xml',
] as const

/** First words with a page of their own in every edition. */
const PAPER_WORDS = ['about', 'contributors', 'corrections', 'latest', 'paper', 'rss.xml', 'search', 'topics'] as const

/** First words that no section and no edition may take. */
export const RESERVED_WORDS: readonly string[] = [...HOUSE_WORDS, ...PAPER_WORDS]

/** Ids of the editions: the default one stands at `/`, each of the others at `/<id>`. */
export type EditionIds = { default: string; others: readonly string[] }

export type InnerAddress =
	| { kind: 'house'; url: string }
	/**
	 * A page of the paper. `moved` is its one right address, where the one asked for is not it: 301,
	 * unless the page itself knows where it went. (An old address ends in a slash; one hop, not two.)
	 */
	| { kind: 'paper'; edition: string; url: string; moved?: string }
	| { kind: 'moved'; location: string }

/**
 * Where a public address leads.
 * @param url path and query as they stand in the request line, already well-formed (`isWellFormed`)
 */
export function innerAddress(url: string, editions: EditionIds): InnerAddress {
	const query = url.indexOf('?')
	const path = query < 0 ? url : url.slice(0, query)
	const search = query < 0 ? '' : url.slice(query)
	const first = firstWord(path)

	const bare = path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path

	if ((HOUSE_WORDS as readonly string[]).includes(first)) {
		return bare === path ? { kind: 'house', url } : { kind: 'moved', location: bare + search }
	}
	const named = first === editions.default || editions.others.includes(first)
	const edition = named ? first : editions.default
	const rest = named ? bare.slice(first.length + 1) : bare
	const right = publicPath(edition, rest || '/', editions)
	return {
		kind: 'paper',
		edition,
		url: `/paper/${edition}${rest === '/' ? '' : rest}${search}`,
		...(right === path ? {} : { moved: right + search }),
	}
}

/** The address of a page for readers. `path` begins with a slash and names no edition: `/news/x`, `/`. */
export function publicPath(edition: string, path: string, editions: EditionIds): string {
	if (edition === editions.default) return path
	return path === '/' ? `/${edition}` : `/${edition}${path}`
}

/** The first word of a path, as it is written there: `/fa/news` → `fa`, `/` → the empty word. */
export function firstWord(path: string): string {
	const end = path.indexOf('/', 1)
	return end < 0 ? path.slice(1) : path.slice(1, end)
}

const STAFF_WORDS = ['admin', 'api']
const FILE_WORDS = ['_next', 'favicon.ico', 'fonts', 'icons', 'images']

/** Who stands behind an address: pages rendered from the paper alone, the staff side, or finished files. */
export function doorOf(path: string): 'readers' | 'staff' | 'files' {
	const word = firstWord(path)
	if (STAFF_WORDS.includes(word)) return 'staff'
	return FILE_WORDS.includes(word) ? 'files' : 'readers'
}

const UNSAFE = /[\p{Cc}\\]/u

/**
 * Whether a path means one thing only. A router further in decodes and resolves what it is given;
 * a path that changes on the way (`/%2e%2e/admin`, `//admin`, `\admin`) would pass our doors as one
 * address and arrive as another.
 */
export function isWellFormed(path: string): boolean {
	if (!path.startsWith('/') || path.includes('//')) return false
	try {
		const decoded = decodeURIComponent(path)
		return new URL(path, 'http://x').pathname === path && !UNSAFE.test(decoded) && !/%2f/i.test(path)
	} catch {
		return false
	}
}

/** The one way of writing a well-formed path: what need not be encoded is not, hex digits are capitals, letters are NFC. */
export function normalPath(path: string): string {
	if (!path.includes('%')) return path
	return path
		.split('/')
		.map((word) => encodeURIComponent(decodeURIComponent(word).normalize('NFC')))
		.join('/')
}

/** Query keys that mean something on readers' pages; the press drops all others. */
export const READER_QUERY: readonly string[] = ['order', 'page', 'q', 'section', 'since']

/** Whether the press keeps a page: there is no end to what can be searched for. */
export function isKept(url: string): boolean {
	return !/[?&]q=/.test(url)
}

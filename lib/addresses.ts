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
	'islands',
	'keep.js',
	'readyz',
	'robots.txt',
	'sitemap.xml',
	'speculation.json',
] as const

/** The text twin of a readers' page stands at this word and the page's own address: `/lite/fa/news/x`. */
const LITE = 'lite'

/** Inner first words of stories as text, by the ending of their address: no slug has a dot in it. */
const TEXTS = { txt: 'paper.txt', md: 'paper.md' } as const
export type TextEnding = keyof typeof TEXTS

/** First words with a page of their own in every edition. */
const PAPER_WORDS = [
	'about',
	'contributors',
	'corrections',
	'keep',
	'latest',
	'paper',
	'rss.xml',
	'saved',
	'search',
	'topics',
] as const

/** Pages that a reader's own device fills, within an edition. */
const ON_DEVICE: readonly string[] = ['/keep', '/saved']

/** First words that no section and no edition may take. */
export const RESERVED_WORDS: readonly string[] = [...HOUSE_WORDS, LITE, ...Object.values(TEXTS), ...PAPER_WORDS]

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
 * Where a public address leads. Those of AMP pages, which papers had before they came here, lead to the
 * lite twin.
 * @param url path and query as they stand in the request line, already well-formed (`isWellFormed`)
 */
export function innerAddress(url: string, editions: EditionIds): InnerAddress {
	const query = url.indexOf('?')
	const path = query < 0 ? url : url.slice(0, query)
	const search = query < 0 ? '' : url.slice(query)
	const bare = path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path

	if ((HOUSE_WORDS as readonly string[]).includes(firstWord(path))) {
		return bare === path ? { kind: 'house', url } : { kind: 'moved', location: bare + search }
	}
	const isLite = isLitePath(bare)
	const whole = isLite ? bare.slice(LITE.length + 1) || '/' : bare
	const first = firstWord(whole)
	const named = first === editions.default || editions.others.includes(first)
	const edition = named ? first : editions.default
	const rest = named ? whole.slice(first.length + 1) || '/' : whole
	const right = publicPath(edition, rest, editions)

	// What is for machines or filled by a device has no twin but itself.
	const onDevice = ON_DEVICE.includes(rest)
	if (isLite && (onDevice || isForMachines(right))) return { kind: 'moved', location: right + search }
	const text = textEnding(rest)
	if (text) {
		const moved = right === path ? {} : { moved: right + search }
		return { kind: 'paper', edition, url: `/${TEXTS[text]}/${edition}${withoutEnding(rest)}${search}`, ...moved }
	}
	const asked = withoutAmp(search)
	const toLite = !onDevice && (isLite || asked !== search)
	const shown = toLite ? inLite(right) : right
	return {
		kind: 'paper',
		edition,
		url: `/${toLite ? LITE : 'paper'}/${edition}${rest === '/' ? '' : rest}${asked}`,
		...(shown + asked === path + search ? {} : { moved: shown + asked }),
	}
}

/** Whether a path is that of a lite page. */
export function isLitePath(path: string): boolean {
	return firstWord(path) === LITE
}

/**
 * The lite twin of an address: of a readers' page on this site, with its query and its place in the
 * page. Every other address – of a picture, a feed, another site – stays as it is.
 */
export function liteAddress(address: string): string {
	const path = address.replace(/[?#].*$/s, '')
	if (!path.startsWith('/') || doorOf(path) !== 'readers' || isLitePath(path) || isForMachines(path)) return address
	return inLite(address)
}

function inLite(address: string): string {
	return `/${LITE}${address.replace(/^\/(?=$|[?#])/, '')}`
}

/** The address of a story, or of a page of /about, as text; of another page its own. */
export function textAddress(path: string, ending: TextEnding, prefix: string): string {
	return canBeStory(path.slice(prefix.length)) ? `${path}.${ending}` : path
}

function isForMachines(path: string): boolean {
	return MACHINE_WORDS.includes(firstWord(path)) || path.endsWith('/rss.xml') || /\.(txt|md)$/.test(path)
}

/** `/news/x.md` → md. */
function textEnding(rest: string): TextEnding | undefined {
	const ending = /\.(txt|md)$/.exec(rest)?.[1] as TextEnding | undefined
	return ending && canBeStory(rest) ? ending : undefined
}

function withoutEnding(rest: string): string {
	return rest.slice(0, rest.lastIndexOf('.'))
}

/** Two words within an edition are a section and a story, unless the first has pages of another kind. */
function canBeStory(rest: string): boolean {
	const [, first = '', ...others] = rest.split('/')
	return others.length === 1 && (first === 'about' || !(PAPER_WORDS as readonly string[]).includes(first))
}

/** A query without `amp`, which asks for the page another publishing system would have had there. */
function withoutAmp(search: string): string {
	if (!/[?&]amp(?=[=&]|$)/.test(search)) return search
	const query = new URLSearchParams(search)
	query.delete('amp')
	return query.size > 0 ? `?${query}` : ''
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
const FILE_WORDS = ['_next', 'favicon.ico', 'fonts', 'icons', 'images', 'islands', 'keep.js', 'speculation.json']
const MACHINE_WORDS = ['.well-known', 'feeds', 'robots.txt', 'sitemap.xml']

/** Who stands behind an address: pages rendered from the paper alone, the staff side, or finished files. */
export function doorOf(path: string): 'readers' | 'staff' | 'files' {
	const word = firstWord(path)
	if (STAFF_WORDS.includes(word)) return 'staff'
	return FILE_WORDS.includes(word) ? 'files' : 'readers'
}

const UNSAFE = /[\p{Cc}\\]/u

/**
 * Whether a path means one thing only. A router further in decodes and resolves what it is given;
 * a path that changes on the way (`/%2e%2e/admin`, `//admin`, `\admin`, `/%61dmin`) would pass our doors
 * as one address and arrive as another.
 */
export function isWellFormed(path: string): boolean {
	if (!path.startsWith('/') || path.includes('//')) return false
	try {
		const decoded = decodeURIComponent(path)
		if (new URL(path, 'http://x').pathname !== path || UNSAFE.test(decoded) || /%2f/i.test(path)) return false
		const word = firstWord(normalPath(path))
		return word === firstWord(path) || !(HOUSE_WORDS as readonly string[]).includes(word)
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
export const READER_QUERY: readonly string[] = ['amp', 'order', 'page', 'q', 'section', 'since']

/** Those of them that lead to another address, whatever the page at this one heeds. */
export const LEADING_QUERY: readonly string[] = ['amp']

/** Whether the press keeps a page: one of the readers', and there is no end to what can be searched for. */
export function isKept(url: string): boolean {
	return doorOf(url.replace(/\?.*$/s, '')) === 'readers' && !/[?&]q=/.test(url)
}

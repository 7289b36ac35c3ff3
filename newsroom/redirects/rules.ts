import { type EditionIds, innerAddress, isLitePath, RESERVED_WORDS } from '#lib/addresses.ts'

/** Bytes of a path as it is sent, where a letter outside English takes six or more: databases index little longer texts. */
export const MAX_PATH_BYTES = 2000

export function isShortPath(path: string): boolean {
	return encodeURI(path.toWellFormed()).length <= MAX_PATH_BYTES
}

/** A path of one edition as redirects keep it: decoded, a slash before, none after. */
export interface PathWithin {
	edition: string
	path: string
}

/**
 * What someone typed or pasted as an address of this paper, with its host or without, in the words of
 * an edition; undefined where it is none, or one that stands beside the paper such as /admin.
 */
export function pathWithin(address: string, editions: EditionIds): PathWithin | undefined {
	const url = URL.parse(address.trim(), 'http://paper.invalid')
	if (!url || !/^(https?:|\/)/i.test(address.trim())) return undefined
	try {
		const whole = decodeURIComponent(url.pathname).normalize('NFC').replace(/\/+$/, '')
		// A lite page has no address to keep but that of the page whose twin it is.
		const path = isLitePath(whole) ? whole.slice('/lite'.length) : whole
		if (/[\p{Cc}\\?#]|\/\//u.test(path)) return undefined
		const prefix = editions.others.find((id) => path === `/${id}` || path.startsWith(`/${id}/`))
		const first =
			prefix ?? (path === `/${editions.default}` || path.startsWith(`/${editions.default}/`) ? editions.default : '')
		const within = { edition: prefix ?? editions.default, path: (first ? path.slice(first.length + 1) : path) || '/' }
		return prefix === undefined && innerAddress(within.path, editions).kind === 'house' ? undefined : within
	} catch {
		return undefined
	}
}

/** True for an address at which a page of ours stands whatever staff do: home, search, feeds. */
export function isFixed(path: string): boolean {
	return path === '/' || RESERVED_WORDS.includes(path.slice(1)) || path.endsWith('/rss.xml')
}

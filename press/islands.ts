// An island is a small script of ours on a readers' page. Its address holds the hash of its bytes, so
// that the press knows from a page alone what the browser may run, whichever build made the page.
import { createHash } from 'node:crypto'

export interface Island {
	/** Of the custom element, which is also the first part of the file's name. */
	name: string
	/** `sha256-…` in base64, as policies and `integrity` write it. */
	hash: string
}

/** The service worker that answers from the paper kept on a device. Browsers ask for it anew each day. */
export const WORKER_ADDRESS = '/keep.js'

/** Where the build puts the files that the press serves by itself, laid out as in their addresses. */
export const BUILT = 'built'

/** Where the styles of every build stay. */
export const KEPT_STYLES = `${BUILT}/static`

/** The islands of the last build, for the pages that use them: address and hash by name. */
export const ISLAND_LIST = 'islands.json'

const ADDRESS = /^\/islands\/([a-z]+(?:-[a-z]+)*)-([\w-]{43})\.js$/

/** The one address of an island with these bytes. */
export function islandAddress(name: string, bytes: Uint8Array): string {
	return `/islands/${name}-${createHash('sha256').update(bytes).digest('base64url')}.js`
}

/** The island that an address names, if it is well-formed as the address of one. */
export function islandAt(address: string): Island | undefined {
	const [, name, digest] = ADDRESS.exec(address) ?? []
	if (!name || !digest) return undefined
	return { name, hash: `sha256-${digest.replaceAll('-', '+').replaceAll('_', '/')}=` }
}

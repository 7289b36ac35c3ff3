import { paragraphs, quoted, translateShortcodes } from './classic.ts'

/** Inside a comment: `wp:name {"attributes":1} /`. The attributes never hold the end of a comment. */
const BLOCK = /^\s*(\/?)wp:([a-z][a-z0-9_/-]*)(?:\s+(\{.*\}))?\s*(\/?)$/s

/** True for content written with blocks. */
export function hasBlocks(content: string): boolean {
	return content.includes('<!-- wp:')
}

/**
 * Content written with Gutenberg as plain HTML: a block's own HTML says what it is, so its comments
 * only tell text between blocks, which WordPress treats as classic, from that inside. A block without
 * HTML is drawn by WordPress on every visit and has nothing to bring in.
 * @param lost hears of every such block, and of shortcodes
 */
export function gutenbergToHtml(content: string, lost: (what: string) => void): string {
	let html = ''
	let depth = 0
	let at = 0
	const between = (end: number) => {
		const piece = translateShortcodes(content.slice(at, end), lost)
		html += depth === 0 ? paragraphs(piece) : piece
	}
	for (let start = content.indexOf('<!--'); start >= 0; start = content.indexOf('<!--', Math.max(at, start + 4))) {
		const end = content.indexOf('-->', start)
		if (end < 0) break
		const [, closes, name, attributes, isVoid] = BLOCK.exec(content.slice(start + 4, end)) ?? []
		if (!name) continue
		between(start)
		at = end + 3
		if (isVoid) lost(`the block ${name}`)
		else depth = closes ? Math.max(0, depth - 1) : depth + 1
		if (name === 'cover' && attributes) html += background(attributes)
	}
	between(content.length)
	return html
}

/** A cover's picture may stand in a style; its address is among the block's attributes in any case. */
function background(attributes: string): string {
	try {
		const { url, alt = '' } = JSON.parse(attributes) as { url?: string; alt?: string }
		return url ? `<img src="${quoted(url)}" alt="${quoted(alt)}">` : ''
	} catch {
		return ''
	}
}

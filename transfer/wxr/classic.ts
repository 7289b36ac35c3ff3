import { replaceShortcodes, type Shortcode } from './shortcodes.ts'

/** Elements of our own that stand for a shortcode until `elements.ts` makes a block of it. */
export const GALLERY = 'broadsheet-gallery'
export const EMBED = 'broadsheet-embed'

const BLOCK =
	'address|article|aside|blockquote|body|caption|center|col|colgroup|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|legend|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul|video|audio|' +
	`${GALLERY}|${EMBED}`
const OPENS = new RegExp(`<(?:${BLOCK})(?:\\s[^<>]*)?/?>`, 'gi')
const CLOSES = new RegExp(`</(?:${BLOCK})\\s*>`, 'gi')
const STARTS_WITH_BLOCK = new RegExp(`^</?(?:${BLOCK})[\\s>/]`, 'i')
/** Stands for a line end inside `pre` while lines are taken apart. */
const KEPT_LINE = '\ue000'

/**
 * Classic HTML as WordPress shows it: empty lines part paragraphs, line ends break lines, an address
 * alone in its line is an embed, and shortcodes are translated.
 * @param lost hears of every shortcode that has no block of ours
 */
export function classicToHtml(content: string, lost: (what: string) => void): string {
	return paragraphs(translateShortcodes(content, lost))
}

/** `[gallery]`, `[caption]`, `[embed]`, `[audio]` and `[video]`; of others the words they enclose stay. */
export function translateShortcodes(content: string, lost: (what: string) => void): string {
	return replaceShortcodes(content, (shortcode) => {
		const { name, attributes, plain, inner } = shortcode
		switch (name) {
			case 'gallery':
				return `<${GALLERY} ids="${quoted(attributes.ids ?? attributes.include ?? '')}"></${GALLERY}>`
			case 'caption':
			case 'wp_caption':
				return captioned(shortcode, lost)
			case 'embed':
				return embed(inner.trim() || attributes.src || '')
			case 'audio':
			case 'video':
				return embed(
					attributes.src ??
						attributes.mp4 ??
						attributes.mp3 ??
						attributes.m4v ??
						attributes.ogg ??
						plain[0] ??
						inner.trim(),
				)
			default:
				lost(`the shortcode [${name}]`)
				return translateShortcodes(inner, lost)
		}
	})
}

/** The picture comes first, with the link around it; what follows is its caption, unless an attribute has it. */
function captioned({ attributes, inner }: Shortcode, lost: (what: string) => void): string {
	const picture = /^\s*(?:<a\s[^>]*>\s*)?<img[^>]*>(?:\s*<\/a>)?/i.exec(inner)?.[0] ?? ''
	const words = translateShortcodes(inner.slice(picture.length).trim(), lost)
	const caption = words || quoted(attributes.caption ?? '')
	return `<figure>${picture}<figcaption>${caption}</figcaption></figure>`
}

function embed(url: string): string {
	return `<${EMBED} url="${quoted(url)}"></${EMBED}>`
}

/** As the value of an attribute in double quotes. */
export function quoted(value: string): string {
	return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}

/** What WordPress does to a text when it shows it: paragraphs and breaks where its lines have them. */
export function paragraphs(content: string): string {
	const marked = replaceSpans(content.replaceAll(/\r\n?/g, '\n'), '<!--', '-->', () => '\n\n')
	const lines = replaceSpans(marked, '<pre', '</pre>', (pre) => pre.replaceAll('\n', KEPT_LINE))
		.replaceAll(/<[^<>]*>/g, (tag) => tag.replaceAll('\n', ' '))
		.replaceAll(
			/^[ \t]*(https?:\/\/[^\s<>"]+)[ \t]*$/gm,
			(_, url: string) => `\n\n${embed(url.replaceAll('&amp;', '&'))}\n\n`,
		)
		.replaceAll(OPENS, (tag) => `\n\n${tag}`)
		.replaceAll(CLOSES, (tag) => `${tag}\n\n`)
	return lines
		.split(/\n[ \t]*\n\s*/)
		.map((chunk) => chunk.trim())
		.filter(Boolean)
		.map((chunk) => {
			const broken = chunk.replaceAll('\n', '<br>')
			return STARTS_WITH_BLOCK.test(chunk) ? broken : `<p>${broken}</p>`
		})
		.join('\n')
		.replaceAll(KEPT_LINE, '\n')
}

/** Replaces what stands from `opens` to `closes`, both included; one that does not close stays. Reads the text once. */
function replaceSpans(text: string, opens: string, closes: string, replace: (span: string) => string): string {
	let out = ''
	let at = 0
	for (let start = text.indexOf(opens); start >= 0; start = text.indexOf(opens, at)) {
		const end = text.indexOf(closes, start)
		if (end < 0) break
		out += text.slice(at, start) + replace(text.slice(start, end + closes.length))
		at = end + closes.length
	}
	return out + text.slice(at)
}

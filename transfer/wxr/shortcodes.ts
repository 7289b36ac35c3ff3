/** A shortcode as a plugin's author wrote it: `[name key="value" plain]inner[/name]`. */
export interface Shortcode {
	name: string
	attributes: Record<string, string>
	/** Values without a key, in order. */
	plain: string[]
	/** Empty when it does not enclose anything. */
	inner: string
}

const SHORTCODE = /\[(\[?)([a-z][a-z0-9_-]*)((?:[\s/][^[\]]*)?)\](\]?)/gi
const ATTRIBUTE = /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))|"([^"]*)"|(\S+)/g

/**
 * Replaces every shortcode by what `translate` makes of it. Words in brackets that only look like one,
 * such as `[sic]`, stay: a shortcode has attributes, an end, or a name no prose has.
 * `[[name]]` is the name in brackets.
 */
export function replaceShortcodes(html: string, translate: (shortcode: Shortcode) => string): string {
	let out = ''
	let at = 0
	/** Names without an end anywhere further on, so that none is searched for twice. */
	const endless = new Set<string>()
	for (const found of html.matchAll(SHORTCODE)) {
		if (found.index < at) continue
		const [whole, opens, name = '', attributes = '', closes] = found
		if (opens && closes) {
			out += html.slice(at, found.index) + whole.slice(1, -1)
			at = found.index + whole.length
			continue
		}
		const start = found.index + (opens ? 1 : 0)
		const end = found.index + whole.length - (closes ? 1 : 0)
		const shut = endless.has(name) || attributes.endsWith('/') ? -1 : html.indexOf(`[/${name}]`, end)
		if (shut < 0 && !attributes.endsWith('/')) endless.add(name)
		const shortcode = {
			name: name.toLowerCase(),
			inner: shut < 0 ? '' : html.slice(end, shut),
			...parsed(attributes.replace(/\/$/, '')),
		}
		if (shut < 0 && !isShortcode(shortcode)) continue
		out += html.slice(at, start) + translate(shortcode)
		at = shut < 0 ? end : shut + name.length + 3
	}
	return out + html.slice(at)
}

const BARE = new Set(['gallery', 'playlist', 'audio', 'video', 'embed', 'caption'])

function isShortcode({ name, attributes }: Shortcode): boolean {
	return BARE.has(name) || Object.keys(attributes).length > 0 || /[_\d-]/.test(name)
}

function parsed(text: string): Pick<Shortcode, 'attributes' | 'plain'> {
	const attributes: Record<string, string> = {}
	const plain: string[] = []
	for (const [, key, double, single, bare, quoted, word] of text.matchAll(ATTRIBUTE)) {
		if (key) attributes[key.toLowerCase()] = double ?? single ?? bare ?? ''
		else plain.push(quoted ?? word ?? '')
	}
	return { attributes, plain }
}

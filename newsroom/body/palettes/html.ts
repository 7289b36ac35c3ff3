/** HTML that may be sent: only `text` and `element` make it, so nothing unescaped can pass for it. */
export type Html = string & { readonly __html: unique symbol }

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

export function text(value: string): Html {
	return value.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '') as Html
}

export function join(parts: readonly (Html | false | undefined)[]): Html {
	return parts.filter(Boolean).join('') as Html
}

/** Every element a palette may use. */
type Tag =
	| `h${2 | 3 | 4}`
	| 'a'
	| 'aside'
	| 'blockquote'
	| 'br'
	| 'cite'
	| 'code'
	| 'div'
	| 'em'
	| 'figcaption'
	| 'figure'
	| 'hr'
	| 'img'
	| 'li'
	| 'ol'
	| 'p'
	| 'picture'
	| 'section'
	| 'source'
	| 'span'
	| 'strong'
	| 'sup'
	| 'table'
	| 'tbody'
	| 'td'
	| 'th'
	| 'tr'
	| 'ul'

/** Every attribute a palette may use: no style, no handler. */
type AttributeName =
	| 'alt'
	| 'aria-label'
	| 'aria-labelledby'
	| 'class'
	| 'colspan'
	| 'decoding'
	| 'dir'
	| 'height'
	| 'href'
	| 'id'
	| 'lang'
	| 'loading'
	| 'role'
	| 'rowspan'
	| 'scope'
	| 'sizes'
	| 'src'
	| 'srcset'
	| 'start'
	| 'tabindex'
	| 'type'
	| 'width'

const VOID = new Set<Tag>(['br', 'hr', 'img', 'source'])

/** An element with its attributes escaped; those that are undefined are left out. */
export function element(
	tag: Tag,
	attributes: Partial<Record<AttributeName, string | number | undefined>>,
	...inner: (Html | false | undefined)[]
): Html {
	const written = Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(([name, value]) => ` ${name}="${text(String(value))}"`)
		.join('')
	const open = `<${tag}${written}>`
	return (VOID.has(tag) ? open : `${open}${join(inner)}</${tag}>`) as Html
}

import { createHash } from 'node:crypto'
import { safeAddress } from '#newsroom/body/address.ts'
import type { Loose } from '#newsroom/body/check-inline.ts'
import {
	attribute,
	elementsBelow,
	type HtmlElement,
	isElement,
	lineBelow,
	textBelow,
} from '#newsroom/body/html/tree.ts'
import { EMBED, GALLERY } from './classic.ts'

/** A picture of the old paper. Its file is fetched later, under the id that its address gives it. */
export interface Attachment {
	id: string
	url: string
	alt: string
	caption: string
	order: number
}

/** What one item's content needs to know of the archive, and what its reading found. */
export interface Surroundings {
	/** Pictures by the ids of the archive. */
	attachment(id: string): Attachment | undefined
	/** Pictures that were uploaded to this item, in the order of its gallery. */
	uploaded: readonly Attachment[]
	/** Hears the address of every picture used. */
	used(url: string): void
	lost(what: string): void
}

/** The id of a picture from elsewhere: the same address is the same picture in every import. */
export function importedImageId(url: string): string {
	return `src-${createHash('sha256').update(url).digest('hex').slice(0, 32)}`
}

/** WordPress's own ways of writing pictures, galleries, embeds and pull quotes, as blocks of ours. */
export function wordpressElements(around: Surroundings): (element: HtmlElement) => Loose[] | undefined {
	return (element) => {
		const classes = new Set((attribute(element, 'class') ?? '').split(/\s+/))
		const has = (name: string) => classes.has(name)
		switch (element.tagName) {
			case 'img':
				// A cover's picture was named before the cover itself.
				return has('wp-block-cover__image-background') ? [] : image(element, '', around)
			case 'a':
				// A second link to the file that was linked just before.
				return has('wp-block-file__button') ? [] : undefined
			case GALLERY:
				return galleryOf(attribute(element, 'ids') ?? '', around)
			case EMBED:
				return embed(attribute(element, 'url') ?? '', '', around)
			case 'iframe':
			case 'audio':
			case 'video':
			case 'object':
			case 'embed':
				return embed(source(element), '', around)
			case 'ul':
			case 'div':
				return has('wp-block-gallery') || has('blocks-gallery-grid') ? gallery(element, around) : undefined
			case 'figure':
				if (has('wp-block-gallery')) return gallery(element, around)
				if (has('wp-block-pullquote')) return pullQuote(element)
				return figure(element, around)
			default:
				return undefined
		}
	}
}

/** A picture's or an embed's frame; one around a table or a quotation is read as usual. */
function figure(element: HtmlElement, around: Surroundings): Loose[] | undefined {
	const inside = [...elementsBelow(element)]
	if (inside.some(({ tagName }) => tagName === 'table' || tagName === 'blockquote')) return undefined
	const pictures = inside.filter(({ tagName }) => tagName === 'img')
	const [picture] = pictures
	if (pictures.length > 1) return gallery(element, around)
	if (picture) return image(picture, captionOf(element), around)
	const player = inside.find(({ tagName }) => ['iframe', 'audio', 'video', 'object', 'embed', EMBED].includes(tagName))
	if (player)
		return embed(
			player.tagName === EMBED ? (attribute(player, 'url') ?? '') : source(player),
			captionOf(element),
			around,
		)
	if (!/\bwp-block-embed\b/.test(attribute(element, 'class') ?? '')) return undefined
	const wrapper = inside.find((one) => attribute(one, 'class')?.includes('wp-block-embed__wrapper'))
	return embed(wrapper ? textBelow(wrapper).trim() : '', captionOf(element), around)
}

function image(element: HtmlElement, caption: string, around: Surroundings): Loose[] {
	const known = around.attachment(/\bwp-image-(\d+)\b/.exec(attribute(element, 'class') ?? '')?.[1] ?? '')
	const url = known?.url || (attribute(element, 'src') ?? '')
	return pictureBlock(url, attribute(element, 'alt') || known?.alt || '', caption, around)
}

function pictureBlock(address: string, alt: string, caption: string, around: Surroundings): Loose[] {
	// The part after ? asks WordPress for a size; the picture is the same.
	const url = safeAddress(address)?.replace(/\?.*$/, '')
	if (!url || !/^https?:/.test(url)) return []
	around.used(url)
	return [
		{
			type: 'image',
			attrs: { image: importedImageId(url), alt: alt.slice(0, 1000), caption: caption.slice(0, 2000), credit: '' },
		},
	]
}

/** A gallery in a shortcode: the pictures it names, else those uploaded to its post. */
function galleryOf(ids: string, around: Surroundings): Loose[] {
	const named = ids.split(/[\s,]+/).filter(Boolean)
	const pictures = named.length > 0 ? named.map((id) => around.attachment(id)) : around.uploaded
	const content = pictures.flatMap((one) => (one ? pictureBlock(one.url, one.alt, one.caption, around) : []))
	if (content.length < Math.max(1, named.length)) around.lost('pictures of a gallery, which the archive does not have')
	return content.length > 0 ? [{ type: 'gallery', attrs: { caption: '' }, content }] : []
}

/** A gallery with its pictures in it: each may have its own frame and caption. */
function gallery(element: HtmlElement, around: Surroundings): Loose[] {
	const framed = new Map<HtmlElement, string>()
	for (const frame of elementsBelow(element)) {
		if (frame.tagName !== 'figure' && frame.tagName !== 'li') continue
		const pictures = [...elementsBelow(frame)].filter(({ tagName }) => tagName === 'img')
		if (pictures[0] && pictures.length === 1)
			framed.set(pictures[0], captionOf(frame) || (framed.get(pictures[0]) ?? ''))
	}
	const content = [...elementsBelow(element)]
		.filter(({ tagName }) => tagName === 'img')
		.flatMap((picture) => image(picture, framed.get(picture) ?? '', around))
	if (content.length === 0) return []
	const own = element.childNodes.find((node) => isElement(node) && node.tagName === 'figcaption')
	return [{ type: 'gallery', attrs: { caption: own ? lineBelow(own as HtmlElement) : '' }, content }]
}

function pullQuote(element: HtmlElement): Loose[] | undefined {
	const quote = [...elementsBelow(element)].find(({ tagName }) => tagName === 'blockquote')
	if (!quote) return undefined
	const cite = [...elementsBelow(quote)].find(({ tagName }) => tagName === 'cite')
	const words = quote.childNodes
		.filter((node) => node !== cite)
		.map((node) => textBelow(node).trim())
		.filter(Boolean)
		.join(' ')
	if (!words) return []
	const attrs = { cite: (cite ? lineBelow(cite) : captionOf(element)).slice(0, 300), dir: null }
	return [{ type: 'pullQuote', attrs, content: [{ type: 'text', text: words }] }]
}

/** A card with a link: nothing of the other side is loaded. */
function embed(address: string, title: string, around: Surroundings): Loose[] {
	const url = safeAddress(address.startsWith('//') ? `https:${address}` : address)
	if (!url || !/^https?:/.test(url)) {
		around.lost('an embed without an address')
		return []
	}
	const provider = new URL(url).hostname.replace(/^www\./, '')
	return [{ type: 'embed', attrs: { url, title: title.slice(0, 300), provider: provider.slice(0, 100), text: '' } }]
}

function source(element: HtmlElement): string {
	const inside = [element, ...elementsBelow(element)]
	for (const name of ['src', 'data']) {
		const found = inside.map((one) => attribute(one, name)).find(Boolean)
		if (found) return found
	}
	return ''
}

function captionOf(frame: HtmlElement): string {
	const caption = [...elementsBelow(frame)].find(({ tagName }) => tagName === 'figcaption')
	return caption ? lineBelow(caption) : ''
}

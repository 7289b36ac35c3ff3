import type { BlockNode } from '#newsroom/body/blocks.ts'
import type { At, PaintedImage, Palette } from '#newsroom/body/paint.ts'
import { directionWithin } from '#newsroom/body/text.ts'
import { element, type Html, join, text } from './html.ts'
import { caption, factBox, line, linkedNotes, plainSource, proseBlocks, proseMarks, table } from './prose.ts'

/** The measure of the text column, for the browser's choice of a rendition. */
const SIZES = '(min-width: 48rem) 44rem, 100vw'

/** The body on the paper's own pages: semantic HTML without scripts or inline styles. */
export const web: Palette<Html> = {
	...line,
	...linkedNotes,
	marks: proseMarks((href) => href),
	blocks: {
		...proseBlocks,
		image: (node, _, at) => image(node, at),
		gallery: ({ attrs }, inner, { setting }) =>
			inner
				? element('figure', { class: 'gallery' }, element('div', {}, inner), caption(attrs.caption, '', setting))
				: inner,
		factBox,
		table,
		embed: (node, _, at) => embed(node, at),
	},
}

/** The image as browsers choose it, each format's renditions from narrow to wide; lazy, as it stands below the lead. */
function picture(image: PaintedImage, alt: string): Html {
	const srcset = (format: string) =>
		image.renditions
			.filter((rendition) => rendition.format === format)
			.toSorted((a, b) => a.width - b.width)
			.map(({ path, width }) => `${path} ${width}w`)
			.join(', ') || undefined
	const { width, height, color } = image
	const sources = ['avif', 'webp'].map((format) => {
		const set = srcset(format)
		return set !== undefined && element('source', { type: `image/${format}`, srcset: set, sizes: SIZES })
	})
	const shared = { width, height, 'data-color': color, alt, loading: 'lazy', decoding: 'async' }
	const img = element('img', { src: plainSource(image), srcset: srcset('jpeg'), sizes: SIZES, ...shared })
	return element('picture', {}, ...sources, img)
}

function image({ attrs }: BlockNode<'image'>, { setting }: At): Html {
	const found = setting.image(attrs.image)
	if (!found) return join([])
	const words = caption(attrs.caption, attrs.credit || found.credit, setting)
	return element('figure', { class: 'image' }, picture(found, attrs.alt ?? found.alt), words)
}

/** A card of our own with a link; nothing is loaded from the other side. */
function embed({ attrs }: BlockNode<'embed'>, { setting }: At): Html {
	const { url, title, provider, text: words } = attrs
	const dir = directionWithin(setting.dir, title + words || url)
	return element(
		'div',
		{ class: 'embed', dir },
		element('p', { class: 'title' }, element('a', { href: url }, text(title || url))),
		words !== '' && element('p', {}, text(words)),
		provider !== '' && element('p', { class: 'provider' }, text(provider)),
	)
}

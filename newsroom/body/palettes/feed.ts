import type { Palette } from '#newsroom/body/paint.ts'
import { element, type Html, join, text } from './html.ts'
import { caption, line, plainSource, proseBlocks, proseMarks } from './prose.ts'

/**
 * The body in feeds, where it stands on other people's pages: every address whole, one source per
 * image, no ids, so footnotes are numbers without links.
 * @param base the paper's own address, such as `https://example.org`
 */
export function feed(base: string): Palette<Html> {
	const absolute = (href: string) => new URL(href, base).href
	return {
		...line,
		marks: proseMarks(absolute),
		noteMark: (number, setting) => element('sup', {}, text(`[${setting.number(number)}]`)),
		notes: (notes) => element('ol', {}, ...notes.map(({ inner }) => element('li', {}, inner))),
		blocks: {
			...proseBlocks,
			image: ({ attrs }, _, { setting }) => {
				const found = setting.image(attrs.image)
				if (!found) return join([])
				const { width, height } = found
				const img = element('img', { src: absolute(plainSource(found)), width, height, alt: attrs.alt ?? found.alt })
				return element('figure', {}, img, caption(attrs.caption, attrs.credit || found.credit, setting))
			},
			gallery: ({ attrs }, inner, { setting }) =>
				inner ? element('figure', {}, inner, caption(attrs.caption, '', setting)) : inner,
			factBox: ({ attrs }, inner) =>
				element('aside', {}, attrs.title !== '' && element('p', {}, element('strong', {}, text(attrs.title))), inner),
			table: ({ attrs }, inner, { setting }) =>
				element('figure', {}, element('table', {}, element('tbody', {}, inner)), caption(attrs.caption, '', setting)),
			embed: ({ attrs: { url, title, provider, text: about } }) =>
				join([
					element(
						'p',
						{},
						element('a', { href: absolute(url) }, text([provider, title || url].filter(Boolean).join(': '))),
					),
					about !== '' && element('p', {}, text(about)),
				]),
		},
	}
}

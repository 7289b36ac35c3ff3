import type { Palette } from '#newsroom/body/paint.ts'
import { element, type Html, join, text } from './html.ts'
import { line, linkedNotes, proseBlocks, proseMarks } from './prose.ts'

/** The body on the text twin of a page: pictures become words, nothing is loaded. */
export const lite: Palette<Html> = {
	...line,
	...linkedNotes,
	marks: proseMarks((href) => href),
	blocks: {
		...proseBlocks,
		image: ({ attrs }, _, { setting }) => {
			const found = setting.image(attrs.image)
			const words = [attrs.alt ?? found?.alt, attrs.caption, attrs.credit || found?.credit].filter(Boolean)
			return found && words.length > 0
				? element('p', { dir: 'auto' }, text(`[${setting.words.image}: ${words.join('. ')}]`))
				: join([])
		},
		gallery: ({ attrs }, inner) => join([words(attrs.caption), inner]),
		factBox: ({ attrs }, inner) =>
			element(
				'div',
				{},
				attrs.title !== '' && element('p', { dir: 'auto' }, element('strong', {}, text(attrs.title))),
				inner,
			),
		table: ({ attrs }, inner) => join([words(attrs.caption), element('table', {}, element('tbody', {}, inner))]),
		embed: ({ attrs: { url, title, provider, text: about } }) =>
			join([
				element(
					'p',
					{ dir: 'auto' },
					element('a', { href: url }, text([provider, title || url].filter(Boolean).join(': '))),
				),
				words(about),
			]),
	},
}

function words(line: string): Html | false {
	return line !== '' && element('p', { dir: 'auto' }, text(line))
}

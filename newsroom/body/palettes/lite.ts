import { liteAddress } from '#lib/addresses.ts'
import type { Palette } from '#newsroom/body/paint.ts'
import { element, type Html, join, text } from './html.ts'
import { caption, factBox, line, linkedNotes, plainRendition, proseBlocks, proseMarks, table } from './prose.ts'

/**
 * The body on the text twin of a page: nothing is loaded, a picture is a link that says what it shows
 * and how much it weighs, and links to our pages lead to their twins.
 */
export const lite: Palette<Html> = {
	...line,
	...linkedNotes,
	marks: proseMarks(liteAddress),
	blocks: {
		...proseBlocks,
		image: ({ attrs }, _, { setting }) => {
			const found = setting.image(attrs.image)
			const file = found && plainRendition(found)
			if (!found || !file) return join([])
			return element(
				'figure',
				{},
				element(
					'p',
					{ class: 'picture', dir: 'auto' },
					element(
						'a',
						{ href: file.path },
						text(pictureWords(setting.words.image, attrs.alt ?? found.alt, setting.size(file.bytes))),
					),
				),
				caption(attrs.caption, attrs.credit || found.credit),
			)
		},
		gallery: ({ attrs }, inner) => (inner ? element('figure', {}, inner, caption(attrs.caption, '')) : inner),
		factBox,
		table,
		embed: ({ attrs: { url, title, provider, text: about } }) =>
			join([
				element('p', { dir: 'auto' }, element('a', { href: liteAddress(url) }, text(title || url))),
				words(about),
				words(provider),
			]),
	},
}

/** What a link to a picture says in the picture's place: “Picture: a boat at night (45 kB)”. */
export function pictureWords(word: string, alt: string, size: string): string {
	return `${alt ? `${word}: ${alt}` : word} (${size})`
}

function words(line: string): Html | false {
	return line !== '' && element('p', { dir: 'auto' }, text(line))
}

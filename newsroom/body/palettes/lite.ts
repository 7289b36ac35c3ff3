import { liteAddress } from '#lib/addresses.ts'
import type { Palette } from '#newsroom/body/paint.ts'
import { directionWithin } from '#newsroom/body/text.ts'
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
			const words = pictureWords(setting.words.image, attrs.alt ?? found.alt, setting.size(file.bytes))
			const link = element('a', { href: file.path }, text(words))
			return element(
				'figure',
				{},
				element('p', { class: 'picture', dir: directionWithin(setting.dir, words) }, link),
				caption(attrs.caption, attrs.credit || found.credit, setting),
			)
		},
		gallery: ({ attrs }, inner, { setting }) =>
			inner ? element('figure', {}, inner, caption(attrs.caption, '', setting)) : inner,
		factBox,
		table,
		embed: ({ attrs: { url, title, provider, text: about } }, _, { setting }) => {
			const line = (words: string, inner = text(words)) =>
				words !== '' && element('p', { dir: directionWithin(setting.dir, words) }, inner)
			const name = title || url
			return join([line(name, element('a', { href: liteAddress(url) }, text(name))), line(about), line(provider)])
		},
	},
}

/** What a link to a picture says in the picture's place: “Picture: a boat at night (45 kB)”. */
export function pictureWords(word: string, alt: string, size: string): string {
	return `${alt ? `${word}: ${alt}` : word} (${size})`
}

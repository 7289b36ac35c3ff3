import type { BlockNode, Mark } from '#newsroom/body/blocks.ts'
import type { At, PaintedImage, Palette, Setting } from '#newsroom/body/paint.ts'
import { directionWithin } from '#newsroom/body/text.ts'
import { element, type Html, join, text } from './html.ts'

type Shared = 'paragraph' | 'heading' | 'bulletList' | 'orderedList' | 'listItem' | 'blockquote' | 'pullQuote'
type SharedCells = 'tableRow' | 'tableHeader' | 'tableCell' | 'horizontalRule'

/** What every outlet in HTML prints alike. The rest each palette must say for itself. */
export const proseBlocks: Pick<Palette<Html>['blocks'], Shared | SharedCells> = {
	// An empty paragraph is a writer's way of making room; the outlet has its own.
	paragraph: (_, inner, { dir }) => (inner ? element('p', { dir }, inner) : inner),
	heading: ({ attrs }, inner, { dir }) => element(`h${attrs.level}`, { dir }, inner),
	bulletList: (_, inner) => element('ul', {}, inner),
	orderedList: ({ attrs }, inner) => element('ol', { start: attrs.start === 1 ? undefined : attrs.start }, inner),
	listItem: (_, inner) => element('li', {}, inner),
	blockquote: ({ attrs }, inner, { setting }) =>
		element('figure', { class: 'quote' }, element('blockquote', {}, inner), cite(attrs.cite, setting)),
	pullQuote: ({ attrs }, inner, { dir, setting }) =>
		element(
			'figure',
			{ class: 'pull-quote' },
			element('blockquote', {}, element('p', { dir }, inner)),
			cite(attrs.cite, setting),
		),
	tableRow: (_, inner) => element('tr', {}, inner),
	// An empty header, as in the corner of a table, heads nothing.
	tableHeader: ({ attrs }, inner, at) =>
		inner ? element('th', { scope: scope(at), ...spans(attrs) }, inner) : element('td', spans(attrs)),
	tableCell: ({ attrs }, inner) => element('td', spans(attrs), inner),
	horizontalRule: () => element('hr', {}),
}

/** `address` makes of a path what the outlet's readers can follow. */
export function proseMarks(address: (href: string) => string): Palette<Html>['marks'] {
	return {
		link: (mark, inner, setting) => link(mark, inner, setting, address),
		foreign: ({ attrs }, inner) => element('span', { lang: attrs.lang, dir: attrs.dir ?? 'auto' }, inner),
		bold: (_, inner) => element('strong', {}, inner),
		italic: (_, inner) => element('em', {}, inner),
		code: (_, inner) => element('code', { dir: 'ltr' }, inner),
	}
}

function link({ attrs }: Mark<'link'>, inner: Html, setting: Setting, address: (href: string) => string): Html {
	const href = attrs.story === null ? attrs.href : setting.storyPath(attrs.story)
	if (href === null) return inner
	// Groups of digits stand in the order in which they are dialled.
	return element('a', { href: address(href), dir: href.startsWith('tel:') ? 'ltr' : undefined }, inner)
}

export const line = { text, join, hardBreak: () => element('br', {}) }

/** Numbers that lead to the notes and, from there, back into the text. */
export const linkedNotes: Pick<Palette<Html>, 'noteMark' | 'notes'> = {
	noteMark: (number, { ids, words, number: digits }) =>
		element(
			'sup',
			{},
			element(
				'a',
				{ id: `${ids}-ref-${number}`, href: `#${ids}-note-${number}`, 'aria-label': `${words.note} ${digits(number)}` },
				text(digits(number)),
			),
		),
	notes: (notes, { ids, words, number: digits }) =>
		element(
			'section',
			{ class: 'footnotes', 'aria-labelledby': `${ids}-notes` },
			element('h2', { id: `${ids}-notes` }, text(words.notes)),
			element(
				'ol',
				{},
				...notes.map(({ number, inner, dir }) =>
					element(
						'li',
						{ id: `${ids}-note-${number}`, dir },
						inner,
						text(' '),
						element(
							'a',
							{ href: `#${ids}-ref-${number}`, 'aria-label': `${words.backToText} ${digits(number)}` },
							text('↩'),
						),
					),
				),
			),
		),
}

function cite(words: string, setting: Setting): Html | undefined {
	if (!words) return undefined
	return element('figcaption', { dir: directionWithin(setting.dir, words) }, element('cite', {}, text(words)))
}

export function caption(words: string, credit: string, setting: Setting): Html | undefined {
	if (!words && !credit) return undefined
	return element(
		'figcaption',
		{ dir: directionWithin(setting.dir, words || credit) },
		text(words),
		words !== '' && credit !== '' && text(' '),
		credit !== '' && element('span', { class: 'credit' }, text(credit)),
	)
}

/** The nth of its kind gets its number, so that no two landmarks of a page share a name. */
function label(word: string, { before, setting }: At): string {
	return `${word} ${setting.number(before + 1)}`
}

export function factBox({ attrs: { title } }: BlockNode<'factBox'>, inner: Html, at: At): Html {
	if (!title) return element('aside', { class: 'fact-box', 'aria-label': label(at.setting.words.factBox, at) }, inner)
	const id = `${at.setting.ids}-box-${at.before + 1}`
	const heading = element('p', { class: 'title', id, dir: directionWithin(at.setting.dir, title) }, text(title))
	return element('aside', { class: 'fact-box', 'aria-labelledby': id }, heading, inner)
}

/** A table wider than the screen scrolls in a region of its own, which the keyboard must be able to reach. */
export function table({ attrs: { caption: words } }: BlockNode<'table'>, inner: Html, at: At): Html {
	const name = label(at.setting.words.table, at)
	return element(
		'figure',
		{ class: 'table' },
		element(
			'div',
			{ role: 'region', tabindex: 0, 'aria-label': words ? `${name}: ${words}` : name },
			element('table', {}, element('tbody', {}, inner)),
		),
		caption(words, '', at.setting),
	)
}

/** What a browser without srcset loads, and what a link to a picture leads to: the narrowest JPEG that fills a column. */
export function plainRendition({ renditions }: PaintedImage): PaintedImage['renditions'][number] | undefined {
	const jpegs = renditions.filter(({ format }) => format === 'jpeg').toSorted((a, b) => a.width - b.width)
	return jpegs.find(({ width }) => width >= 800) ?? jpegs.at(-1) ?? renditions[0]
}

export function plainSource(image: PaintedImage): string {
	return plainRendition(image)?.path ?? ''
}

/** Headers in the first row, and in one of headers alone, head columns, others rows. */
function scope({ parent }: At): 'col' | 'row' {
	const isHead = parent?.node.content?.every(({ type }) => type === 'tableHeader')
	return parent?.at.index === 0 || isHead ? 'col' : 'row'
}

function spans({ colspan, rowspan }: { colspan: number; rowspan: number }) {
	return { colspan: colspan === 1 ? undefined : colspan, rowspan: rowspan === 1 ? undefined : rowspan }
}

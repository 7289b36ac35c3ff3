import type { Palette } from '#newsroom/body/paint.ts'
import { gridOf } from './table-grid.ts'

/**
 * The body as text for mail and terminals: blocks are paragraphs apart, links keep their address in brackets.
 * @param base the paper's own address, such as `https://example.org`
 */
export const plain = (base: string): Palette<string> => ({
	text: (text) => text,
	join: (parts) => parts.join(''),
	hardBreak: () => '\n',
	noteMark: (number, setting) => `[${setting.number(number)}]`,
	notes: (notes, setting) => notes.map(({ number, inner }) => `[${setting.number(number)}] ${inner}\n`).join(''),
	marks: {
		link: ({ attrs }, inner, setting) => {
			const href = attrs.story === null ? attrs.href : setting.storyPath(attrs.story)
			const whole = href === null ? inner : new URL(href, base).href
			return whole === inner || href === inner ? inner : `${inner} (${whole})`
		},
		foreign: (_, inner) => inner,
		bold: (_, inner) => inner,
		italic: (_, inner) => inner,
		code: (_, inner) => inner,
	},
	blocks: {
		paragraph: (_, inner) => paragraph(inner),
		heading: (_, inner) => paragraph(inner),
		bulletList: (_, inner) => `${inner}\n`,
		orderedList: (_, inner) => `${inner}\n`,
		listItem: (_, inner, { index, parent, setting }) => {
			const list = parent?.node
			const mark = list?.type === 'orderedList' ? `${setting.number(list.attrs.start + index)}.` : '•'
			return `${mark} ${indented(inner, mark.length + 1)}\n`
		},
		blockquote: ({ attrs }, inner, { setting }) => paragraph(`${setting.quoted(inner.trim())}${from(attrs.cite)}`),
		pullQuote: ({ attrs }, inner, { setting }) => paragraph(`${setting.quoted(inner)}${from(attrs.cite)}`),
		image: ({ attrs }, _, { setting }) => {
			const found = setting.image(attrs.image)
			const words = [attrs.alt ?? found?.alt, attrs.caption, attrs.credit || found?.credit].filter(Boolean)
			const said = words.map((line) => line?.replace(/\.$/, '')).join('. ')
			return found && said ? paragraph(`[${setting.words.image}: ${said}]`) : ''
		},
		gallery: ({ attrs }, inner) => paragraph(attrs.caption) + inner,
		factBox: ({ attrs }, inner) => paragraph(attrs.title) + inner,
		table: (node, inner) => `${paragraph(node.attrs.caption)}${spread(inner, gridOf(node))}\n`,
		tableRow: (_, inner) => `${inner.trimEnd()}\n`,
		tableHeader: (_, inner) => `${inner.trim().replaceAll(/\s+/g, ' ')}\t`,
		tableCell: (_, inner) => `${inner.trim().replaceAll(/\s+/g, ' ')}\t`,
		embed: ({ attrs }) =>
			paragraph([attrs.provider, attrs.title, attrs.text, new URL(attrs.url, base).href].filter(Boolean).join('\n')),
		horizontalRule: () => paragraph('* * *'),
	},
})

/** Every cell under its column: nothing stands where another spans. */
function spread(rows: string, grid: boolean[][]): string {
	const lines = rows.split('\n').slice(0, grid.length)
	const spaced = lines.map((line, place) => {
		const own = line.split('\t')
		return (grid[place] ?? []).map((begins) => (begins ? (own.shift() ?? '') : '')).join('\t')
	})
	return spaced.map((line) => `${line.trimEnd()}\n`).join('')
}

const paragraph = (text: string) => (text ? `${text}\n\n` : '')
const from = (cite: string) => (cite ? ` – ${cite}` : '')

/** An item stays one block of lines; those after the first stand under its words. */
function indented(text: string, width: number): string {
	return text.trim().replaceAll(/\n+/g, `\n${' '.repeat(width)}`)
}

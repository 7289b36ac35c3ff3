import type { BlockContent, Nodes, PhrasingContent, RootContent, TableCell, TableRow } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import { toString as words } from 'mdast-util-to-string'
import type { Palette } from '#newsroom/body/paint.ts'
import { plainSource } from './prose.ts'
import { gridOf } from './table-grid.ts'

/** A piece of a Markdown document: a tree, which `writeMarkdown` alone makes text of, so nothing unescaped can pass for it. */
export type Markdown = readonly Nodes[]

/**
 * The body as Markdown (GitHub's, for its tables and footnotes).
 * @param base the paper's own address, such as `https://example.org`
 */
export function markdown(base: string): Palette<Markdown> {
	const whole = (href: string) => new URL(href, base).href
	const link = (href: string, children: PhrasingContent[]): Nodes => ({ type: 'link', url: whole(href), children })
	return {
		text: (value) => [{ type: 'text', value }],
		join: (parts) => parts.flat(),
		hardBreak: () => [{ type: 'break' }],
		noteMark: (number) => [{ type: 'footnoteReference', identifier: `${number}`, label: `${number}` }],
		notes: (notes) =>
			notes.map(({ number, inner }) => ({
				type: 'footnoteDefinition',
				identifier: `${number}`,
				label: `${number}`,
				children: [paragraph(inner)],
			})),
		marks: {
			link: ({ attrs }, inner, setting) => {
				const href = attrs.story === null ? attrs.href : setting.storyPath(attrs.story)
				return href === null ? inner : [link(href, phrases(inner))]
			},
			foreign: (_, inner) => inner,
			bold: (_, inner) => [{ type: 'strong', children: phrases(inner) }],
			italic: (_, inner) => [{ type: 'emphasis', children: phrases(inner) }],
			code: (_, inner) => [{ type: 'inlineCode', value: wordsOf(inner) }],
		},
		blocks: {
			paragraph: (_, inner) => (inner.length > 0 ? [paragraph(inner)] : []),
			heading: ({ attrs }, inner) => [{ type: 'heading', depth: attrs.level, children: phrases(inner) }],
			bulletList: (_, inner) => [{ type: 'list', ordered: false, spread: false, children: only(inner, 'listItem') }],
			orderedList: ({ attrs }, inner) => [
				{ type: 'list', ordered: true, start: attrs.start, spread: false, children: only(inner, 'listItem') },
			],
			listItem: (_, inner) => [{ type: 'listItem', spread: false, children: blocks(inner) }],
			blockquote: ({ attrs }, inner) => [quote([...inner, ...from(attrs.cite)])],
			pullQuote: ({ attrs }, inner) => [quote([paragraph(inner), ...from(attrs.cite)])],
			image: ({ attrs }, _, { setting }) => {
				const found = setting.image(attrs.image)
				if (!found) return []
				const words = [attrs.caption, attrs.credit || found.credit].filter(Boolean).join(' ')
				const image: Nodes = { type: 'image', url: whole(plainSource(found)), alt: attrs.alt ?? found.alt }
				return [paragraph([image]), ...captioned(words)]
			},
			gallery: ({ attrs }, inner) => [...inner, ...captioned(attrs.caption)],
			factBox: ({ attrs }, inner) => [quote([...(attrs.title ? [paragraph([strong(attrs.title)])] : []), ...inner])],
			table: (node, inner) => [
				{ type: 'table', children: spread(only(inner, 'tableRow'), gridOf(node)) },
				...captioned(node.attrs.caption),
			],
			tableRow: (_, inner) => [{ type: 'tableRow', children: only(inner, 'tableCell') } satisfies TableRow],
			tableHeader: (_, inner) => cell(inner),
			tableCell: (_, inner) => cell(inner),
			embed: ({ attrs: { url, title, provider, text } }) => [
				paragraph([link(url, [{ type: 'text', value: title || url }])]),
				...[text, provider].filter(Boolean).map((line) => paragraph([{ type: 'text', value: line }])),
			],
			horizontalRule: () => [{ type: 'thematicBreak' }],
		},
	}
}

/** A document as it is sent. What stands in it as text is escaped, so that it cannot become markup. */
export function writeMarkdown(nodes: Markdown): string {
	return toMarkdown(
		{ type: 'root', children: nodes as RootContent[] },
		{ extensions: [gfmToMarkdown({ tablePipeAlign: false })], bullet: '-', rule: '-', listItemIndent: 'one' },
	)
}

export function paragraph(inner: Markdown): Nodes & BlockContent {
	return { type: 'paragraph', children: phrases(inner) }
}

export function strong(value: string): Nodes {
	return { type: 'strong', children: [{ type: 'text', value }] }
}

/** A cell holds one line: the text of its paragraphs and lists, a space between. */
function cell(inner: Markdown): TableCell[] {
	const lines = inner.flatMap((node) => linesIn(node))
	const children = lines.flatMap((line, place): PhrasingContent[] =>
		place === 0 ? line : [{ type: 'text', value: ' ' }, ...line],
	)
	return [{ type: 'tableCell', children }]
}

/** Every cell under its column: an empty one stands where another spans. */
function spread(rows: TableRow[], grid: boolean[][]): TableRow[] {
	return rows.map((row, place) => {
		const own = [...row.children]
		const empty: TableCell = { type: 'tableCell', children: [] }
		return { ...row, children: (grid[place] ?? []).map((begins) => (begins && own.shift()) || empty) }
	})
}

function linesIn(node: Nodes): PhrasingContent[][] {
	if (node.type === 'paragraph')
		return [node.children.map((child) => (child.type === 'break' ? { type: 'text', value: ' ' } : child))]
	return 'children' in node ? node.children.flatMap(linesIn) : []
}

function captioned(words: string): Nodes[] {
	return words ? [paragraph([{ type: 'emphasis', children: [{ type: 'text', value: words }] }])] : []
}

function from(cite: string): Nodes[] {
	return cite ? [paragraph([{ type: 'text', value: `– ${cite}` }])] : []
}

function quote(inner: Markdown): Nodes {
	return { type: 'blockquote', children: blocks(inner) }
}

const wordsOf = (nodes: Markdown) => nodes.map((node) => (node.type === 'break' ? ' ' : words(node))).join('')
// The walker puts blocks into blocks and phrases into lines only; the trees' types cannot say so.
const phrases = (nodes: Markdown) => nodes as PhrasingContent[]
const blocks = (nodes: Markdown) => nodes as BlockContent[]
const only = <T extends Nodes['type']>(nodes: Markdown, type: T) =>
	nodes.filter((node): node is Extract<Nodes, { type: T }> => node.type === type)

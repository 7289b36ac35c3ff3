import { defaultTreeAdapter, parse } from 'parse5'
import { BODY_VERSION } from './blocks.ts'
import { type Checked, checkBody } from './check.ts'
import type { Loose } from './check-inline.ts'
import { Lines, type Piece, type Shape } from './html/lines.ts'
import { marksWithin } from './html/marks.ts'
import { findNotes } from './html/notes.ts'
import { type Read, readFigure, readList, readQuote, readTable } from './html/structures.ts'
import {
	attribute,
	declared,
	directionSaid,
	elementsBelow,
	type HtmlElement,
	type HtmlNode,
	isElement,
	isText,
	textBelow,
} from './html/tree.ts'
import { addWordItem, isMarker, wordItem } from './html/word-lists.ts'

/** In UTF-16 units: a parser's work on misnested formatting grows faster than its input. */
export const MAX_HTML = 4_000_000
/** Elements in each other; beyond, only the words are read. */
const MAX_TREE = 200

export interface HtmlOptions {
	/** The address the HTML came from, to complete relative links. */
	base?: string
	/**
	 * Asked first about every element: answers with the blocks it stands for, or undefined to have it
	 * read as usual. This is how an importer brings images and embeds in; without it they are left out.
	 */
	element?(element: HtmlElement): Loose[] | undefined
	/** Asked about every other element: a mark that the words in it wear beside those read as usual. */
	mark?(element: HtmlElement): Loose | undefined
}

/**
 * HTML from a clipboard, an import or the API as a body. Headings (an `h1` moves all of them down one
 * level), nested lists, links, tables, quotes, footnotes and emphasis are kept, nothing else; what does
 * not fit the schema is repaired and named in `problems`. Refuses only what is beyond the bounds.
 */
export function readHtml(html: string, options: HtmlOptions = {}): Checked {
	if (html.length > MAX_HTML) {
		const message = `The HTML is longer than ${MAX_HTML} characters.`
		return { body: null, problems: [{ field: 'body', message, remedy: 'Split it into several.' }] }
	}
	const root = boundedTree(html)
	if (!root) {
		const message = 'The HTML is too tangled: its formatting is never closed.'
		return { body: null, problems: [{ field: 'body', message, remedy: 'Send it as plain text.' }] }
	}
	const content = reader(root, options)(root.childNodes)
	return checkBody({ type: 'doc', version: BODY_VERSION, content }, { repair: true })
}

class Tangled extends Error {}

/**
 * The tree of a text, or undefined where it grows out of all proportion: formatting that is never closed is opened
 * anew in every paragraph, so that a few thousand letters would become millions of elements.
 */
function boundedTree(html: string) {
	let left = 2000 + html.length / 2
	const treeAdapter: typeof defaultTreeAdapter = {
		...defaultTreeAdapter,
		createElement(...parts) {
			left -= 1
			if (left < 0) throw new Tangled()
			return defaultTreeAdapter.createElement(...parts)
		},
	}
	try {
		return parse(html, { treeAdapter })
	} catch (error) {
		if (error instanceof Tangled) return undefined
		throw error
	}
}

/** What the elements around a node have decided for it. */
interface Around {
	marks: Loose[]
	shape: Shape
	asIs: boolean
	depth: number
}

function reader(root: { childNodes: HtmlNode[] }, { base, element: translated, mark }: HtmlOptions): Read {
	const { noteAt, taken } = findNotes(root)
	const shift = [...elementsBelow(root)].some(({ tagName }) => tagName === 'h1') ? 1 : 0
	const start: Around = { marks: [], shape: { type: 'paragraph', dir: null }, asIs: false, depth: 0 }
	return (nodes) => container(nodes, start)

	function container(nodes: HtmlNode[], around: Around): Loose[] {
		const lines = new Lines()
		for (const node of nodes) visit(node, around, lines)
		lines.close(around.shape)
		return lines.blocks
	}

	function visit(node: HtmlNode, around: Around, lines: Lines) {
		if (isText(node)) lines.push(...pieces(node.value, around))
		else if (!isElement(node) || taken.has(node) || isHidden(node)) return
		else if (around.depth > MAX_TREE) lines.push(...pieces(textBelow(node), around))
		else visitElement(node, around, lines)
	}

	function visitElement(element: HtmlElement, around: Around, lines: Lines) {
		const blocks = translated?.(element) ?? structure(element, around)
		if (blocks) {
			lines.close(around.shape)
			lines.block(...blocks)
			return
		}
		const note = noteAt.get(element)
		if (note) lines.push({ type: 'footnote', content: noteLine(note) })
		else if (element.tagName === 'br') lines.push({ type: 'hardBreak', marks: around.marks })
		else if (!LEFT_OUT.has(element.tagName)) visitChildren(element, around, lines)
	}

	function visitChildren(element: HtmlElement, around: Around, lines: Lines) {
		const { tagName, childNodes } = element
		const level = Number(/^h([1-6])$/.exec(tagName)?.[1] ?? 0)
		const item = tagName === 'p' ? wordItem(element) : undefined
		const own = mark?.(element)
		const within: Around = {
			marks: [...marksWithin(element, around.marks, base), ...(own ? [own] : [])],
			shape: { ...around.shape, ...(level > 0 && heading(level)), dir: directionSaid(element) ?? around.shape.dir },
			asIs: around.asIs || tagName === 'pre',
			depth: around.depth + 1,
		}
		if (tagName === 'pre') within.marks = [...within.marks, { type: 'code' }]
		const isBlock = level > 0 || BLOCK.has(tagName) || declared(element, 'display') === 'block'
		if (isBlock) lines.close(around.shape)
		if (item) {
			addWordItem(lines.blocks, item, container(childNodes, { ...within, shape: { ...around.shape } }))
			return
		}
		if (tagName === 'q') lines.push({ type: 'text', text: '“', marks: within.marks })
		for (const child of childNodes) visit(child, within, lines)
		if (tagName === 'q') lines.push({ type: 'text', text: '”', marks: within.marks })
		if (isBlock) lines.close(within.shape)
	}

	function structure(element: HtmlElement, around: Around): Loose[] | undefined {
		const read: Read = (nodes) =>
			container(nodes, {
				...around,
				shape: { type: 'paragraph', dir: directionSaid(element) ?? around.shape.dir },
				depth: around.depth + 1,
			})
		switch (element.tagName) {
			case 'ul':
			case 'ol':
				return readList(element, read)
			case 'table':
				return readTable(element, read)
			case 'blockquote':
				return readQuote(element, read)
			case 'hr':
				return [{ type: 'horizontalRule' }]
			case 'figure':
				return readFigure(element, read)
			default:
				return undefined
		}
	}

	function heading(level: number): Pick<Shape, 'type' | 'level'> {
		return { type: 'heading', level: Math.min(4, Math.max(2, level + shift)) }
	}

	/** The note's paragraphs as one line; its own number was taken out before. */
	function noteLine(note: HtmlElement): Loose[] {
		return container(note.childNodes, start).flatMap(({ content }, index) => [
			...(index > 0 ? [{ type: 'hardBreak' }] : []),
			...(content as Loose[]),
		])
	}
}

/** Text kept as it is, as in `pre`, has its line ends as breaks. */
function pieces(text: string, { asIs, marks }: Around): Piece[] {
	if (!asIs) return [{ type: 'text', text, marks }]
	return text
		.split(/\r\n|\r|\n/)
		.flatMap((line, index): Piece[] => [
			...(index > 0 ? [{ type: 'hardBreak', marks }] : []),
			...(line ? [{ type: 'text', text: line, marks, asIs: true } as const] : []),
		])
}

/** Not shown where it was copied, or there only to imitate a list or to hold the notes already taken. */
function isHidden(element: HtmlElement): boolean {
	return (
		isMarker(element) ||
		attribute(element, 'hidden') !== undefined ||
		declared(element, 'display') === 'none' ||
		declared(element, 'mso-hide') === 'all' ||
		/^(foot|end)note-list$/.test(declared(element, 'mso-element') ?? '')
	)
}

const BLOCK = new Set(
	'address article aside body center dd details dialog div dl dt fieldset figcaption figure footer form header hgroup html legend li main nav p pre search section summary'.split(
		' ',
	),
)

/** What shows no words, or words that were struck out. */
const LEFT_OUT = new Set(
	'area audio base button canvas col colgroup datalist del embed frame frameset head iframe img input link map math meta noframes noscript object option script select style svg template textarea title video xml'.split(
		' ',
	),
)

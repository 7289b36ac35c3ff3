import { cleanText } from '#lib/text.ts'
import {
	BLOCKS,
	type BlockName,
	type BlockNode,
	type Body,
	isBlock,
	isMark,
	MARKS,
	type Mark,
	type MarkName,
} from './blocks.ts'
import { MAX_DEPTH } from './check.ts'
import { checkAttrs, type Loose, looseChildren, looseText } from './check-inline.ts'
import { directionOf, directionWithin } from './text.ts'

/** One image as a page shows it. Paths are of this site; `renditions` in any order, JPEG among them. */
export interface PaintedImage {
	/** Empty for a decorative one. */
	alt: string
	credit: string
	/** Pixels of the full picture, for its ratio. */
	width: number
	height: number
	/** Its dominant colour, `#rrggbb`: what stands in its place until it is there. */
	color: string
	renditions: { format: 'avif' | 'webp' | 'jpeg'; width: number; path: string; bytes: number }[]
}

/** What a body needs from around it: its edition, and what its ids stand for today. */
export interface Setting {
	/** Direction of the text around the body. */
	dir: 'ltr' | 'rtl'
	/** Begins every id in the output, so that two bodies can share a page: letters, digits and hyphens. */
	ids: string
	/** The address of one of our stories as readers reach it, or null where they do not: then its words stand without a link. */
	storyPath(id: string): string | null
	/** Null leaves the image out. */
	image(id: string): PaintedImage | null
	words: { notes: string; note: string; backToText: string; table: string; factBox: string; image: string }
	/** A whole number in the digits of the edition. */
	number(value: number): string
	/** The size of a file as its readers say it: 45 kB. */
	size(bytes: number): string
	/** Words in the quotation marks of the edition. */
	quoted(words: string): string
}

/** Where the walker stands when it asks a palette for one block. */
export interface At {
	setting: Setting
	/** Set where most letters of the block run against the text around it, or where the writer said so. */
	dir: 'ltr' | 'rtl' | undefined
	/** Position among the siblings, from 0. */
	index: number
	/** How many of this block were painted before it in this body. */
	before: number
	parent?: { type: BlockName; at: At; node: BlockNode }
}

/** The number of a footnote in its body, from 1. */
export interface Note<Out> {
	number: number
	inner: Out
	/** As of a block. */
	dir: At['dir']
}

/**
 * How one outlet prints: a function for every block and mark, so a palette that forgets one does not
 * compile. Attributes have passed their rules, `inner` is painted, everything else is the palette's to escape.
 */
export interface Palette<Out> {
	blocks: { [K in BlockName]: (node: BlockNode<K>, inner: Out, at: At) => Out }
	marks: { [M in MarkName]: (mark: Mark<M>, inner: Out, setting: Setting) => Out }
	text(text: string): Out
	hardBreak(): Out
	noteMark(number: number, setting: Setting): Out
	/** Stands after the body, when it has footnotes. */
	notes(notes: Note<Out>[], setting: Setting): Out
	join(parts: Out[]): Out
}

/**
 * Prints a body for one outlet. The walker is the sanitiser: it asks the palette only for blocks and
 * marks it knows, with attributes that passed their rules, so nothing else can come out, whatever was
 * stored. It numbers the footnotes, and evens out headings so that none skips a level.
 */
export function paint<Out>(body: Body, palette: Palette<Out>, setting: Setting): Out {
	const notes: Note<Out>[] = []
	const seen: Partial<Record<BlockName, number>> = {}
	let level = 1

	function blocks(nodes: Loose[], parent: At['parent'], depth: number): Out {
		return palette.join(nodes.flatMap((node, index) => block(node, index, parent, depth)))
	}

	function block(loose: Loose, index: number, parent: At['parent'], depth: number): Out[] {
		const name = loose?.type
		// Lists and tables bring two levels each below the deepest that the check lets stand.
		if (!isBlock(name) || depth > MAX_DEPTH + 4) return []
		const attrs = checkAttrs(loose, BLOCKS[name].attrs, name, '', () => undefined)
		if (!attrs) return []
		if (name === 'heading') attrs.level = level = Math.min(Number(attrs.level), level + 1)
		const node = { type: name, attrs, content: looseChildren(loose) } as BlockNode
		const before = seen[name] ?? 0
		seen[name] = before + 1
		const at: At = { setting, dir: direction(loose, attrs), index, before, parent }
		const inner =
			BLOCKS[name].holds === 'text'
				? line(looseChildren(loose), setting)
				: blocks(looseChildren(loose), { type: name, at, node }, depth + 1)
		const print = palette.blocks[name] as (node: BlockNode, inner: Out, at: At) => Out
		return [print(node, inner, at)]
	}

	/** Only blocks of text have a direction of their own. */
	function direction(node: Loose, attrs: Record<string, unknown>): At['dir'] {
		if (!('dir' in attrs)) return undefined
		const dir = (attrs.dir as 'ltr' | 'rtl' | null) ?? directionOf(looseText(node)) ?? setting.dir
		return dir === setting.dir ? undefined : dir
	}

	function line(nodes: Loose[], setting: Setting): Out {
		return runs(
			// A footnote's number is a link already and stands in no other.
			nodes.map((node) => ({ node, marks: node?.type === 'footnote' ? [] : marksOf(node) })),
			setting,
			0,
		)
	}

	/** Neighbours that share their next mark are painted inside one element. */
	function runs(pieces: Piece[], setting: Setting, depth: number): Out {
		const parts: Out[] = []
		for (let start = 0, end = 0; start < pieces.length; start = end) {
			const mark = pieces[start]?.marks[depth]
			const key = JSON.stringify(mark)
			end = start + 1
			while (end < pieces.length && mark && JSON.stringify(pieces[end]?.marks[depth]) === key) end++
			const run = pieces.slice(start, end)
			parts.push(mark ? marked(mark, runs(run, setting, depth + 1), setting) : piece(run[0]?.node, setting))
		}
		return palette.join(parts)
	}

	function marked(mark: Mark, inner: Out, setting: Setting): Out {
		const print = palette.marks[mark.type] as (mark: Mark, inner: Out, setting: Setting) => Out
		return print(mark, inner, setting)
	}

	function piece(node: Loose | undefined, setting: Setting): Out {
		if (node?.type === 'text' && typeof node.text === 'string') return palette.text(cleanText(node.text))
		if (node?.type === 'hardBreak') return palette.hardBreak()
		if (node?.type !== 'footnote') return palette.join([])
		const inner = looseChildren(node).filter((child) => child?.type !== 'footnote')
		const number = notes.length + 1
		const note = { number, inner: line(inner, setting), dir: directionWithin(setting.dir, looseText(node)) }
		notes.push(note)
		return palette.noteMark(number, setting)
	}

	const painted = blocks(looseChildren(body as Loose), undefined, 1)
	return notes.length > 0 ? palette.join([painted, palette.notes(notes, setting)]) : painted
}

interface Piece {
	node: Loose
	marks: Mark[]
}

/** The marks of one piece of text that pass their rules, outermost first, each once. */
function marksOf(node: Loose): Mark[] {
	const given: Loose[] = Array.isArray(node?.marks) ? node.marks : []
	return (Object.keys(MARKS) as MarkName[]).flatMap((name) => {
		const mark = given.find((candidate) => isMark(candidate?.type) && candidate.type === name)
		const attrs = mark && checkAttrs(mark, MARKS[name].attrs, name, '', () => undefined)
		return attrs ? [{ type: name, attrs } as Mark] : []
	})
}

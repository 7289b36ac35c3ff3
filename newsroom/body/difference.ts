import { diffArrays } from 'diff'
import { BLOCKS, type BlockName, type BlockNode, type Body, type InlineNode } from './blocks.ts'

/** A piece of a line: in both texts, or in one of them. */
export interface Piece {
	text: string
	how: 'same' | 'removed' | 'added'
}

/** A line of text, or a block without any, in one or both of two texts. */
export interface DifferentLine {
	block: BlockName
	/** `changed` has pieces of both; with nothing but `same` in them it is marks, links or attributes that differ. */
	how: 'same' | 'changed' | 'removed' | 'added'
	pieces: Piece[]
}

interface Line {
	block: BlockName
	text: string
	/** Everything that makes it differ from another. */
	key: string
}

/** Beyond this many edits two texts share too little for a comparison that helps. */
const MOST_EDITS = 4000

/**
 * What differs between two bodies, line by line in reading order and word by word within a line. Words
 * are those of `Intl.Segmenter` in the language given, so a Persian word with its joiners is one.
 */
export function bodyDifference(before: Body, after: Body, language: string): DifferentLine[] {
	const [from, to] = [linesOf(before), linesOf(after)]
	const changes = diffArrays(from, to, { comparator: (a, b) => a.key === b.key, maxEditLength: MOST_EDITS }) ?? [
		{ value: from, removed: true, added: false },
		{ value: to, removed: false, added: true },
	]
	const lines: DifferentLine[] = []
	for (let i = 0; i < changes.length; i++) {
		const change = changes[i]
		const next = changes[i + 1]
		if (!change) continue
		if (change.removed && next?.added) {
			lines.push(...paired(change.value, next.value, language))
			i++
		} else {
			const how = change.removed ? 'removed' : change.added ? 'added' : 'same'
			lines.push(...change.value.map((line) => whole(line, how)))
		}
	}
	return lines
}

/** What differs between two lines of text, in words. */
export function textDifference(before: string, after: string, language: string): Piece[] {
	const words = new Intl.Segmenter(language, { granularity: 'word' })
	const cut = (text: string) => [...words.segment(text)].map(({ segment }) => segment)
	const changes = diffArrays(cut(before), cut(after), { maxEditLength: MOST_EDITS })
	if (!changes)
		return [
			{ text: before, how: 'removed' },
			{ text: after, how: 'added' },
		]
	return changes.map(({ value, removed, added }) => ({
		text: value.join(''),
		how: removed ? 'removed' : added ? 'added' : 'same',
	}))
}

/** Lines that stand for each other are compared word by word; those that share too little stand alone. */
function paired(removed: Line[], added: Line[], language: string): DifferentLine[] {
	const out: DifferentLine[] = []
	const open = [...added]
	for (const line of removed) {
		const at = open.findIndex((other) => other.block === line.block && alike(line.text, other.text))
		const partner = open[at]
		if (!partner) {
			out.push(whole(line, 'removed'))
			continue
		}
		out.push(
			...open
				.splice(0, at + 1)
				.map((other) =>
					other === partner
						? { block: line.block, how: 'changed' as const, pieces: textDifference(line.text, other.text, language) }
						: whole(other, 'added'),
				),
		)
	}
	return [...out, ...open.map((line) => whole(line, 'added'))]
}

/** Whether two lines share at least a third of their words. */
function alike(a: string, b: string): boolean {
	const [first, second] = [a, b].map((text) => new Set(text.split(/\s+/)))
	if (!first || !second) return false
	const shared = [...first].filter((word) => second.has(word)).length
	return shared * 3 >= Math.min(first.size, second.size)
}

function whole({ block, text }: Line, how: 'same' | 'removed' | 'added'): DifferentLine {
	return { block, how, pieces: text ? [{ text, how }] : [] }
}

function linesOf({ content }: Pick<Body, 'content'>): Line[] {
	return content.flatMap((block) => linesOfBlock(block, ''))
}

/** A block of text is a line; one that holds others is the words it carries itself, then its lines. */
function linesOfBlock(node: BlockNode, path: string): Line[] {
	const here = `${path}/${node.type}`
	const own = ownWords(node)
	if (BLOCKS[node.type].holds === 'text') {
		const inline = (node.content ?? []) as InlineNode[]
		const text = [textOf(inline), own].filter(Boolean).join(' — ')
		return [{ block: node.type, text, key: JSON.stringify([here, node.attrs, inline]) }]
	}
	const inner = ((node.content ?? []) as BlockNode[]).flatMap((child) => linesOfBlock(child, here))
	const label = { block: node.type, text: own, key: JSON.stringify([here, node.attrs]) }
	return own || BLOCKS[node.type].holds.length === 0 ? [label, ...inner] : inner
}

function ownWords({ attrs = {} }: { attrs?: object }): string {
	return ['title', 'caption', 'credit', 'alt', 'cite', 'text', 'url']
		.map((name) => (attrs as Record<string, unknown>)[name])
		.filter((value) => typeof value === 'string' && value !== '')
		.join(' · ')
}

function textOf(nodes: InlineNode[]): string {
	return nodes
		.map((node) =>
			node.type === 'text' ? node.text : node.type === 'footnote' ? ` [${textOf(node.content ?? [])}]` : '\n',
		)
		.join('')
}

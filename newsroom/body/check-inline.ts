import { cleanText } from '#lib/text.ts'
import type { Attribute } from './attributes.ts'
import { isMark, MARKS, type MarkName } from './blocks.ts'

/** Told where something is wrong, what, and what would be right. */
export type Say = (field: string, message: string, remedy: string) => void

/** A node as it came from outside: nothing about it is known. */
export interface Loose {
	type?: unknown
	version?: unknown
	text?: unknown
	attrs?: unknown
	marks?: unknown
	content?: unknown
}

/** The children of a node from outside; none when it has no list of them. */
export function looseChildren(node: Loose | null | undefined): Loose[] {
	return Array.isArray(node?.content) ? node.content : []
}

/** All text below a node in reading order, found without recursion. */
export function looseText(node: Loose): string {
	const words: string[] = []
	const open: (Loose | null)[] = [node]
	while (open.length > 0) {
		const next = open.pop()
		if (typeof next?.text === 'string') words.push(next.text)
		if (next?.type === 'hardBreak') words.push(' ')
		open.push(...looseChildren(next).toReversed())
	}
	return cleanText(words.join('')).trim()
}

/** Names every key that nothing reads: what stands under it would be lost without a word. */
export function checkKeys(node: object, known: readonly string[], field: string, say: Say): void {
	for (const key of Object.keys(node)) {
		if (!known.includes(key)) {
			const name = cleanText(key).slice(0, 40)
			say(`${field}.${name}`, `There is no field “${name}” here.`, `Here may stand: ${known.join(', ')}.`)
		}
	}
}

const TEXT_KEYS = ['type', 'text', 'marks']
const INLINE_KEYS = ['type', 'content', 'attrs', 'marks']
const MARK_KEYS = ['type', 'attrs']

/** Attributes after their rules, every one present, or null where a required one is missing or refused. */
export function checkAttrs(
	node: Loose,
	rules: Record<string, Attribute<unknown>>,
	name: string,
	field: string,
	say: Say,
): Record<string, unknown> | null {
	const given = (typeof node.attrs === 'object' && node.attrs !== null ? node.attrs : {}) as Record<string, unknown>
	const attrs: Record<string, unknown> = {}
	for (const key of Object.keys(given)) {
		if (!Object.hasOwn(rules, key)) {
			say(`${field}.attrs.${key}`, `“${name}” has no attribute “${cleanText(key).slice(0, 40)}”.`, 'Leave it out.')
		}
	}
	for (const [key, rule] of Object.entries(rules)) {
		const value = given[key]
		const read = value === undefined ? undefined : rule.read(value)
		if (read === undefined && (value !== undefined || !('fallback' in rule))) {
			say(`${field}.attrs.${key}`, `“${key}” of “${name}” cannot be kept.`, `It must be ${rule.says}.`)
		}
		if (read === undefined && !('fallback' in rule)) return null
		attrs[key] = read === undefined ? rule.fallback : read
	}
	return attrs
}

interface Mark {
	type: MarkName
	attrs?: Record<string, unknown>
}
type Inline = { type: string; text?: string; marks?: Mark[]; content?: Inline[] }

/** Inline content after its rules: neighbours with the same marks joined, marks in the table's order. */
export function checkInline(nodes: Loose[], field: string, say: Say, insideFootnote = false): Inline[] {
	const out: Inline[] = []
	nodes.forEach((node, index) => {
		const at = `${field}.content.${index}`
		checkKeys(node ?? {}, node?.type === 'text' ? TEXT_KEYS : INLINE_KEYS, at, say)
		const marks = checkMarks(node, at, say)
		const marked = marks.length > 0 ? { marks } : {}
		if (node?.type === 'text' && typeof node.text === 'string') {
			add(out, { type: 'text', text: node.text, ...marked })
		} else if (node?.type === 'hardBreak') {
			out.push({ type: 'hardBreak', ...marked })
		} else if (node?.type === 'footnote' && !insideFootnote) {
			const content = checkInline(looseChildren(node), at, say, true)
			if (content.length > 0) out.push({ type: 'footnote', content, ...marked })
			else say(at, 'A footnote is empty.', 'Fill it or leave it out.')
		} else {
			say(
				at,
				`“${cleanText(String(node?.type)).slice(0, 40)}” cannot stand in a line of text.`,
				'Put it between the paragraphs.',
			)
			const text = looseText(node ?? {})
			if (text) add(out, { type: 'text', text, ...marked })
		}
	})
	return joined(out)
}

function add(out: Inline[], piece: Inline) {
	if (cleanText(piece.text ?? '')) out.push(piece)
}

/** Neighbours with the same marks as one piece, cleaned whole: a letter and its accent may have come in two. */
function joined(pieces: Inline[]): Inline[] {
	const out: Inline[] = []
	let run: Inline[] = []
	const close = () => {
		const [first] = run
		if (first) out.push({ ...first, text: cleanText(run.map(({ text }) => text).join('')) })
		run = []
	}
	for (const piece of pieces) {
		const [first] = run
		if (piece.type !== 'text' || (first && JSON.stringify(first.marks) !== JSON.stringify(piece.marks))) close()
		if (piece.type === 'text') run.push(piece)
		else out.push(piece)
	}
	close()
	return out
}

function checkMarks(node: Loose, field: string, say: Say): Mark[] {
	const marks = new Map<MarkName, Mark>()
	for (const [index, mark] of (Array.isArray(node?.marks) ? node.marks : []).entries()) {
		const at = `${field}.marks.${index}`
		const name = mark?.type
		if (!isMark(name)) {
			say(
				at,
				`There is no mark named “${cleanText(String(name)).slice(0, 40)}”.`,
				'Use one of the marks of the schema.',
			)
			continue
		}
		checkKeys(mark, MARK_KEYS, at, say)
		const attrs = checkAttrs(mark, MARKS[name].attrs, name, at, say)
		if (!attrs) continue
		if (name === 'link' && !oneTarget(attrs, at, say)) continue
		marks.set(name, { type: name, ...(Object.keys(attrs).length > 0 && { attrs }) })
	}
	return (Object.keys(MARKS) as MarkName[]).flatMap((name) => marks.get(name) ?? [])
}

/** A link to a story needs no address: printing finds the one the story has by then. */
function oneTarget(attrs: Record<string, unknown>, field: string, say: Say): boolean {
	if (attrs.story !== null && attrs.href !== null) {
		say(field, 'A link names a story and an address.', 'Keep one of them.')
		attrs.href = null
	}
	if (attrs.story === null && attrs.href === null) {
		say(field, 'A link leads nowhere.', 'Give it an address or a story.')
		return false
	}
	return true
}

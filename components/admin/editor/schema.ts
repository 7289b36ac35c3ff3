import { type AnyExtension, Mark, type MarkConfig, Node, type NodeConfig } from '@tiptap/core'
import type { DOMOutputSpec } from '@tiptap/pm/model'
import type { Attribute } from '#newsroom/body/attributes.ts'
import { BLOCKS, type BlockName, INLINES, type InlineName, MARKS, type MarkName, TOP } from '#newsroom/body/blocks.ts'

/*
 * The editor's schema is made from the body's own table: what a block may hold and which attributes
 * it has stand there alone. Here is only how each looks in the editor. Blocks for which the editor
 * has no buttons are drawn and kept all the same.
 */

type Attrs = Record<string, unknown>
/** Tag, attributes, and whether children stand inside (0) or what else does. */
type Drawn = [tag: string, attributes: Attrs, ...inner: (0 | DOMOutputSpec)[]]
type Draw<Name extends string> = Record<Name, (attrs: Attrs) => Drawn>

/** Words that a block carries beside its text are drawn by the style sheet from `data-`. */
const BLOCK_DOM: Draw<BlockName> = {
	paragraph: ({ dir }) => ['p', { dir }, 0],
	heading: ({ level, dir }) => [`h${level}`, { dir }, 0],
	bulletList: () => ['ul', {}, 0],
	orderedList: ({ start }) => ['ol', { start: start === 1 ? null : start }, 0],
	listItem: () => ['li', {}, 0],
	blockquote: ({ cite }) => ['blockquote', { 'data-words': cite || null }, 0],
	pullQuote: ({ cite, dir }) => ['aside', { class: 'pull-quote', dir, 'data-words': cite || null }, 0],
	image: ({ image, alt, caption, credit }) => [
		'figure',
		{ class: 'image', 'data-words': [caption, credit].filter(Boolean).join(' · ') || null },
		['img', { 'data-image': image, alt: alt ?? '' }],
	],
	gallery: ({ caption }) => ['section', { class: 'gallery', 'data-words': caption || null }, 0],
	factBox: ({ title }) => ['section', { class: 'fact-box', 'data-title': title || null }, 0],
	table: ({ caption }) => ['figure', { class: 'table', 'data-words': caption || null }, ['table', ['tbody', 0]]],
	tableRow: () => ['tr', {}, 0],
	tableHeader: (attrs) => ['th', spans(attrs), 0],
	tableCell: (attrs) => ['td', spans(attrs), 0],
	embed: ({ url, title, provider, text }) => [
		'div',
		{ class: 'embed' },
		['strong', String(title || url)],
		['span', String(text || '')],
		['small', String(provider || url)],
	],
	horizontalRule: () => ['hr', {}],
}

const INLINE_DOM: Draw<InlineName> = {
	hardBreak: () => ['br', {}],
	footnote: () => ['span', { class: 'footnote' }, 0],
}

const MARK_DOM: Draw<MarkName> = {
	link: ({ href, story }) => ['a', { href: href ?? `/admin/stories/${story}` }, 0],
	foreign: ({ lang, dir }) => ['span', { lang, dir: dir ?? 'auto' }, 0],
	bold: () => ['strong', {}, 0],
	italic: () => ['em', {}, 0],
	code: () => ['code', { dir: 'ltr' }, 0],
}

/** What ProseMirror may put where, in its own notation. */
function contentOf(name: BlockName): string {
	const rule = BLOCKS[name]
	if (rule.holds === 'text') return 'inline*'
	if (rule.holds.length === 0) return ''
	const any = `(${rule.holds.join(' | ')})`
	if ('leads' in rule) return `${rule.leads} ${any}*`
	// ProseMirror cannot make up an image to fill an emptied gallery; an empty one goes when the body is taken out.
	return name === 'gallery' ? `${any}*` : `${any}+`
}

type Rules = Record<string, Attribute<unknown>>

function attributesOf(rules: Rules) {
	const shared = { rendered: false, parseHTML: () => null }
	return Object.fromEntries(
		Object.entries(rules).map(([name, rule]) => [
			name,
			'fallback' in rule ? { ...shared, default: rule.fallback } : { ...shared, isRequired: true },
		]),
	)
}

/** Writes name and attributes beside the drawing, so that what is copied here can be pasted here whole. */
function labelled(name: string, attrs: Attrs, [tag, attributes, ...inner]: Drawn): DOMOutputSpec {
	const own = Object.keys(attrs).length > 0 ? JSON.stringify(attrs) : null
	return [tag, { ...attributes, 'data-name': name, 'data-attrs': own }, ...inner]
}

/** Reads that label. Every value passes its rule, for a clipboard can be written by anyone. */
function readLabel(name: string, rules: Rules) {
	return {
		tag: `[data-name="${name}"]`,
		contentElement: name === 'table' ? 'tbody' : undefined,
		getAttrs: (element: HTMLElement) => {
			let given: Attrs
			try {
				given = JSON.parse(element.dataset.attrs ?? '{}')
			} catch {
				return false as const
			}
			const attrs: Attrs = {}
			for (const [key, rule] of Object.entries(rules)) {
				attrs[key] = rule.read(given[key]) ?? rule.fallback
				if (attrs[key] === undefined) return false as const
			}
			return attrs
		},
	}
}

type Behaviour<C> = Omit<Partial<C>, 'name' | 'content' | 'group' | 'addAttributes' | 'renderHTML' | 'parseHTML'>

/** A block of the table as the editor has it, with what it answers to. */
export function blockNode(name: BlockName, behaviour: Behaviour<NodeConfig> = {}): AnyExtension {
	const rules: Rules = BLOCKS[name].attrs
	const content = contentOf(name)
	return Node.create({
		...behaviour,
		name,
		// Tiptap knows a list by its group.
		group: name.endsWith('List') ? 'block list' : 'block',
		content,
		defining: ['heading', 'pullQuote', 'blockquote', 'listItem', 'factBox'].includes(name),
		isolating: ['tableCell', 'tableHeader', 'factBox'].includes(name),
		draggable: content === '',
		addAttributes: () => attributesOf(rules),
		parseHTML: () => [readLabel(name, rules)],
		renderHTML: ({ node }) => labelled(name, node.attrs, BLOCK_DOM[name](node.attrs)),
	})
}

export function inlineNode(name: InlineName, behaviour: Behaviour<NodeConfig> = {}): AnyExtension {
	return Node.create({
		...behaviour,
		name,
		group: 'inline',
		inline: true,
		// A note stands in no other note.
		content: INLINES[name].holds === 'text' ? '(text | hardBreak)*' : '',
		parseHTML: () => [readLabel(name, INLINES[name].attrs)],
		renderHTML: ({ node }) => labelled(name, node.attrs, INLINE_DOM[name](node.attrs)),
	})
}

export function textMark(name: MarkName, behaviour: Behaviour<MarkConfig> = {}): AnyExtension {
	const rules: Rules = MARKS[name].attrs
	return Mark.create({
		...behaviour,
		name,
		inclusive: name !== 'link',
		addAttributes: () => attributesOf(rules),
		parseHTML: () => [readLabel(name, rules)],
		renderHTML: ({ mark }) => labelled(name, mark.attrs, MARK_DOM[name](mark.attrs)),
	})
}

export const doc = Node.create({ name: 'doc', topNode: true, content: `(${TOP.join(' | ')})+` })
export const text = Node.create({ name: 'text', group: 'inline' })

function spans({ colspan, rowspan }: Attrs): Attrs {
	return { colspan: colspan === 1 ? null : colspan, rowspan: rowspan === 1 ? null : rowspan }
}

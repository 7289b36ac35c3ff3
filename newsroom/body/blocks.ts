import * as a from './attributes.ts'

/** Written into every body. A change that old bodies do not satisfy raises it and brings a step that lifts them. */
export const BODY_VERSION = 1

/** What may stand at the top of a body. */
export const TOP = [
	'paragraph',
	'heading',
	'bulletList',
	'orderedList',
	'blockquote',
	'pullQuote',
	'image',
	'gallery',
	'factBox',
	'table',
	'embed',
	'horizontalRule',
] as const

/** What may stand inside items, cells, quotes and fact boxes. */
const SIMPLE = ['paragraph', 'bulletList', 'orderedList', 'image'] as const

interface Rule {
	/** 'text' for inline content, else the blocks that may stand inside; an empty list is a leaf. */
	holds: 'text' | readonly string[]
	attrs: Record<string, a.Attribute<unknown>>
	/** Must be the first child. */
	leads?: string
}

/**
 * Every block, by the name Tiptap's extension has where there is one, so that the editor's documents
 * are ours. The editor, the check, the walker and its palettes all follow this table.
 */
export const BLOCKS = {
	paragraph: { holds: 'text', attrs: { dir: a.dir } },
	heading: { holds: 'text', attrs: { level: a.choice(2, 3, 4), dir: a.dir } },
	bulletList: { holds: ['listItem'], attrs: {} },
	orderedList: { holds: ['listItem'], attrs: { start: a.whole(1, 99_999) } },
	listItem: { holds: SIMPLE, leads: 'paragraph', attrs: {} },
	blockquote: { holds: SIMPLE, attrs: { cite: a.line(300) } },
	pullQuote: { holds: 'text', attrs: { cite: a.line(300), dir: a.dir } },
	image: {
		holds: [],
		attrs: {
			/** Id of one of our images. */
			image: a.required(a.id),
			caption: a.line(2000),
			credit: a.line(300),
			/** Null takes the image's own; empty says it is decorative here. */
			alt: a.optional(a.line(1000)),
		},
	},
	gallery: { holds: ['image'], attrs: { caption: a.line(2000) } },
	factBox: { holds: SIMPLE, attrs: { title: a.line(300) } },
	table: { holds: ['tableRow'], attrs: { caption: a.line(300) } },
	tableRow: { holds: ['tableCell', 'tableHeader'], attrs: {} },
	tableHeader: { holds: SIMPLE, attrs: { colspan: a.whole(1, 100), rowspan: a.whole(1, 1000) } },
	tableCell: { holds: SIMPLE, attrs: { colspan: a.whole(1, 100), rowspan: a.whole(1, 1000) } },
	embed: {
		holds: [],
		attrs: { url: a.required(a.address), title: a.line(300), provider: a.line(100), text: a.line(2000) },
	},
	horizontalRule: { holds: [], attrs: {} },
} as const satisfies Record<string, Rule>

/** Inline nodes beside text. A footnote holds text of its own and prints as a number. */
export const INLINES = {
	hardBreak: { holds: [], attrs: {} },
	footnote: { holds: 'text', attrs: {} },
} as const satisfies Record<string, Rule>

/** Marks, outermost first: neighbours that share an outer mark print as one element. */
export const MARKS = {
	/** To an address, or to one of our stories by id, so that the link survives a new slug. */
	link: { attrs: { href: a.optional(a.address), story: a.optional(a.id) } },
	foreign: { attrs: { lang: a.required(a.language), dir: a.dir } },
	bold: { attrs: {} },
	italic: { attrs: {} },
	code: { attrs: {} },
} as const satisfies Record<string, { attrs: Rule['attrs'] }>

export type Dir = 'ltr' | 'rtl' | null
export type BlockName = keyof typeof BLOCKS
export type InlineName = keyof typeof INLINES
export type MarkName = keyof typeof MARKS

type Values<R> = { [A in keyof R]: R[A] extends a.Attribute<infer T> ? T : never }
type Attrs<R> = keyof R extends never ? { attrs?: undefined } : { attrs: Values<R> }
type Holds<H> = H extends 'text'
	? InlineNode[]
	: H extends readonly (infer N)[]
		? BlockNode<Extract<N, BlockName>>[]
		: never

/** A block as it is kept: every attribute present, `content` absent when empty, as ProseMirror writes it. */
export type BlockNode<N extends BlockName = BlockName> = {
	[K in N]: { type: K; content?: Holds<(typeof BLOCKS)[K]['holds']> } & Attrs<(typeof BLOCKS)[K]['attrs']>
}[N]

export type Mark<N extends MarkName = MarkName> = {
	[K in N]: { type: K } & Attrs<(typeof MARKS)[K]['attrs']>
}[N]

export interface TextNode {
	type: 'text'
	text: string
	marks?: Mark[]
}

export type InlineNode =
	| TextNode
	| { type: 'hardBreak'; marks?: Mark[] }
	| { type: 'footnote'; content?: InlineNode[]; marks?: Mark[] }

/** A body: a ProseMirror document that says which version of this file it follows. */
export interface Body {
	type: 'doc'
	version: typeof BODY_VERSION
	content: BlockNode<(typeof TOP)[number]>[]
}

/** A body with one empty paragraph, where the cursor goes. */
export function emptyBody(): Body {
	return { type: 'doc', version: BODY_VERSION, content: [{ type: 'paragraph', attrs: { dir: null } }] }
}

/** True for the names of blocks, and for nothing an object inherits. */
export const isBlock = (name: unknown): name is BlockName => typeof name === 'string' && Object.hasOwn(BLOCKS, name)
export const isInline = (name: unknown): name is InlineName => typeof name === 'string' && Object.hasOwn(INLINES, name)
export const isMark = (name: unknown): name is MarkName => typeof name === 'string' && Object.hasOwn(MARKS, name)

/** The blocks that may stand inside one; a block of text has none. */
export function allowedIn(name: BlockName): readonly string[] {
	const { holds } = BLOCKS[name]
	return typeof holds === 'string' ? [] : holds
}

import type { Editor } from '@tiptap/core'

/** A dialog that a command has to ask first. */
export type Asked = 'link' | 'image' | 'foreign' | 'embed'

interface Command {
	/** Beside the platform's own key. */
	key?: string
	run?: (editor: Editor) => boolean
	asks?: Asked
}

/** Blocks the writer can make, by the word in the menu. The keys stand in extensions.ts. */
const makes = {
	paragraph: { key: 'Alt+0', run: (editor) => editor.chain().focus().setNode('paragraph').run() },
	heading2: { key: 'Alt+2', run: (editor) => heading(editor, 2) },
	heading3: { key: 'Alt+3', run: (editor) => heading(editor, 3) },
	heading4: { key: 'Alt+4', run: (editor) => heading(editor, 4) },
	bulletList: { key: 'Shift+8', run: (editor) => editor.chain().focus().toggleList('bulletList', 'listItem').run() },
	orderedList: { key: 'Shift+7', run: (editor) => editor.chain().focus().toggleList('orderedList', 'listItem').run() },
	blockquote: { key: 'Shift+9', run: (editor) => editor.chain().focus().toggleWrap('blockquote').run() },
	pullQuote: { run: (editor) => editor.chain().focus().setNode('pullQuote').run() },
	factBox: { run: (editor) => editor.chain().focus().toggleWrap('factBox').run() },
	image: { asks: 'image' },
	embed: { asks: 'embed' },
	horizontalRule: { run: (editor) => editor.chain().focus().insertContent({ type: 'horizontalRule' }).run() },
} satisfies Record<string, Command>

export type Make = keyof typeof makes
export const MAKES: Record<Make, Command> = makes
export const MAKE_NAMES = Object.keys(MAKES) as Make[]

function heading(editor: Editor, level: number): boolean {
	return editor.chain().focus().setNode('heading', { level }).run()
}

/** Makes a block, or gives the dialog to ask first. */
export function make(editor: Editor, name: Make): Asked | undefined {
	const { run, asks } = MAKES[name]
	run?.(editor)
	return asks
}

/** Which of the kinds of text block the cursor stands in. */
export function kindOfBlock(editor: Editor): 'paragraph' | 'heading2' | 'heading3' | 'heading4' | 'pullQuote' {
	if (editor.isActive('pullQuote')) return 'pullQuote'
	for (const level of [2, 3, 4] as const) if (editor.isActive('heading', { level })) return `heading${level}`
	return 'paragraph'
}

/** The direction chosen for the block of text at the cursor; null is as written, undefined where it has none. */
export function directionAt(editor: Editor): 'ltr' | 'rtl' | null | undefined {
	return editor.state.selection.$from.parent.attrs.dir
}

/** As written → left to right → right to left → as written, for every block of text in the selection. */
export function turnDirection(editor: Editor): void {
	const now = directionAt(editor)
	const next = now === 'ltr' ? 'rtl' : now === 'rtl' ? null : 'ltr'
	editor
		.chain()
		.focus()
		.command(({ tr, state }) => {
			const { from, to } = state.selection
			state.doc.nodesBetween(from, to, (node, at) => {
				if (node.isTextblock && 'dir' in node.attrs) tr.setNodeAttribute(at, 'dir', next)
			})
			return true
		})
		.run()
}

import {
	type AnyExtension,
	Extension,
	markInputRule,
	nodeInputRule,
	textblockTypeInputRule,
	wrappingInputRule,
} from '@tiptap/core'
import { ListKeymap } from '@tiptap/extension-list/keymap'
import { Dropcursor } from '@tiptap/extensions/drop-cursor'
import { Gapcursor } from '@tiptap/extensions/gap-cursor'
import { Placeholder } from '@tiptap/extensions/placeholder'
import { UndoRedo } from '@tiptap/extensions/undo-redo'
import { directions } from './directions.ts'
import { paste } from './paste.ts'
import { pictures } from './pictures.ts'
import { blockNode, doc, inlineNode, text, textMark } from './schema.ts'

/** What the editor has to be told of the story it edits. */
export interface EditorSetting {
	/** Direction of the edition, which blocks without letters take. */
	direction: 'ltr' | 'rtl'
	placeholder: string
	/** Where staff get an image of ours. */
	imageAddress(id: string): string
}

/** Every block and mark of the body, with the keys and signs that make them, and what a writer expects beside. */
export function editorExtensions({ direction, placeholder, imageAddress }: EditorSetting): AnyExtension[] {
	return [
		doc,
		text,
		...blocks(),
		...inlines,
		...marks,
		keys,
		paste,
		directions(direction),
		pictures(imageAddress),
		ListKeymap.configure({ listTypes: [{ itemName: 'listItem', wrapperNames: ['bulletList', 'orderedList'] }] }),
		UndoRedo,
		Dropcursor.configure({ class: 'drop-cursor', color: false }),
		Gapcursor,
		Placeholder.configure({ placeholder, showOnlyCurrent: true }),
	]
}

function blocks(): AnyExtension[] {
	return [
		blockNode('paragraph', { priority: 1000 }),
		blockNode('heading', {
			addInputRules() {
				return [2, 3, 4].map((level) =>
					textblockTypeInputRule({
						find: new RegExp(`^#{${level}}\\s$`),
						type: this.type,
						getAttributes: { level },
					}),
				)
			},
		}),
		blockNode('bulletList', {
			addInputRules() {
				return [wrappingInputRule({ find: /^\s*[-*]\s$/, type: this.type })]
			},
		}),
		blockNode('orderedList', {
			addInputRules() {
				const numbered = { getAttributes: ([, number]: RegExpMatchArray) => ({ start: Number(number) }) }
				return [wrappingInputRule({ find: /^(\d{1,4})[.)]\s$/, type: this.type, ...numbered })]
			},
		}),
		blockNode('listItem'),
		blockNode('blockquote', {
			addInputRules() {
				return [wrappingInputRule({ find: /^\s*>\s$/, type: this.type })]
			},
		}),
		blockNode('pullQuote'),
		blockNode('image'),
		blockNode('gallery'),
		blockNode('factBox'),
		blockNode('table'),
		blockNode('tableRow'),
		blockNode('tableHeader'),
		blockNode('tableCell'),
		blockNode('embed'),
		blockNode('horizontalRule', {
			addInputRules() {
				return [nodeInputRule({ find: /^(?:---|—-|\*\*\*)\s?$/, type: this.type })]
			},
		}),
	]
}

const inlines = [inlineNode('hardBreak'), inlineNode('footnote')]

const marks = [
	textMark('link'),
	textMark('foreign'),
	textMark('bold', {
		addInputRules() {
			return [markInputRule({ find: /(?:^|\s)(\*\*(?!\s)([^*]+)(?<!\s)\*\*)$/, type: this.type })]
		},
	}),
	textMark('italic'),
	textMark('code', {
		addInputRules() {
			return [markInputRule({ find: /(?:^|\s)(`([^`]+)`)$/, type: this.type })]
		},
	}),
]

/** The keys of word processors, where they have one. */
const keys = Extension.create({
	name: 'keys',
	addKeyboardShortcuts() {
		const { editor } = this
		return {
			'Mod-b': () => editor.commands.toggleMark('bold'),
			'Mod-i': () => editor.commands.toggleMark('italic'),
			'Mod-e': () => editor.commands.toggleMark('code'),
			'Mod-Alt-0': () => editor.commands.setNode('paragraph'),
			'Mod-Alt-2': () => editor.commands.toggleNode('heading', 'paragraph', { level: 2 }),
			'Mod-Alt-3': () => editor.commands.toggleNode('heading', 'paragraph', { level: 3 }),
			'Mod-Alt-4': () => editor.commands.toggleNode('heading', 'paragraph', { level: 4 }),
			'Mod-Shift-7': () => editor.commands.toggleList('orderedList', 'listItem'),
			'Mod-Shift-8': () => editor.commands.toggleList('bulletList', 'listItem'),
			'Mod-Shift-9': () => editor.commands.toggleWrap('blockquote'),
			'Shift-Enter': () => editor.commands.insertContent({ type: 'hardBreak' }),
			Enter: () => editor.commands.splitListItem('listItem'),
			Tab: () => editor.commands.sinkListItem('listItem'),
			'Shift-Tab': () => editor.commands.liftListItem('listItem'),
		}
	},
})

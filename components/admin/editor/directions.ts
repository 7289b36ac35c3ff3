import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { directionOf } from '#newsroom/body/text.ts'

/**
 * Shows every block of text in the direction readers will see it in: the one the writer chose, else
 * that of most of its letters, else the edition's. Nothing of this is saved.
 */
export function directions(edition: 'ltr' | 'rtl') {
	return Extension.create({
		name: 'directions',
		addProseMirrorPlugins: () => [
			new Plugin({
				props: {
					decorations: ({ doc }) => {
						const shown: Decoration[] = []
						doc.descendants((node, at) => {
							if (!node.isTextblock) return true
							const dir = node.attrs.dir ?? directionOf(node.textContent) ?? edition
							shown.push(Decoration.node(at, at + node.nodeSize, { dir }))
							return false
						})
						return DecorationSet.create(doc, shown)
					},
				},
			}),
		],
	})
}

import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'

/** Loads the pictures of image blocks, which hold only ids, from where staff get them. */
export function pictures(address: (id: string) => string) {
	return Extension.create({
		name: 'pictures',
		addProseMirrorPlugins: () => [
			new Plugin({
				props: {
					nodeViews: {
						image: (node) => {
							const dom = document.createElement('figure')
							const img = document.createElement('img')
							dom.append(img)
							const show = ({ attrs }: typeof node) => {
								dom.className = 'image'
								const words = [attrs.caption, attrs.credit].filter(Boolean).join(' · ')
								if (words) dom.dataset.words = words
								else delete dom.dataset.words
								const src = address(attrs.image)
								if (img.getAttribute('src') !== src) img.src = src
								img.alt = attrs.alt ?? ''
							}
							show(node)
							return {
								dom,
								update: (next) => {
									if (next.type !== node.type) return false
									show(next)
									return true
								},
							}
						},
					},
				},
			}),
		],
	})
}

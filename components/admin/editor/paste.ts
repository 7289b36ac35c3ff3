import { Extension } from '@tiptap/core'
import { DOMSerializer, type Schema } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'

type Reader = typeof import('#newsroom/body/read-html.ts')

/**
 * What comes from other programs passes through the one reader of HTML that imports use, so that a
 * pasted text and an imported one are the same. The reader is large and fetched once writing begins;
 * a paste that comes before it waits.
 */
export const paste = Extension.create({
	name: 'outsidePaste',
	addProseMirrorPlugins() {
		let reader: Reader | undefined
		const loading = import('#newsroom/body/read-html.ts').then((loaded) => {
			reader = loaded
			return loaded
		})
		return [
			new Plugin({
				props: {
					handlePaste: (view, event) => {
						const html = event.clipboardData?.getData('text/html')
						if (reader || !html || isOurs(html)) return false
						void loading.then(() => view.pasteHTML(html, event))
						return true
					},
					transformPastedHTML: (html, view) =>
						reader && !isOurs(html) ? toEditorHtml(reader, html, view.state.schema) : html,
				},
			}),
		]
	},
})

/** Copied in this editor or another one of ours: it comes back as it was. */
const isOurs = (html: string) => html.includes('data-pm-slice') && html.includes('data-name=')

function toEditorHtml({ readHtml }: Reader, html: string, schema: Schema): string {
	const { body } = readHtml(html)
	const place = document.createElement('div')
	if (!body) {
		// Beyond the reader's bounds its words come in as they stand.
		const words = new DOMParser().parseFromString(html, 'text/html').body.textContent ?? ''
		place.append(Object.assign(document.createElement('p'), { textContent: words }))
		return place.innerHTML
	}
	const { version: _, ...doc } = body
	place.append(DOMSerializer.fromSchema(schema).serializeFragment(schema.nodeFromJSON(doc).content))
	return place.innerHTML
}

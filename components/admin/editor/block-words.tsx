'use client'

import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useEffect, useId, useState } from 'react'
import { editor as words } from '#components/admin/texts/en/editor.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { BLOCKS, isBlock } from '#newsroom/body/blocks.ts'

const t = texts(words)
const WORDS = ['title', 'cite', 'alt', 'caption', 'credit', 'text', 'provider', 'url'] as const

interface Found {
	name: string
	at: number
	attrs: Record<string, string | null>
}

/** The innermost block around the selection that carries words beside its text. */
function blockWithWords(editor: Editor): Found | null {
	const { $from, from } = editor.state.selection
	const selected = editor.state.doc.nodeAt(from)
	const around = [
		...(selected && !selected.isText && !editor.state.selection.empty ? [{ node: selected, at: from }] : []),
		...Array.from({ length: $from.depth }, (_, up) => $from.depth - up).map((depth) => ({
			node: $from.node(depth),
			at: $from.before(depth),
		})),
	]
	const found = around.find(({ node }) => wordsOf(node.type.name).length > 0)
	return found ? { name: found.node.type.name, at: found.at, attrs: found.node.attrs } : null
}

function wordsOf(name: string): (typeof WORDS)[number][] {
	return isBlock(name) ? WORDS.filter((word) => word in BLOCKS[name].attrs) : []
}

/** Fields for a caption, a source, a title: whatever the block at the cursor carries. */
export function BlockWords({ editor }: { editor: Editor }) {
	const id = useId()
	const found = useEditorState({ editor, selector: ({ editor }) => blockWithWords(editor) })
	// A story may begin with a picture: its words are nobody's business before someone is in the text.
	const [used, setUsed] = useState(false)
	useEffect(() => {
		const onFocus = () => setUsed(true)
		editor.on('focus', onFocus)
		return () => void editor.off('focus', onFocus)
	}, [editor])
	const at = found?.at
	useEffect(() => {
		// The fields come up over the foot of the text: the line being written moves out from under them.
		if (at !== undefined && editor.isFocused) editor.commands.scrollIntoView()
	}, [at, editor])
	if (!found || !used || !editor.isEditable) return null
	const set = (word: string, value: string) =>
		editor
			.chain()
			.command(({ tr }) => {
				tr.setNodeAttribute(found.at, word, value)
				return true
			})
			.run()
	return (
		<fieldset className="sticky bottom-3 z-10 mx-auto grid w-full max-w-[42rem] gap-2 rounded-md border border-rule bg-panel p-3 shadow-raised sm:grid-cols-[repeat(auto-fit,minmax(12rem,1fr))]">
			<legend className="sr-only">{t('blockWords.label')}</legend>
			{wordsOf(found.name).map((word) => (
				<div key={word} className="grid gap-0.5">
					<label htmlFor={`${id}-${word}`} className="text-xs font-semibold text-soft">
						{t(`blockWords.${word}`)}
					</label>
					<input
						id={`${id}-${word}`}
						dir="auto"
						className="control"
						value={found.attrs[word] ?? ''}
						onChange={(event) => set(word, event.target.value)}
					/>
				</div>
			))}
		</fieldset>
	)
}

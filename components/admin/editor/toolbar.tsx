'use client'

import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { type KeyboardEvent, useRef } from 'react'
import { editor as words } from '#components/admin/texts/en/editor.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { type Asked, directionAt, kindOfBlock, type Make, make, turnDirection } from './commands.ts'
import { Icon, type IconName } from './icons.tsx'

const t = texts(words)
const KINDS = ['paragraph', 'heading2', 'heading3', 'heading4', 'pullQuote'] as const

/** What can be done to the text at the cursor. One stop of the keyboard; the arrows go on inside. */
export function Toolbar({ editor, ask }: { editor: Editor; ask: (what: Asked) => void }) {
	const bar = useRef<HTMLDivElement>(null)
	const state = useEditorState({
		editor,
		selector: ({ editor }) => ({
			kind: kindOfBlock(editor),
			dir: directionAt(editor),
			bold: editor.isActive('bold'),
			italic: editor.isActive('italic'),
			code: editor.isActive('code'),
			link: editor.isActive('link'),
			foreign: editor.isActive('foreign'),
			bulletList: editor.isActive('bulletList'),
			orderedList: editor.isActive('orderedList'),
			blockquote: editor.isActive('blockquote'),
			undo: editor.can().undo(),
			redo: editor.can().redo(),
		}),
	})
	const onKeyDown = (event: KeyboardEvent) => {
		const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
		if (!step || !bar.current || event.target instanceof HTMLSelectElement) return
		const stops = [...bar.current.querySelectorAll<HTMLElement>('button, select')]
		const next = stops[(stops.indexOf(document.activeElement as HTMLElement) + step + stops.length) % stops.length]
		next?.focus()
		event.preventDefault()
	}
	const run = (name: Make) => {
		const asked = make(editor, name)
		if (asked) ask(asked)
	}
	const mark = (name: 'bold' | 'italic' | 'code') => (
		<Tool
			icon={name}
			name={t(`toolbar.${name}`)}
			pressed={state[name]}
			onClick={() => editor.chain().focus().toggleMark(name).run()}
		/>
	)
	const block = (name: 'bulletList' | 'orderedList' | 'blockquote') => (
		<Tool icon={name} name={t(`toolbar.${name}`)} pressed={state[name]} onClick={() => run(name)} />
	)
	return (
		<div
			ref={bar}
			role="toolbar"
			aria-label={t('toolbar.label')}
			aria-orientation="horizontal"
			onKeyDown={onKeyDown}
			className="flex flex-wrap items-center gap-0.5"
		>
			<select
				aria-label={t('toolbar.kind')}
				value={state.kind}
				onChange={(event) => run(event.target.value as Make)}
				className="h-8 rounded-sm border border-transparent bg-transparent px-1 text-sm hover:border-edge"
			>
				{KINDS.map((kind) => (
					<option key={kind} value={kind}>
						{t(`blocks.${kind}`)}
					</option>
				))}
			</select>
			<Rule />
			{mark('bold')}
			{mark('italic')}
			<Tool icon="link" name={t('toolbar.link')} pressed={state.link} onClick={() => ask('link')} />
			<Rule />
			{block('bulletList')}
			{block('orderedList')}
			{block('blockquote')}
			<Tool icon="image" name={t('toolbar.image')} onClick={() => ask('image')} />
			<Rule />
			<Tool icon="foreign" name={t('toolbar.foreign')} pressed={state.foreign} onClick={() => ask('foreign')} />
			{mark('code')}
			<Tool
				icon="dir"
				name={t('toolbar.dir', { dir: state.dir ?? 'auto' })}
				pressed={!!state.dir}
				disabled={state.dir === undefined}
				onClick={() => turnDirection(editor)}
			/>
			<Rule />
			<Tool
				icon="undo"
				name={t('toolbar.undo')}
				disabled={!state.undo}
				onClick={() => editor.chain().focus().undo().run()}
			/>
			<Tool
				icon="redo"
				name={t('toolbar.redo')}
				disabled={!state.redo}
				onClick={() => editor.chain().focus().redo().run()}
			/>
		</div>
	)
}

interface ToolProps {
	icon: IconName
	name: string
	/** For what is on or off at the cursor. */
	pressed?: boolean
	disabled?: boolean
	onClick: () => void
}

function Tool({ icon, name, pressed, disabled = false, onClick }: ToolProps) {
	return (
		<button
			type="button"
			aria-label={name}
			title={name}
			aria-pressed={pressed}
			aria-disabled={disabled || undefined}
			// The selection in the text must outlive the click.
			onPointerDown={(event) => event.preventDefault()}
			onClick={() => !disabled && onClick()}
			className="grid size-8 place-items-center rounded-sm text-soft hover:bg-sunken hover:text-ink aria-pressed:bg-accent-wash aria-pressed:text-accent aria-disabled:opacity-40"
		>
			<Icon name={icon} />
		</button>
	)
}

function Rule() {
	return <span aria-hidden="true" className="mx-1 h-5 border-s border-rule" />
}

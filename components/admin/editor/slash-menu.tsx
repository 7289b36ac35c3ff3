'use client'

import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { editor as words } from '#components/admin/texts/en/editor.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { type Asked, MAKE_NAMES, MAKES, type Make, make } from './commands.ts'

const t = texts(words)

/** The words after a slash that begins a block of text, and where they stand; null where there is none. */
function asked(editor: Editor): { q: string; from: number } | null {
	const { $from, empty } = editor.state.selection
	if (!empty || !$from.parent.isTextblock || !editor.isFocused) return null
	const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '￼')
	const [, q] = /^\/([\p{L} ]{0,20})$/u.exec(before) ?? []
	return q === undefined ? null : { q, from: $from.start() }
}

/** The menu of blocks that a slash opens. The text keeps the keyboard; Escape closes it until the next slash. */
export function SlashMenu({ editor, ask }: { editor: Editor; ask: (what: Asked) => void }) {
	const id = useId()
	const list = useRef<HTMLDivElement>(null)
	const [active, setActive] = useState(0)
	const [closedAt, setClosedAt] = useState<number | null>(null)
	const at = useEditorState({ editor, selector: ({ editor }) => asked(editor) })
	const shown = at && at.from !== closedAt ? at : null
	const makes = shown
		? MAKE_NAMES.filter((name) => t(`blocks.${name}`).toLowerCase().includes(shown.q.trim().toLowerCase()))
		: []
	const current = Math.min(active, makes.length - 1)

	const pick = (name: Make | undefined) => {
		if (!name || !shown) return
		editor.chain().focus().deleteRange({ from: shown.from, to: editor.state.selection.from }).run()
		const next = make(editor, name)
		if (next) ask(next)
	}
	const keys = useRef<(event: KeyboardEvent) => boolean>(() => false)
	keys.current = (event) => {
		if (!shown) return false
		if (event.key === 'ArrowDown') setActive((current + 1) % Math.max(makes.length, 1))
		else if (event.key === 'ArrowUp') setActive((current - 1 + makes.length) % Math.max(makes.length, 1))
		else if (event.key === 'Enter' && makes.length > 0) pick(makes[current])
		else if (event.key === 'Escape') setClosedAt(shown.from)
		else return false
		return true
	}

	useEffect(() => {
		if (at === null) setClosedAt(null)
		setActive(0)
	}, [at])
	useEffect(() => {
		const { dom } = editor.view
		const onKeyDown = (event: KeyboardEvent) => {
			if (!keys.current(event)) return
			event.preventDefault()
			event.stopImmediatePropagation()
		}
		dom.addEventListener('keydown', onKeyDown, true)
		return () => dom.removeEventListener('keydown', onKeyDown, true)
	}, [editor])
	useLayoutEffect(() => {
		const { dom } = editor.view
		if (!shown || !list.current) {
			dom.removeAttribute('aria-controls')
			dom.removeAttribute('aria-activedescendant')
			return
		}
		const place = editor.view.coordsAtPos(shown.from)
		const { style, offsetHeight } = list.current
		const below = place.bottom + offsetHeight + 12 < innerHeight
		style.insetBlockStart = `${below ? place.bottom + 6 : Math.max(8, place.top - offsetHeight - 6)}px`
		style.insetInlineStart = `${Math.max(8, Math.min(place.left, innerWidth - 272))}px`
		dom.setAttribute('aria-controls', id)
		dom.setAttribute('aria-activedescendant', `${id}-${current}`)
	})

	if (!shown) return null
	return (
		<div
			ref={list}
			id={id}
			role="listbox"
			aria-label={t('blocks.menu')}
			className="fixed z-40 w-64 rounded-md border border-rule bg-panel py-1 shadow-raised"
		>
			{makes.map((name, index) => (
				// biome-ignore lint/a11y/useKeyWithClickEvents: the text has the keys
				// biome-ignore lint/a11y/useFocusableInteractive: the text keeps the focus
				<div
					key={name}
					id={`${id}-${index}`}
					role="option"
					aria-selected={index === current}
					className="flex justify-between gap-3 px-3 py-1 aria-selected:bg-accent-wash"
					onPointerDown={(event) => event.preventDefault()}
					onPointerMove={() => setActive(index)}
					onClick={() => pick(name)}
				>
					{t(`blocks.${name}`)}
					{MAKES[name].key && <kbd className="font-sans text-xs text-faint">{shortcut(MAKES[name].key)}</kbd>}
				</div>
			))}
			{makes.length === 0 && <p className="px-3 py-1.5 text-faint">{t('blocks.none')}</p>}
		</div>
	)
}

function shortcut(key: string): string {
	return /Mac|iP/.test(navigator.platform) ? `⌘ ${key}` : `Ctrl+${key}`
}

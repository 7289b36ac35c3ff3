'use client'

import { usePathname, useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { shell } from '#components/admin/texts/en/shell.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { buttonClass } from '#components/ui/button.tsx'
import { mayLeave } from './leaving.ts'

const t = texts(shell)

/** Keys that lead somewhere from every page; `/` first looks for a search field on the page itself. */
const LEADS: Record<string, string> = { n: '/admin/stories/new', h: '/admin', s: '/admin/stories' }

/** In the address when the search field is what one came for. */
const SEARCH = '#search'

/** Kept on the device: who speaks to the machine, or types by accident, turns single keys off (WCAG 2.1.4). */
const OFF = 'broadsheet.shortcuts'

/** Single keys for the way through the newsroom, and the list of them by `?`. They never act while one types. */
export function Shortcuts() {
	const router = useRouter()
	const path = usePathname()
	const list = useRef<HTMLDialogElement>(null)
	const [on, setOn] = useState(true)
	useEffect(() => setOn(localStorage.getItem(OFF) === null), [])
	// biome-ignore lint/correctness/useExhaustiveDependencies: a new page is what it waits for.
	useEffect(() => {
		if (location.hash === SEARCH) searchField()?.focus()
	}, [path])
	useEffect(() => {
		const onKey = (event: KeyboardEvent) => {
			if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
			if (!on) return
			const lead = LEADS[event.key]
			if (event.key === '?') list.current?.showModal()
			else if (event.key === '/') toSearch(router)
			else if (lead) mayLeave() && router.push(lead)
			else return
			event.preventDefault()
		}
		document.addEventListener('keydown', onKey)
		return () => document.removeEventListener('keydown', onKey)
	}, [router, on])
	return (
		<dialog
			ref={list}
			id="shortcuts"
			aria-labelledby="shortcuts-title"
			className="m-auto w-[min(26rem,calc(100vw-2rem))] rounded-md border border-rule bg-panel p-5 text-ink shadow-raised"
		>
			<h2 id="shortcuts-title" className="mb-3 font-serif text-xl">
				{t('shortcuts.title')}
			</h2>
			<dl className="mb-4 grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-2">
				<Key name="/" does={t('shortcuts.search')} />
				<Key name="n" does={t('shortcuts.newStory')} />
				<Key name="h" does={t('shortcuts.home')} />
				<Key name="s" does={t('shortcuts.stories')} />
				<Key name="?" does={t('shortcuts.list')} />
			</dl>
			<label className="mb-4 flex items-center gap-2">
				<input
					type="checkbox"
					className="size-4.5"
					checked={on}
					onChange={({ target }) => {
						setOn(target.checked)
						if (target.checked) localStorage.removeItem(OFF)
						else localStorage.setItem(OFF, 'off')
					}}
				/>
				{t('shortcuts.use')}
			</label>
			<form method="dialog">
				<button type="submit" className={buttonClass('plain')}>
					{t('close')}
				</button>
			</form>
		</dialog>
	)
}

function Key({ name, does }: { name: string; does: string }) {
	return (
		<>
			<dt>
				<kbd className="inline-block min-w-7 rounded-sm border border-edge bg-sunken px-1.5 text-center font-sans">
					{name}
				</kbd>
			</dt>
			<dd>{does}</dd>
		</>
	)
}

function toSearch(router: ReturnType<typeof useRouter>) {
	const field = searchField()
	if (field) field.select()
	else if (mayLeave()) router.push(`/admin/stories${SEARCH}`)
}

function searchField() {
	return document.querySelector<HTMLInputElement>('main input[type="search"]')
}

function isTyping(target: EventTarget | null) {
	if (!(target instanceof HTMLElement)) return false
	return target.isContentEditable || target.closest('input, textarea, select, dialog[open], [role="textbox"]') !== null
}

'use client'

import { useEffect, useRef, useState } from 'react'
import { editor as words } from '#components/admin/texts/en/editor.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { type Choice, type Findable, find } from './edition.ts'

const t = texts(words)

interface OfferedProps {
	/** Of the combobox; the list's is `<id>-found`, that of an option `<id>-<index>`. */
	id: string
	choices: readonly Choice[]
	active: number
	onActive: (index: number) => void
	onPick: (choice: Choice) => void
	hidden: boolean
	className?: string
}

/** What a combobox has found. The keyboard stays in its field. */
export function Offered({ id, choices, active, onActive, onPick, hidden, className = '' }: OfferedProps) {
	return (
		<div
			id={`${id}-found`}
			role="listbox"
			aria-label={t('pick.results', { count: choices.length })}
			hidden={hidden}
			className={`max-h-72 overflow-y-auto ${className}`}
		>
			{choices.map((choice, index) => (
				// biome-ignore lint/a11y/useKeyWithClickEvents: the combobox has the keys
				// biome-ignore lint/a11y/useFocusableInteractive: the combobox keeps the focus
				<div
					key={choice.id}
					id={`${id}-${index}`}
					role="option"
					aria-selected={index === active}
					ref={(item) => {
						if (index === active && !hidden) item?.scrollIntoView({ block: 'nearest' })
					}}
					className="px-2.5 py-1.5 aria-selected:bg-accent-wash"
					onPointerDown={(event) => event.preventDefault()}
					onPointerMove={() => onActive(index)}
					onClick={() => onPick(choice)}
				>
					<bdi>{choice.name}</bdi>
					{choice.detail && <span className="block text-xs text-faint">{choice.detail}</span>}
				</div>
			))}
		</div>
	)
}

interface Found {
	/** Null while nothing was found yet, and for no words. What was found for the words before stays until it is replaced. */
	found: Choice[] | null
	/** Whether it was found for the words as they stand. */
	isFresh: boolean
}

/** What a search finds, a moment after the last key; nothing where the line is down. */
export function useFound(what: Findable, edition: string, q: string): Found {
	const [found, setFound] = useState<{ q: string; items: Choice[] } | null>(null)
	const running = useRef<AbortController>(null)
	const asked = q.trim()
	useEffect(() => {
		if (asked === '') return
		const timer = setTimeout(async () => {
			running.current?.abort()
			const own = new AbortController()
			running.current = own
			const items = await find(what, edition, asked, own.signal).catch(() => [])
			if (!own.signal.aborted) setFound({ q: asked, items })
		}, 180)
		return () => clearTimeout(timer)
	}, [what, edition, asked])
	if (found === null || asked === '') return { found: null, isFresh: false }
	return { found: found.items, isFresh: found.q === asked }
}

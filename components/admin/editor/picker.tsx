'use client'

import { useEffect, useId, useRef, useState } from 'react'
import { editor as words } from '#components/admin/texts/en/editor.ts'
import { texts } from '#components/admin/texts/texts.ts'
import type { Choice, Findable } from './edition.ts'
import { Offered, useFound } from './found.tsx'

const t = texts(words)

interface PickerProps {
	label: string
	what: Findable
	edition: string
	chosen: readonly Choice[]
	onChange: (chosen: Choice[]) => void
	/** How many at most; one replaces the other. */
	max?: number
	hint?: string | undefined
	problem?: string | undefined
}

/** Chooses things by name and keeps them in an order: a combobox, and a list with buttons, all by keyboard and announced. */
export function Picker({ label, what, edition, chosen, onChange, max = 30, hint, problem }: PickerProps) {
	const id = useId()
	const [said, say] = useState('')
	const move = (from: number, to: number) => {
		const next = [...chosen]
		const [item] = next.splice(from, 1)
		if (!item) return
		next.splice(to, 0, item)
		onChange(next)
		say(t('pick.moved', { name: item.name, place: String(to + 1) }))
	}
	return (
		<div className="grid gap-1.5">
			<label htmlFor={id} className="text-sm font-semibold">
				{label}
			</label>
			{chosen.length > 0 && (
				<ol className="grid gap-1">
					{chosen.map((item, index) => (
						<li key={item.id} className="flex items-baseline gap-1 rounded-sm bg-sunken py-1 ps-2 pe-1">
							<span className="min-w-0 flex-1">
								<bdi>{item.name}</bdi>
								{item.detail && <span className="block text-xs text-faint">{item.detail}</span>}
							</span>
							{index > 0 && (
								<Small name={t('pick.earlier', { name: item.name })} onClick={() => move(index, index - 1)}>
									↑
								</Small>
							)}
							{index < chosen.length - 1 && (
								<Small name={t('pick.later', { name: item.name })} onClick={() => move(index, index + 1)}>
									↓
								</Small>
							)}
							<Small
								name={t('pick.remove', { name: item.name })}
								onClick={() => {
									onChange(chosen.filter(({ id }) => id !== item.id))
									say(t('pick.removed', { name: item.name }))
									document.getElementById(id)?.focus()
								}}
							>
								✕
							</Small>
						</li>
					))}
				</ol>
			)}
			<Finder
				id={id}
				what={what}
				edition={edition}
				not={chosen.map(({ id }) => id)}
				describedBy={[hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ')}
				onPick={(item) => {
					onChange(max === 1 ? [item] : [...chosen, item].slice(0, max))
					say(t('pick.added', { name: item.name }))
				}}
			/>
			{problem && (
				<p id={`${id}-problem`} className="text-sm font-semibold text-danger">
					{problem}
				</p>
			)}
			{hint && (
				<p id={`${id}-hint`} className="text-sm text-faint">
					{hint}
				</p>
			)}
			<p role="status" className="sr-only">
				{said}
			</p>
		</div>
	)
}

interface FinderProps {
	id: string
	what: Findable
	edition: string
	/** Ids that are not offered. */
	not: readonly string[]
	describedBy?: string
	onPick: (choice: Choice) => void
}

function Finder({ id, what, edition, not, describedBy, onPick }: FinderProps) {
	const [q, setQ] = useState('')
	const [active, setActive] = useState(0)
	// Enter right after the last key means what is being looked for, not what is still shown.
	const hasEntered = useRef(false)
	const { found, isFresh } = useFound(what, edition, q)
	const offered = found?.filter((choice) => !not.includes(choice.id)) ?? []
	const open = q.trim() !== '' && found !== null
	const pick = (choice: Choice | undefined) => {
		hasEntered.current = false
		if (!choice) return
		onPick(choice)
		setQ('')
	}
	useEffect(() => {
		if (isFresh && hasEntered.current) pick(offered[0])
	})
	return (
		<div className="relative">
			<input
				id={id}
				type="text"
				role="combobox"
				autoComplete="off"
				dir="auto"
				className="control"
				placeholder={t('pick.add')}
				aria-expanded={open}
				aria-controls={`${id}-found`}
				aria-autocomplete="list"
				aria-activedescendant={open && offered[active] ? `${id}-${active}` : undefined}
				aria-describedby={describedBy || undefined}
				value={q}
				onChange={(event) => {
					hasEntered.current = false
					setQ(event.target.value)
					setActive(0)
				}}
				onBlur={() => {
					hasEntered.current = false
					setQ('')
				}}
				onKeyDown={(event) => {
					if (event.key === 'Escape') setQ('')
					else if (event.key === 'Enter' && !isFresh) hasEntered.current = q.trim() !== ''
					else if (event.key === 'Enter') pick(offered[active])
					else if (event.key === 'ArrowDown') setActive(Math.min(active + 1, offered.length - 1))
					else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0))
					else return
					event.preventDefault()
				}}
			/>
			<Offered
				id={id}
				choices={offered}
				active={active}
				onActive={setActive}
				onPick={pick}
				hidden={!open}
				className="absolute inset-x-0 top-full z-30 mt-0.5 rounded-sm border border-edge bg-panel shadow-raised"
			/>
			<p role="status" className="sr-only">
				{open ? t('pick.results', { count: offered.length }) : ''}
			</p>
			{open && offered.length === 0 && <p className="mt-1 text-sm text-faint">{t('pick.none')}</p>}
		</div>
	)
}

function Small({ name, onClick, children }: { name: string; onClick: () => void; children: string }) {
	return (
		<button
			type="button"
			aria-label={name}
			onClick={onClick}
			className="grid size-6 place-items-center rounded-sm text-soft hover:bg-rule hover:text-ink"
		>
			<span aria-hidden="true">{children}</span>
		</button>
	)
}

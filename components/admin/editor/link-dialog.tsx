'use client'

import type { Editor } from '@tiptap/core'
import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { editor as words } from '#components/admin/texts/en/editor.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { Button, buttonClass } from '#components/ui/button.tsx'
import { safeAddress } from '#newsroom/body/address.ts'
import type { Choice } from './edition.ts'
import { Offered, useFound } from './found.tsx'
import { Modal } from './modal.tsx'

const t = texts(words)

interface LinkDialogProps {
	editor: Editor
	edition: string
	onClose: () => void
}

/** Links the selection to a story of ours, found by its words or its address, or to an address elsewhere. */
export function LinkDialog({ editor, edition, onClose }: LinkDialogProps) {
	const id = useId()
	const { href } = editor.getAttributes('link')
	const [q, setQ] = useState<string>(href ?? '')
	const { found: shown, isFresh } = useFound('link', edition, q)
	const found = shown ?? []
	// Enter before the search has answered waits for it: the address may be that of a story.
	const [isSent, setSent] = useState(false)
	const address = safeAddress(/^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(q.trim()) ? `https://${q.trim()}` : q)
	// A pasted address of ours finds its story, and that link lasts longer; another is meant as it is.
	const [chosen, setChosen] = useState<number | null>(null)
	const active = chosen ?? (address && found.length > 1 ? -1 : 0)
	const isNothing = isFresh && found.length === 0 && !address

	const apply = (attrs: { href: string | null; story: string | null }, name: string) => {
		const chain = editor.chain().focus()
		if (editor.isActive('link')) chain.extendMarkRange('link')
		if (editor.state.selection.empty && !editor.isActive('link'))
			chain.insertContent({ type: 'text', text: name, marks: [{ type: 'link', attrs }] })
		else chain.setMark('link', attrs)
		chain.run()
		onClose()
	}
	const toAddress = () => address && apply({ href: address, story: null }, address.replace(/^https?:\/\//, ''))
	const toStory = ({ id, name }: Choice) => apply({ href: null, story: id }, name)

	// biome-ignore lint/correctness/useExhaustiveDependencies: the answer is what this waits for.
	useEffect(() => {
		if (!isSent || !isFresh) return
		setSent(false)
		if (found[active]) toStory(found[active])
		else toAddress()
	}, [isSent, isFresh])

	const onKeyDown = (event: KeyboardEvent) => {
		if (event.key === 'ArrowDown') setChosen(Math.min(active + 1, found.length - 1))
		else if (event.key === 'ArrowUp') setChosen(Math.max(active - 1, 0))
		else return
		event.preventDefault()
	}

	return (
		<Modal title={t('link.title')} onClose={onClose}>
			<form
				method="dialog"
				onSubmit={(event) => {
					event.preventDefault()
					setSent(true)
				}}
				className="grid gap-3"
			>
				<label className="grid gap-1">
					<span className="text-sm font-semibold">{t('link.label')}</span>
					<input
						// biome-ignore lint/a11y/noAutofocus: the dialog was opened to type here
						autoFocus
						type="text"
						role="combobox"
						autoComplete="off"
						dir="auto"
						className="control"
						aria-expanded={found.length > 0}
						aria-controls={`${id}-found`}
						aria-autocomplete="list"
						aria-activedescendant={found[active] ? `${id}-${active}` : undefined}
						value={q}
						onChange={(event) => {
							setSent(false)
							setChosen(null)
							setQ(event.target.value)
						}}
						onKeyDown={onKeyDown}
					/>
				</label>
				<Offered
					id={id}
					choices={found}
					active={active}
					onActive={setChosen}
					onPick={toStory}
					hidden={found.length === 0}
					className="rounded-sm border border-rule"
				/>
				{address && found.length === 0 && (
					<Button className="justify-self-start" onClick={toAddress}>
						{t('link.toAddress', { address })}
					</Button>
				)}
				<p role="status" className={isNothing ? 'text-soft' : 'sr-only'}>
					{isNothing ? t('link.none') : found.length > 0 && t('pick.results', { count: found.length })}
				</p>
				<p className="text-sm text-faint">{t('link.follows')}</p>
				<div className="flex flex-wrap gap-2">
					{editor.isActive('link') && (
						<Button
							look="danger"
							onClick={() => {
								editor.chain().focus().extendMarkRange('link').unsetMark('link').run()
								onClose()
							}}
						>
							{t('link.remove')}
						</Button>
					)}
					<button type="submit" disabled={isNothing || q.trim() === ''} className={buttonClass('main')}>
						{t('link.title')}
					</button>
				</div>
			</form>
		</Modal>
	)
}

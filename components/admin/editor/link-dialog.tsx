'use client'

import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'
import { editor as words } from '#components/admin/texts/en/editor.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { Button, buttonClass } from '#components/ui/button.tsx'
import { safeAddress } from '#newsroom/body/address.ts'
import type { Choice } from './edition.ts'
import { Modal } from './modal.tsx'
import { useFound } from './picker.tsx'

const t = texts(words)

interface LinkDialogProps {
	editor: Editor
	edition: string
	onClose: () => void
}

/** Links the selection to a story of ours, found by its words or its address, or to an address elsewhere. */
export function LinkDialog({ editor, edition, onClose }: LinkDialogProps) {
	const { href } = editor.getAttributes('link')
	const [q, setQ] = useState<string>(href ?? '')
	const { found: shown, isFresh } = useFound('link', edition, q)
	const found = shown ?? []
	// Enter before the search has answered waits for it: the address may be that of a story.
	const [isSent, setSent] = useState(false)
	const address = safeAddress(/^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(q.trim()) ? `https://${q.trim()}` : q)

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
		// A pasted address of ours finds its story, and that link lasts longer.
		if (found.length === 1 && found[0]) toStory(found[0])
		else toAddress()
	}, [isSent, isFresh])

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
						dir="auto"
						className="control"
						value={q}
						onChange={(event) => {
							setSent(false)
							setQ(event.target.value)
						}}
					/>
				</label>
				<ul className="grid max-h-72 gap-1 overflow-y-auto" aria-live="polite">
					{found.map((choice) => (
						<li key={choice.id}>
							<button
								type="button"
								onClick={() => toStory(choice)}
								className="w-full rounded-sm border border-rule px-3 py-2 text-start hover:border-edge hover:bg-sunken"
							>
								<bdi className="font-serif text-lg">{choice.name}</bdi>
								<span className="block text-xs text-faint">{choice.detail}</span>
							</button>
						</li>
					))}
					{address && found.length === 0 && (
						<li>
							<Button onClick={toAddress}>{t('link.toAddress', { address })}</Button>
						</li>
					)}
				</ul>
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
					<button type="submit" disabled={!address && !(isFresh && found.length === 1)} className={buttonClass('main')}>
						{t('link.title')}
					</button>
				</div>
			</form>
		</Modal>
	)
}

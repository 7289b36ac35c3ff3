'use client'

import { type ReactNode, useEffect, useId, useRef } from 'react'
import { editor as words } from '#components/admin/texts/en/editor.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { buttonClass } from '#components/ui/button.tsx'

const t = texts(words)

/** A native dialog that is open as long as it is drawn. */
export function Modal({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
	const id = useId()
	const dialog = useRef<HTMLDialogElement>(null)
	useEffect(() => {
		dialog.current?.showModal()
	}, [])
	return (
		<dialog
			ref={dialog}
			aria-labelledby={id}
			onClose={onClose}
			className="m-auto w-[min(34rem,calc(100vw-2rem))] rounded-md border border-rule bg-panel p-5 text-ink shadow-raised"
		>
			<h2 id={id} className="me-10 mb-3 font-serif text-xl">
				{title}
			</h2>
			{children}
			{/* Last, so that a dialog opens with the keyboard in its first field. */}
			<button
				type="button"
				aria-label={t('close')}
				onClick={() => dialog.current?.close()}
				className={buttonClass('quiet', 'absolute end-4 top-5')}
			>
				<span aria-hidden="true">✕</span>
			</button>
		</dialog>
	)
}

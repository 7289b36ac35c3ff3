'use client'

import { useEffect, useRef, useState } from 'react'
import { ActionForm } from '#components/admin/action-form.tsx'
import type { FormAction } from '#components/admin/answer.ts'
import { Submit } from '#components/admin/form-fields.tsx'
import { workflow } from '#components/admin/texts/en/workflow.ts'
import { texts } from '#components/admin/texts/texts.ts'

const t = texts(workflow)

interface UndoProps {
	publication: string
	/** What was done, in a word. */
	done: string
	/** How long it is still offered, ms, when the server drew this. */
	left: number
	action: FormAction
}

/** What was just done, and for some seconds the way back. */
export function Undo({ publication, done, left, action }: UndoProps) {
	const [seconds, setSeconds] = useState(Math.ceil(left / 1000))
	const box = useRef<HTMLDivElement>(null)
	// The button that was pressed is gone: the keyboard goes on from what came of it.
	useEffect(() => {
		if (document.activeElement === document.body) box.current?.focus()
	}, [])
	useEffect(() => {
		const end = performance.now() + left
		const timer = setInterval(() => setSeconds(Math.max(0, Math.ceil((end - performance.now()) / 1000))), 250)
		return () => clearInterval(timer)
	}, [left])
	return (
		<div
			ref={box}
			tabIndex={-1}
			className="flex flex-wrap items-center justify-between gap-2 rounded-sm border-s-4 border-good bg-good-wash px-3 py-2"
		>
			<p role="status" className="font-semibold">
				{done}
			</p>
			{seconds > 0 && (
				<ActionForm action={action} className="contents" label={t('undoHint')}>
					<input type="hidden" name="publication" value={publication} />
					<Submit look="plain" title={t('undoHint')}>
						<span aria-live="off">{t('undo', { seconds: String(seconds) })}</span>
					</Submit>
				</ActionForm>
			)}
		</div>
	)
}

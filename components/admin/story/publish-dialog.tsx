'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useRef, useState, useTransition } from 'react'
import { ActionForm } from '#components/admin/action-form.tsx'
import { type FormAction, type FormState, typedIn } from '#components/admin/answer.ts'
import { useLine } from '#components/admin/editor/line-context.ts'
import { FormTextArea, Submit } from '#components/admin/form-fields.tsx'
import { workflow } from '#components/admin/texts/en/workflow.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { buttonClass } from '#components/ui/button.tsx'
import { CHANGES } from '#newsroom/stories/rules.ts'
import type { EditionClock } from './edition-time.tsx'
import { WhenFields } from './when-fields.tsx'
import { whenReset } from './when-reset.ts'

const t = texts(workflow)

/** What this form has fields for. Everything else that is wrong stands in a sentence above. */
const FIELDS = ['note', 'at']

function inSight(state: FormState): FormState {
	if (state.answer?.is !== 'invalid') return state
	const problems = state.answer.problems.map((problem) =>
		FIELDS.includes(problem.field) ? problem : { ...problem, field: '' },
	)
	return { ...state, answer: { is: 'invalid', problems } }
}

interface PublishDialogProps {
	id: string
	/** Readers have the story: the change has to be named. */
	isLive: boolean
	clock: EditionClock
	action: FormAction
	/** What differs from the text readers have. */
	children: ReactNode
}

/** Publishes what is in hand, now or later. Words that are not saved yet are saved first; if they cannot be, nothing goes out. */
export function PublishDialog({ id, isLive, clock, action, children }: PublishDialogProps) {
	const { line } = useLine()
	const router = useRouter()
	const dialog = useRef<HTMLDialogElement>(null)
	const [opening, startOpening] = useTransition()
	const [change, setChange] = useState<string>('')
	const [later, setLater] = useState(false)

	const open = async () => {
		await line?.flush()
		dialog.current?.showModal()
		// What is compared below is what was just saved.
		startOpening(() => router.refresh())
	}
	const publish: FormAction = async (state, form) => {
		const saved = await line?.flush()
		if (saved && saved.standing.is !== 'saved')
			return { answer: { is: 'refused', message: t('unsaved') }, typed: typedIn(form) }
		if (saved) form.set('base', saved.base)
		const after = inSight(await action(state, form))
		if (after.answer?.is === 'done') dialog.current?.close()
		return after
	}
	return (
		<>
			<button type="button" onClick={open} className={buttonClass('main')}>
				{t(isLive ? 'publishChanges' : 'publish')}
			</button>
			<dialog
				ref={dialog}
				aria-labelledby="publish-title"
				className="m-auto max-h-[calc(100dvh-2rem)] w-[min(46rem,calc(100vw-2rem))] overflow-y-auto rounded-md border border-rule bg-panel p-5 text-ink shadow-raised"
			>
				<h2 id="publish-title" className="me-10 mb-3 font-serif text-xl">
					{t(isLive ? 'changesTitle' : 'publishTitle')}
				</h2>
				<ActionForm action={publish} className="grid gap-5">
					<input type="hidden" name="id" value={id} />
					{isLive && (
						<fieldset className="grid gap-2">
							<legend className="mb-1 text-sm font-semibold">{t('change')}</legend>
							{CHANGES.map((kind) => (
								<label key={kind} className="flex items-start gap-2">
									<input
										type="radio"
										name="change"
										value={kind}
										checked={change === kind}
										ref={whenReset(change === kind)}
										onChange={() => setChange(kind)}
										className="mt-1 size-4"
									/>
									<span>
										<span className="font-semibold">{t(`changes.${kind}`)}</span>{' '}
										<span className="text-sm text-soft">{t(`changes.${kind}Hint`)}</span>
									</span>
								</label>
							))}
						</fieldset>
					)}
					{change === 'correction' && <FormTextArea name="note" label={t('note')} hint={t('noteHint')} dir="auto" />}
					<WhenFields clock={clock} later={later} setLater={setLater} />
					{isLive && (
						<section aria-labelledby="publish-changes" aria-busy={opening}>
							<h3 id="publish-changes" className="mb-1 text-sm font-semibold">
								{t('whatChanged')}
							</h3>
							<div className="max-h-80 overflow-y-auto rounded-sm border border-rule">{children}</div>
						</section>
					)}
					<Submit className="justify-self-start">{t(later ? 'schedule' : 'publishNow')}</Submit>
				</ActionForm>
				<button
					type="button"
					aria-label={t('close')}
					onClick={() => dialog.current?.close()}
					className={buttonClass('quiet', 'absolute end-4 top-5')}
				>
					<span aria-hidden="true">✕</span>
				</button>
			</dialog>
		</>
	)
}

'use client'

import { unstable_rethrow } from 'next/navigation'
import { createContext, type ReactNode, useActionState, useContext, useEffect, useRef } from 'react'
import { Notice } from '#components/ui/notice.tsx'
import { type Answer, type FormAction, type FormState, FRESH, typedIn } from './answer.ts'
import { shell } from './texts/en/shell.ts'
import { texts } from './texts/texts.ts'
import { useTypedSince } from './typed-since.ts'

const FormContext = createContext<FormState & { busy: boolean }>({ ...FRESH, busy: false })

/** What a field of the form needs: what had been typed, what is wrong with it, whether it is being sent. */
export function useForm() {
	return useContext(FormContext)
}

interface ActionFormProps<O> {
	action: FormAction<O>
	/** Announced when it went well; a form that leads elsewhere needs none. */
	done?: string
	className?: string
	children: ReactNode
	/** Names the form for assistive technology where no heading does. */
	label?: string
}

/**
 * A form whose server action answers with an Answer. It works without script, keeps what was typed
 * when something is to be put right, and leads to the first such field. Where the button that sent it is gone with
 * what was done, the focus goes to what is said about it.
 */
export function ActionForm<O>({ action, done, label, className = 'grid gap-4', children }: ActionFormProps<O>) {
	// On the server the action itself, by which the form works without script.
	const [state, send, busy] = useActionState(
		typeof window === 'undefined' ? action : answered(action),
		FRESH as FormState<O>,
	)
	const form = useRef<HTMLFormElement>(null)
	const typedSince = useTypedSince()
	const sender = useRef<Element | null>(null)
	const { answer } = state
	useEffect(() => {
		if (answer?.is === 'invalid') form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
	}, [answer])
	// Drawn anew, the page may have no such button any more: a row that was removed took it along.
	useEffect(() => {
		if (answer?.is !== 'done' || !sender.current || sender.current.isConnected) return
		sender.current = null
		// Who went on elsewhere meanwhile stays there.
		if (document.activeElement === document.body) form.current?.querySelector<HTMLElement>('[role="status"]')?.focus()
	})
	return (
		<FormContext value={{ ...state, busy }}>
			<form
				ref={form}
				action={send}
				{...typedSince}
				onSubmit={(event) => {
					sender.current = document.activeElement
					typedSince.onSubmit(event)
				}}
				aria-label={label}
				aria-busy={busy}
				// What was sent in vain stands in the fields as if it had been drawn there.
				data-guard={answer === null || answer.is === 'done' ? 'fields' : 'unsaved'}
				noValidate
				className={className}
			>
				<AnswerNotice answer={answer} done={done} hasFields />
				{children}
			</form>
		</FormContext>
	)
}

/** What never reached the newsroom, or came back as no answer, leaves the form as it is. */
function answered<O>(action: FormAction<O>): FormAction<O> {
	return async (state, form) => {
		try {
			return await action(state, form)
		} catch (error) {
			// A redirect is no failure.
			unstable_rethrow(error)
			return { answer: { is: 'failed' }, typed: typedIn(form) }
		}
	}
}

const t = texts(shell)

interface AnswerNoticeProps {
	answer: Answer<unknown> | null
	done?: string | undefined
	/** What concerns a field is said there; else all of it is said here. */
	hasFields?: boolean
}

/** The sentence an answer comes to; nothing before the first. */
export function AnswerNotice({ answer, done, hasFields = false }: AnswerNoticeProps) {
	if (answer === null) return null
	if (answer.is === 'done') {
		if (!answer.printed && done) return <Live tone="warn">{t('notPrinted')}</Live>
		return done ? <Live tone="good">{done}</Live> : null
	}
	return <Live tone="danger">{sentence(answer, hasFields)}</Live>
}

function Live({ tone, children }: { tone: 'good' | 'warn' | 'danger'; children: ReactNode }) {
	return (
		<Notice tone={tone} live>
			{children}
		</Notice>
	)
}

function sentence(answer: Exclude<Answer<unknown>, { is: 'done' }>, hasFields: boolean): ReactNode {
	switch (answer.is) {
		case 'invalid': {
			const whole = answer.problems.filter(({ field }) => !hasFields || field === '')
			if (whole.length > 0) return whole.map(({ message, remedy }) => `${message} ${remedy}`).join(' ')
			return t('check', { count: answer.problems.length })
		}
		case 'refused':
		case 'outdated':
			return answer.message
		case 'signed out':
			return t('signedOut')
		case 'full':
		case 'failed':
			return t(answer.is)
	}
}

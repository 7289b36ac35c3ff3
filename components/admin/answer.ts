import type { Problem } from '#lib/errors.ts'

/** What an act answered, as a form or an island gets it; nothing is thrown across the wire. */
export type Answer<O> =
	| { is: 'done'; result: O; printed: boolean }
	/** Fields that have to be put right; nothing was written. */
	| { is: 'invalid'; problems: Problem[] }
	/** A sentence for the person: not allowed, not there, or not now. */
	| { is: 'refused'; message: string }
	/** The sender worked on an older state; `current` is what stands now. */
	| { is: 'outdated'; message: string; current: string | number }
	| { is: 'signed out' }
	/** The machine had no room for it; nothing was written, and the same can be sent again. */
	| { is: 'full' }
	| { is: 'failed' }

/** A form's state between two sendings: the last answer, and what had been typed, so that it stays. */
export interface FormState<O = unknown> {
	answer: Answer<O> | null
	typed: Record<string, string[]>
}

export const FRESH: FormState<never> = { answer: null, typed: {} }

/** A form's server action. */
export type FormAction<O = unknown> = (state: FormState<O>, form: FormData) => Promise<FormState<O>>

const NEVER_BACK = /password|code|present/i

/** What a form had in it, to be put back into its fields; secrets and files stay out. */
export function typedIn(form: FormData): FormState['typed'] {
	const typed: FormState['typed'] = {}
	for (const [name, value] of form)
		if (typeof value === 'string' && !name.startsWith('$') && !NEVER_BACK.test(name)) {
			typed[name] ??= []
			typed[name].push(value)
		}
	return typed
}

'use client'

import { type FormEvent, useRef } from 'react'

/** What React's reset of an answered form may not take with it: what was typed after it was sent. */
export function useTypedSince() {
	const sent = useRef(new Map<Field, string | boolean>())
	return {
		onSubmit: ({ currentTarget }: FormEvent<HTMLFormElement>) => {
			sent.current = new Map(fieldsOf(currentTarget).map((field) => [field, held(field)]))
		},
		onReset: ({ currentTarget }: FormEvent<HTMLFormElement>) => {
			const later = fieldsOf(currentTarget)
				.map((field) => [field, held(field)] as const)
				.filter(([field, holds]) => sent.current.has(field) && sent.current.get(field) !== holds)
			// The event comes before the reset.
			queueMicrotask(() => {
				for (const [field, holds] of later) hold(field, holds)
			})
		},
	}
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

function fieldsOf(form: HTMLFormElement): Field[] {
	return [...form.elements].filter(
		(element): element is Field =>
			(element instanceof HTMLInputElement && !['hidden', 'file'].includes(element.type)) ||
			element instanceof HTMLTextAreaElement ||
			element instanceof HTMLSelectElement,
	)
}

const isTicked = (field: Field): field is HTMLInputElement => field.type === 'checkbox' || field.type === 'radio'

const held = (field: Field) => (isTicked(field) ? field.checked : field.value)

function hold(field: Field, holds: string | boolean): void {
	if (isTicked(field)) field.checked = holds === true
	else field.value = String(holds)
}

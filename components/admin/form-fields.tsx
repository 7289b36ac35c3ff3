'use client'

import type { ComponentProps } from 'react'
import { Button, type ButtonLook } from '#components/ui/button.tsx'
import { Checkbox, Select, TextArea, TextField } from '#components/ui/field.tsx'
import { useForm } from './action-form.tsx'

/*
 * Fields of an ActionForm: named after the input they become, they show what is wrong with it and
 * keep what was typed.
 */

type Named<P> = Omit<P, 'id' | 'problem' | 'name'> & { name: string; id?: string }

function useField(name: string) {
	const { answer, typed } = useForm()
	const problem =
		answer?.is === 'invalid'
			? answer.problems.find(({ field }) => field === name || field.startsWith(`${name}.`))
			: undefined
	// After a success the page is drawn anew with what stands now.
	return { problem, typed: answer === null || answer.is === 'done' ? undefined : (typed[name] ?? []) }
}

export function FormText({ name, id = name, defaultValue, ...rest }: Named<ComponentProps<typeof TextField>>) {
	const { problem, typed } = useField(name)
	const value = typed?.[0] ?? defaultValue
	return <TextField key={String(value)} id={id} name={name} problem={problem} defaultValue={value} {...rest} />
}

export function FormTextArea({ name, id = name, defaultValue, ...rest }: Named<ComponentProps<typeof TextArea>>) {
	const { problem, typed } = useField(name)
	const value = typed?.[0] ?? defaultValue
	return <TextArea key={String(value)} id={id} name={name} problem={problem} defaultValue={value} {...rest} />
}

export function FormSelect({ name, id = name, defaultValue, ...rest }: Named<ComponentProps<typeof Select>>) {
	const { problem, typed } = useField(name)
	const value = typed?.[0] ?? defaultValue
	return <Select key={String(value)} id={id} name={name} problem={problem} defaultValue={value} {...rest} />
}

export function FormCheckbox({
	name,
	id = name,
	value = 'on',
	defaultChecked,
	...rest
}: Named<ComponentProps<typeof Checkbox>>) {
	const { typed } = useField(name)
	const checked = typed ? typed.includes(String(value)) : defaultChecked
	return <Checkbox key={String(checked)} id={id} name={name} value={value} defaultChecked={checked} {...rest} />
}

/** Sends the form; while it is being sent a second time is refused, and the button keeps the focus. */
export function Submit({ look = 'main', onClick, ...rest }: ComponentProps<typeof Button> & { look?: ButtonLook }) {
	const { busy } = useForm()
	return (
		<Button
			type="submit"
			look={look}
			aria-disabled={busy || undefined}
			onClick={(event) => {
				if (busy) event.preventDefault()
				else onClick?.(event)
			}}
			{...rest}
		/>
	)
}

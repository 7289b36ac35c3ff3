'use client'

import { type ComponentProps, type ReactNode, useLayoutEffect, useRef } from 'react'
import { Button, type ButtonLook } from '#components/ui/button.tsx'
import { Checkbox, Select, TextArea, TextField } from '#components/ui/field.tsx'
import { useForm } from './action-form.tsx'
import { shell } from './texts/en/shell.ts'
import { texts } from './texts/texts.ts'

const t = texts(shell)

/*
 * Fields of an ActionForm: named after the input they become, they show what is wrong with it and
 * keep what was typed. Where somebody else changed it meanwhile, both stand at the field.
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

/** Value and hint of a field of one line; where somebody else saved another value, the hint says it. */
function useValue(name: string, stands: unknown, hint: ReactNode, say = (value: string) => value) {
	const { answer } = useForm()
	const { problem, typed } = useField(name)
	const value = typed?.[0] ?? (stands as string | undefined)
	const theirs = say(String(stands ?? ''))
	const isOther = answer?.is === 'outdated' && typed?.[0] !== undefined && typed[0] !== String(stands ?? '')
	return {
		value,
		frame: {
			problem,
			hint: isOther ? (
				<>
					{hint}{' '}
					<strong className="block text-warn">
						{t(theirs ? 'theirs' : 'theirsIsEmpty')} <bdi>{theirs}</bdi>
					</strong>
				</>
			) : (
				hint
			),
		},
	}
}

/**
 * A field of text in which nobody typed since it was drawn follows what it is drawn with. It stays the
 * same field, so that the keyboard stays in it.
 */
function useFollowing<E extends HTMLInputElement | HTMLTextAreaElement>(value: unknown) {
	const drawn = String(value ?? '')
	const before = useRef(drawn)
	const field = useRef<E>(null)
	useLayoutEffect(() => {
		// By itself only a field follows whose value no script has set, and React sets the first one.
		if (field.current?.value === before.current) field.current.value = drawn
		before.current = drawn
	}, [drawn])
	return field
}

export function FormText({ name, id = name, defaultValue, hint, ...rest }: Named<ComponentProps<typeof TextField>>) {
	const { value, frame } = useValue(name, defaultValue, hint)
	const field = useFollowing<HTMLInputElement>(value)
	return <TextField ref={field} id={id} name={name} defaultValue={value} {...frame} {...rest} />
}

export function FormTextArea({ name, id = name, defaultValue, hint, ...rest }: Named<ComponentProps<typeof TextArea>>) {
	const { value, frame } = useValue(name, defaultValue, hint)
	const field = useFollowing<HTMLTextAreaElement>(value)
	return <TextArea ref={field} id={id} name={name} defaultValue={value} {...frame} {...rest} />
}

export function FormSelect({ name, id = name, defaultValue, hint, ...rest }: Named<ComponentProps<typeof Select>>) {
	const label = (value: string) => rest.choices.find((choice) => choice.value === value)?.label ?? value
	const { value, frame } = useValue(name, defaultValue, hint, label)
	return <Select key={String(value)} id={id} name={name} defaultValue={value} {...frame} {...rest} />
}

export function FormCheckbox({
	name,
	id = name,
	value = 'on',
	defaultChecked,
	...rest
}: Named<ComponentProps<typeof Checkbox>>) {
	const { answer } = useForm()
	const { typed } = useField(name)
	const stands = defaultChecked ?? false
	const checked = typed ? typed.includes(String(value)) : stands
	const theirs = answer?.is === 'outdated' && checked !== stands && (
		<strong className="block text-warn">{t(stands ? 'theirsIsTicked' : 'theirsIsNotTicked')}</strong>
	)
	return (
		<Checkbox
			key={String(checked)}
			id={id}
			name={name}
			value={value}
			defaultChecked={checked}
			hint={theirs || undefined}
			{...rest}
		/>
	)
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

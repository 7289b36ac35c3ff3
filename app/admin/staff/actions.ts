'use server'

import { submit } from '#app/admin/submit.ts'
import type { FormState } from '#components/admin/answer.ts'
import { act } from '#newsroom/act.ts'
import { addStaff, setPassword } from '#newsroom/staff/accounts.ts'
import { changeStaff, disableStaff, enableStaff } from '#newsroom/staff/commands/accounts.ts'
import { endSessionsOf } from '#newsroom/staff/commands/sessions.ts'
import { scopeIn } from './places.ts'

export async function addPerson(_state: FormState, form: FormData): Promise<FormState> {
	const input = { ...person(form), email: form.get('email'), password: form.get('password') }
	return submit(
		form,
		(actor) => addStaff(actor, input),
		({ id }) => `/admin/staff/${id}`,
	)
}

export async function changePerson(_state: FormState, form: FormData): Promise<FormState> {
	return submit(form, (actor) =>
		act(actor, changeStaff, { id: form.get('id'), version: form.get('version'), ...person(form) }),
	)
}

export async function setPersonPassword(_state: FormState, form: FormData): Promise<FormState> {
	return submit(form, (actor) => setPassword(actor, { email: form.get('email'), password: form.get('password') }))
}

export async function signOutPerson(_state: FormState, form: FormData): Promise<FormState> {
	return submit(form, (actor) => act(actor, endSessionsOf, { staff: form.get('id') }))
}

export async function disablePerson(_state: FormState, form: FormData): Promise<FormState> {
	return submit(form, (actor) => act(actor, disableStaff, { id: form.get('id') }))
}

export async function enablePerson(_state: FormState, form: FormData): Promise<FormState> {
	return submit(form, (actor) => act(actor, enableStaff, { id: form.get('id') }))
}

function person(form: FormData) {
	return { name: form.get('name'), role: form.get('role'), scope: scopeIn(form) }
}

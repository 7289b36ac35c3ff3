'use server'

import { submit } from '#app/admin/submit.ts'
import type { FormState } from '#components/admin/answer.ts'
import { act } from '#newsroom/act.ts'
import { permit } from '#newsroom/policies/permit.ts'
import { addRedirect, removeRedirect } from '#newsroom/redirects/commands.ts'
import { pathIn, targetIn } from './paths.ts'

export async function addOne(_state: FormState, form: FormData): Promise<FormState> {
	return submit(form, async (actor) => {
		const edition = String(form.get('edition'))
		permit(actor, 'redirect.change', { edition })
		const from = await pathIn(edition, 'from', String(form.get('from')))
		return act(actor, addRedirect, { edition, from, ...(await targetIn(edition, String(form.get('to')))) })
	})
}

export async function removeOne(_state: FormState, form: FormData): Promise<FormState> {
	return submit(form, (actor) => act(actor, removeRedirect, { id: form.get('id') }))
}

'use server'

import { clientAddress } from '#app/(door)/admin/client.ts'
import { signedIn } from '#app/admin/actor.ts'
import { submit } from '#app/admin/submit.ts'
import type { FormState } from '#components/admin/answer.ts'
import { Refused } from '#lib/errors.ts'
import { act } from '#newsroom/act.ts'
import { replaceOwnPassword } from '#newsroom/staff/accounts.ts'
import { endOwnSessions, endSession } from '#newsroom/staff/commands/sessions.ts'
import { makeToken, revokeToken } from '#newsroom/staff/commands/tokens.ts'
import { countSecretTry } from '#newsroom/staff/sign-in.ts'

export async function changePassword(_state: FormState, form: FormData): Promise<FormState> {
	return submit(form, async (actor) => {
		if ((await countSecretTry(await clientAddress())) > 0) throw new Refused('Too many tries. Try again in a while.')
		return replaceOwnPassword(actor, {
			present: String(form.get('present') ?? ''),
			password: String(form.get('password') ?? ''),
			keep: await thisSession(),
		})
	})
}

export async function endOne(_state: FormState, form: FormData): Promise<FormState> {
	return submit(form, (actor) => act(actor, endSession, { id: form.get('id') }))
}

export async function endOthers(_state: FormState, form: FormData): Promise<FormState> {
	return submit(form, async (actor) => act(actor, endOwnSessions, { staff: actor.id, keep: await thisSession() }))
}

export async function newToken(
	_state: FormState<{ bearer: string }>,
	form: FormData,
): Promise<FormState<{ bearer: string }>> {
	return submit(form, (actor) => act(actor, makeToken, { staff: actor.id, name: form.get('name') }))
}

export async function endToken(_state: FormState, form: FormData): Promise<FormState> {
	return submit(form, (actor) => act(actor, revokeToken, { id: form.get('id') }))
}

async function thisSession(): Promise<string | undefined> {
	return (await signedIn())?.session.id
}

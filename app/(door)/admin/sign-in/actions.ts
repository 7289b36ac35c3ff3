'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { clientAddress } from '#app/(door)/admin/client.ts'
import { safeNext } from '#app/(door)/admin/next-path.ts'
import { openDoor } from '#app/(door)/admin/open-door.ts'
import { type FormState, typedIn } from '#components/admin/answer.ts'
import { shell } from '#components/admin/texts/en/shell.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { signIn } from '#newsroom/staff/sign-in.ts'

const t = texts(shell)

/** Signs a browser in: checks the password, and puts the new session into a cookie. */
export async function signInHere(_state: FormState<never>, form: FormData): Promise<FormState<never>> {
	const answer = await signIn({
		email: String(form.get('email') ?? ''),
		password: String(form.get('password') ?? ''),
		address: await clientAddress(),
		agent: (await headers()).get('user-agent') ?? '',
	})
	if ('refused' in answer) {
		const message =
			answer.refused === 'wait' ? t('signIn.wait', { minutes: Math.ceil(answer.wait / 60_000) }) : t('signIn.wrong')
		return { answer: { is: 'refused', message }, typed: typedIn(form) }
	}
	await openDoor(answer.session)
	redirect(safeNext(form.get('next')))
}

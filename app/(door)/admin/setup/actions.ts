'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { clientAddress } from '#app/(door)/admin/client.ts'
import { openDoor } from '#app/(door)/admin/open-door.ts'
import { answerTo, fieldsOf } from '#app/admin/submit.ts'
import { type FormState, typedIn } from '#components/admin/answer.ts'
import { shell } from '#components/admin/texts/en/shell.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { setUp } from '#newsroom/staff/first-account.ts'
import { countSecretTry, signIn } from '#newsroom/staff/sign-in.ts'

const t = texts(shell)

/** Makes the first account of the paper for whoever has the code, and signs them in. */
export async function setUpHere(_state: FormState<never>, form: FormData): Promise<FormState<never>> {
	const typed = typedIn(form)
	const address = await clientAddress()
	const wait = await countSecretTry(address)
	if (wait > 0)
		return { answer: { is: 'refused', message: t('signIn.wait', { minutes: Math.ceil(wait / 60_000) }) }, typed }
	const { code = '', name = '', email = '', password = '' } = fieldsOf(form, ['code', 'name', 'email', 'password'])
	try {
		await setUp({ code, name, email, password })
	} catch (error) {
		return { answer: answerTo(error), typed }
	}
	const signed = await signIn({ email, password, address, agent: (await headers()).get('user-agent') ?? '' })
	if ('session' in signed) await openDoor(signed.session)
	redirect('/admin')
}

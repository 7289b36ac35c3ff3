'use server'

import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { sessionCookie } from '#app/api/auth/cookie.ts'
import { act } from '#newsroom/act.ts'
import { endSession } from '#newsroom/staff/commands/sessions.ts'
import { signedIn } from './actor.ts'

/** Ends this browser's session; its cookie is worth nothing from then on, wherever it was copied to. */
export async function signOutHere(): Promise<void> {
	const found = await signedIn()
	if (found) await act(found.actor, endSession, { id: found.session.id }, { print: 'later' })
	const { name, options } = sessionCookie()
	;(await cookies()).set(name, '', { ...options, maxAge: 0 })
	redirect('/admin/sign-in')
}

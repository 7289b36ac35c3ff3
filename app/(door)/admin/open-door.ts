import { cookies } from 'next/headers'
import { sealed, sessionCookie } from '#app/api/auth/cookie.ts'
import { SESSION_MS } from '#newsroom/staff/rules.ts'

/** Gives this browser the cookie of a session. */
export async function openDoor(sessionId: string): Promise<void> {
	const { name, options } = sessionCookie()
	;(await cookies()).set(name, await sealed(sessionId), { ...options, maxAge: SESSION_MS / 1000 })
}

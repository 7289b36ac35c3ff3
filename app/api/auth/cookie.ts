import { decode, encode } from 'next-auth/jwt'
import { sessionCookieName } from '#lib/session-cookie.ts'
import { SESSION_MS } from '#newsroom/staff/rules.ts'

/*
 * The cookie of a signed-in browser: next-auth's encrypted token with nothing in it but the id of a
 * row. Whoever holds it is whoever that row says at this moment.
 */

/** Where the cookie is kept, and how. */
export function sessionCookie(siteUrl = process.env.SITE_URL ?? 'http://localhost:3000') {
	const secure = siteUrl.startsWith('https:')
	return {
		name: sessionCookieName(siteUrl),
		options: { httpOnly: true, sameSite: 'lax', path: '/', secure },
	} as const
}

/** What the cookie of a session holds. */
export async function sealed(sessionId: string): Promise<string> {
	return encode({ token: { sid: sessionId }, secret: secret(), maxAge: SESSION_MS / 1000 })
}

/** The id of the session in a cookie; undefined when it is not one of ours or too old. */
export async function sessionIn(cookie: string | undefined): Promise<string | undefined> {
	if (!cookie) return undefined
	try {
		const token = await decode({ token: cookie, secret: secret() })
		return typeof token?.sid === 'string' ? token.sid : undefined
	} catch {
		// Made under another secret, or by nobody.
		return undefined
	}
}

function secret(): string {
	const kept = process.env.NEXTAUTH_SECRET
	if (!kept) throw new Error('NEXTAUTH_SECRET is not set: the server sets it before it loads Next.')
	return kept
}

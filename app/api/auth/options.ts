import type { NextAuthOptions } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { log } from '#lib/log.ts'
import { act } from '#newsroom/act.ts'
import { actorBySession } from '#newsroom/staff/actors.ts'
import { endSession } from '#newsroom/staff/commands/sessions.ts'
import { SESSION_MS } from '#newsroom/staff/rules.ts'
import { signIn } from '#newsroom/staff/sign-in.ts'
import { sessionCookie } from './cookie.ts'

/** next-auth for programs that speak it; the sign-in page goes the same way by its server action. */
export function options(): NextAuthOptions {
	return {
		pages: { signIn: '/admin/sign-in', error: '/admin/sign-in', signOut: '/admin/account' },
		session: { strategy: 'jwt', maxAge: SESSION_MS / 1000 },
		cookies: { sessionToken: sessionCookie() },
		// Its details may hold what somebody typed; the code says enough.
		logger: {
			error: (code) => log.error({ code }, 'next-auth'),
			warn: (code) => log.warn({ code }, 'next-auth'),
		},
		providers: [
			Credentials({
				credentials: { email: {}, password: {} },
				async authorize(credentials, request) {
					const { email = '', password = '' } = credentials ?? {}
					const answer = await signIn({
						email,
						password,
						address: String(request.headers?.['x-forwarded-for'] ?? ''),
						agent: String(request.headers?.['user-agent'] ?? ''),
					})
					return 'session' in answer ? { id: answer.session } : null
				},
			}),
		],
		callbacks: {
			// The token holds the session's id and nothing else: all that could grow old stays in the row.
			jwt: ({ token, user }) => ({ sid: user ? user.id : token.sid }),
			async session({ session, token }) {
				const found = await actorBySession(String(token.sid))
				return { expires: session.expires, ...(found ? { user: { name: found.actor.name } } : {}) }
			},
		},
		events: {
			async signOut({ token }) {
				const found = await actorBySession(String(token.sid))
				if (found) await act(found.actor, endSession, { id: found.session.id }, { print: 'later' })
			},
		},
	}
}

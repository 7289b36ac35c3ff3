import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { sessionCookie, sessionIn } from '#app/api/auth/cookie.ts'
import { may, type StaffActor, type Thing } from '#newsroom/policies/permit.ts'
import type { Act } from '#newsroom/policies/table.ts'
import { actorBySession } from '#newsroom/staff/actors.ts'
import { answerWith, askedUrl } from '#press/render-store.ts'

/** Who asks, with the session: looked up once for each request, and on every one. */
export const signedIn = cache(async () => {
	const id = await sessionIn((await cookies()).get(sessionCookie().name)?.value)
	return id === undefined ? undefined : actorBySession(id)
})

/** Who asks for a page; those who are not signed in go to the sign-in page and come back afterwards. */
export async function requireActor(): Promise<StaffActor> {
	const found = await signedIn()
	if (found) return found.actor
	redirect(`/admin/sign-in?next=${encodeURIComponent(here())}`)
}

/** The page that is being asked for, whether as a page or by Next's own script, which adds a word to the query. */
function here(): string {
	const { pathname, searchParams } = new URL(askedUrl() ?? '/admin', 'http://paper')
	searchParams.delete('_rsc')
	return searchParams.size > 0 ? `${pathname}?${searchParams}` : pathname
}

/**
 * Who asks for a page that wants a right. Null for those who lack it: the answer is then 403, and
 * the page draws `<MayNot />`.
 */
export async function actorWhoMay(act: Act, thing?: Thing): Promise<StaffActor | null> {
	const actor = await requireActor()
	if (may(actor, act, thing)) return actor
	answerWith(403)
	return null
}

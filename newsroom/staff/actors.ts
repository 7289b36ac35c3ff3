import { act } from '#newsroom/act.ts'
import type { StaffActor } from '#newsroom/policies/permit.ts'
import { touchSession } from './commands/sessions.ts'
import { touchToken } from './commands/tokens.ts'
import { type SignedIn, signedIn, tokenHolder } from './desk.ts'
import { SEEN_EVERY_MS } from './rules.ts'

/** Who asks with this session, looked up on every request; undefined once it ended. Use puts off its end. */
export async function actorBySession(sessionId: string, now = Date.now()): Promise<SignedIn | undefined> {
	const found = await signedIn(sessionId, now)
	if (found && now - found.session.lastSeenAt > SEEN_EVERY_MS)
		await act(found.actor, touchSession, { id: sessionId }, { print: 'later' })
	return found
}

/** Who asks with this bearer token (what follows `Bearer `); undefined for one that is unknown, revoked, or of a disabled account. */
export async function actorByToken(bearer: string, now = Date.now()): Promise<StaffActor | undefined> {
	const found = await tokenHolder(bearer)
	if (found && now - (found.token.lastUsedAt ?? 0) > SEEN_EVERY_MS)
		await act(found.actor, touchToken, { id: found.token.id }, { print: 'later' })
	return found?.actor
}

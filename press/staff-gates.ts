import type { IncomingMessage } from 'node:http'
import type { Readable } from 'node:stream'
import { LRUCache } from 'lru-cache'
import { hasSession } from '#lib/session-cookie.ts'
import { boundedBody, heldBody } from './bodies.ts'
import { createGate } from './gate.ts'
import { isForStrangers, pathOf } from './refusals.ts'

/** Reads of the API by nobody in particular. */
const ANONYMOUS = { atOnce: 2, waiting: 64, perClient: 16 }
/** Each try costs the newsroom a tenth of a second of one core. */
const SIGN_IN = { atOnce: 2, waiting: 64, perClient: 8 }

/** Addresses that are remembered as those from which somebody signed in. */
const REMEMBERED = 1000
/** Staff pages for who is not signed in: the way to the door, mostly. */
const STRANGERS = { atOnce: 4, waiting: 64, perClient: 16 }

/**
 * What anybody can ask of the newsroom without being known passes gates of its own, so that a flood of
 * it leaves whoever is signed in at work. A sign-in is read whole first: slow senders hold no place. It goes
 * before others where somebody signed in from the same address before.
 */
export function staffGates() {
	const familiar = new LRUCache<string, true>({ max: REMEMBERED })
	const anonymous = createGate(ANONYMOUS)
	const strangers = createGate(STRANGERS)
	const signIn = createGate({ ...SIGN_IN, goesFirst: (client) => familiar.has(client) })
	/** @param work sends the request on and gives the cookies that the answer sets */
	return async function pass(
		req: IncomingMessage,
		client: string,
		work: (body: Readable | undefined) => Promise<readonly string[]>,
	): Promise<void> {
		const path = pathOf(req.url ?? '/')
		if (req.method === 'POST' && isForStrangers(path)) {
			const body = await heldBody(req)
			const cookies = await signIn(client, () => work(body))
			if (cookies.some(hasSession)) familiar.set(client, true)
			return
		}
		const body = boundedBody(req)
		if (path.startsWith('/api/v1') && !req.headers.authorization) await anonymous(client, () => work(body))
		else if (!body && !req.headers.authorization && !hasSession(req.headers.cookie))
			await strangers(client, () => work(undefined))
		else await work(body)
	}
}

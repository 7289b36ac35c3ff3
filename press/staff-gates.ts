import type { IncomingMessage } from 'node:http'
import type { Readable } from 'node:stream'
import { boundedBody, heldBody } from './bodies.ts'
import { createGate } from './gate.ts'
import { isForStrangers, pathOf } from './refusals.ts'

/** Reads of the API by nobody in particular. */
const ANONYMOUS = { atOnce: 2, waiting: 64, perClient: 16 }
/** Each try costs the newsroom a tenth of a second of one core. */
const SIGN_IN = { atOnce: 2, waiting: 64, perClient: 8 }

/**
 * What anybody can ask of the newsroom without being known passes gates of its own, so that a flood of
 * it leaves whoever is signed in at work. A sign-in is read whole first: slow senders hold no place.
 */
export function staffGates() {
	const anonymous = createGate(ANONYMOUS)
	const signIn = createGate(SIGN_IN)
	return async function pass(
		req: IncomingMessage,
		client: string,
		work: (body: Readable | undefined) => Promise<void>,
	): Promise<void> {
		const path = pathOf(req.url ?? '/')
		if (req.method === 'POST' && isForStrangers(path)) {
			const body = await heldBody(req)
			return signIn(client, () => work(body))
		}
		const body = boundedBody(req)
		if (path.startsWith('/api/v1') && !req.headers.authorization) return anonymous(client, () => work(body))
		return work(body)
	}
}

import type { IncomingMessage } from 'node:http'
import { Readable, Transform } from 'node:stream'
import { maxBody, pathOf } from './refusals.ts'

/** A body that turned out longer than the press takes. */
export class TooLarge extends Error {}

/** The request's body as it comes, cut off with `TooLarge` where it passes the bound without having said so. */
export function boundedBody(req: IncomingMessage): Readable | undefined {
	if (!hasBody(req)) return undefined
	const bound = maxBody(pathOf(req.url ?? '/'))
	let length = 0
	const bounded = new Transform({
		transform(piece: Buffer, _, next) {
			length += piece.length
			next(length > bound ? new TooLarge() : null, piece)
		},
	})
	// Who waits for a turn with it listens only once that has come; an error nobody hears ends the process.
	bounded.on('error', () => {})
	// Not a pipeline: that would destroy the request with the bound, and the refusal could not be sent.
	req.once('error', (cause) => bounded.destroy(cause))
	return req.pipe(bounded)
}

/** The request's body once all of it is there. Throws `TooLarge` past the bound. */
export async function heldBody(req: IncomingMessage): Promise<Readable | undefined> {
	const body = boundedBody(req)
	if (!body) return undefined
	const pieces: Buffer[] = []
	for await (const piece of body) pieces.push(piece as Buffer)
	return Readable.from([Buffer.concat(pieces)])
}

function hasBody({ headers }: IncomingMessage) {
	return headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined
}

import { createHash } from 'node:crypto'

/** SHA-256 in lower-case hex. */
export function sha256(data: string | Uint8Array): string {
	return createHash('sha256').update(data).digest('hex')
}

/** JSON with object keys sorted and undefined left out, so that equal values give equal text. */
export function canonicalJson(value: unknown): string {
	return JSON.stringify(value, (_key, inner) =>
		inner && typeof inner === 'object' && !Array.isArray(inner)
			? Object.fromEntries(
					Object.entries(inner)
						.filter(([, field]) => field !== undefined)
						.sort(([a], [b]) => (a < b ? -1 : 1)),
				)
			: inner,
	)
}

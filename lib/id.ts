import { createHash, randomBytes } from 'node:crypto'

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
let lastMs = 0
let counter = 0

/**
 * A new text id of 22 characters that sorts by the time it was made: 48 bits of milliseconds,
 * a 12-bit counter that keeps ids of one process in order within a millisecond, 50 random bits.
 */
export function newId(now = Date.now()): string {
	if (now > lastMs) {
		lastMs = now
		counter = 0
	} else {
		counter += 1
		if (counter > 0xfff) {
			lastMs += 1
			counter = 0
		}
	}
	const random = [...randomBytes(10)].map((byte) => ALPHABET[byte & 31]).join('')
	return digits(lastMs, 10) + digits(counter, 2) + random
}

function digits(value: number, length: number): string {
	let text = ''
	for (let rest = value; text.length < length; rest = Math.floor(rest / 32)) text = ALPHABET[rest % 32] + text
	return text
}

/**
 * An id of the same form that the same key always gets: what comes from an archive a second time is
 * the same thing. Sorts by `at`, ms; times before 1970 sort first.
 */
export function stableId(key: string, at: number): string {
	const hash = createHash('sha256').update(key).digest()
	return digits(Math.max(0, at), 10) + [...hash.subarray(0, 12)].map((byte) => ALPHABET[byte & 31]).join('')
}

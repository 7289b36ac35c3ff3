import { randomBytes } from 'node:crypto'

/** 192 random bits that nobody guesses, in letters that fit a cookie, a header and an address. */
export function newSecret(): string {
	return randomBytes(24).toString('base64url')
}

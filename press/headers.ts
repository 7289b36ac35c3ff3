import { createHash, randomBytes } from 'node:crypto'
import type { OutgoingHttpHeaders } from 'node:http'
import { isLitePath } from '#lib/addresses.ts'
import { LITE_STYLE } from '#lib/lite-style.ts'
import { type Island, WORKER_ADDRESS } from './islands.ts'

/** Whose answer it is, which decides how far a browser may trust it. */
export type Door = 'readers' | 'staff' | 'files'

const POWERS = [
	'accelerometer',
	'autoplay',
	'browsing-topics',
	'camera',
	'display-capture',
	'encrypted-media',
	'fullscreen',
	'geolocation',
	'gyroscope',
	'magnetometer',
	'microphone',
	'midi',
	'payment',
	'publickey-credentials-create',
	'publickey-credentials-get',
	'screen-wake-lock',
	'usb',
	'xr-spatial-tracking',
]
const NO_POWERS = POWERS.map((power) => `${power}=()`).join(', ')

const READERS_POLICY =
	"default-src 'none'; script-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

/** Readers' policy plus one inline style, named by its hash (`sha256-…`). */
export function policyWithStyle(hash: string): string {
	return READERS_POLICY.replace("style-src 'self'", `style-src '${hash}'`)
}

/** What an island needs besides its own file; no other page gets it. */
const NEEDS: Readonly<Record<string, string>> = {
	'keep-paper': "; connect-src 'self'; worker-src 'self'",
}

/**
 * Readers' policy for a page with these islands: each may run as the bytes it has now. A browser that
 * cannot tell a file by its hash (Firefox before 116, Safari before 15.6) runs none, and the page is
 * complete without.
 */
function policyWithIslands(islands: readonly Island[]): string {
	if (islands.length === 0) return READERS_POLICY
	const hashes = islands.map(({ hash }) => `'${hash}'`).join(' ')
	const needs = islands.map(({ name }) => NEEDS[name] ?? '').join('')
	return READERS_POLICY.replace("script-src 'none'", `script-src ${hashes}`) + needs
}

/** The policy of the service worker's own file, which is for what it fetches itself. */
const WORKER_POLICY = "default-src 'none'; connect-src 'self'; frame-ancestors 'none'"

/** Lite pages bring their one style and their icon with them and load nothing. */
const LITE_POLICY = policyWithStyle(`sha256-${createHash('sha256').update(LITE_STYLE).digest('base64')}`)
	.replace("img-src 'self'", 'img-src data:')
	.replace("font-src 'self'; ", '')

/** The policy of what readers get at a path, where a page brings these islands with it. */
export function readersPolicy(path: string, islands: readonly Island[] = []): string {
	if (path === WORKER_ADDRESS) return WORKER_POLICY
	return isLitePath(path) ? LITE_POLICY : policyWithIslands(islands)
}

/** A policy for one answer of the staff side. Next reads the nonce out of it and puts it on its scripts. */
export function staffPolicy(): string {
	const nonce = randomBytes(16).toString('base64')
	return [
		"default-src 'none'",
		`script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
		"style-src 'self'",
		// blob: and data: are pictures chosen but not yet uploaded.
		"img-src 'self' blob: data:",
		"font-src 'self'",
		"connect-src 'self'",
		// Previews stand in a frame beside the board and the editor.
		"frame-src 'self'",
		"form-action 'self'",
		"base-uri 'none'",
		"frame-ancestors 'self'",
	].join('; ')
}

/**
 * The headers that stand on every answer of a door, errors included.
 * @param https whether readers reach the paper by https; only then may browsers be told to insist on it
 */
export function guardHeaders(door: Door, https: boolean, policy = READERS_POLICY): OutgoingHttpHeaders {
	return {
		'content-security-policy': policy,
		'x-content-type-options': 'nosniff',
		'x-frame-options': door === 'staff' ? 'SAMEORIGIN' : 'DENY',
		'referrer-policy': door === 'staff' ? 'same-origin' : 'strict-origin-when-cross-origin',
		'permissions-policy': NO_POWERS,
		'cross-origin-opener-policy': 'same-origin',
		// Pictures and feeds are shown by other people's readers; what staff see is nobody else's.
		'cross-origin-resource-policy': door === 'staff' ? 'same-origin' : 'cross-origin',
		...(door === 'staff' ? { 'x-robots-tag': 'noindex' } : {}),
		...(https ? { 'strict-transport-security': 'max-age=31536000' } : {}),
	}
}

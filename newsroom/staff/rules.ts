/** Roles of staff, from the narrowest to the widest. */
export const ROLES = ['writer', 'editor', 'front editor', 'managing editor', 'admin'] as const
export type Role = (typeof ROLES)[number]

/** Where an account's rights hold: ids of editions and sections; null is everywhere. */
export type Scope = { editions?: string[]; sections?: string[] } | null

/** Who somebody is to the newsroom; never with the password's hash. */
export interface Account {
	id: string
	email: string
	name: string
	role: Role
	scope: Scope
	createdAt: number
	disabledAt: number | null
}

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
/** A browser that was not used for this long has to sign in again. */
const IDLE_MS = 7 * DAY
/** However much it is used, a session ends after this long. */
export const SESSION_MS = 30 * DAY
/** How exactly a session's last use is known: one write in this time, not one with every request. */
export const SEEN_EVERY_MS = 5 * MINUTE

/** When a session that is used at `now` ends, ms. */
export function sessionEnd(createdAt: number, now: number): number {
	return Math.min(createdAt + SESSION_MS, now + IDLE_MS)
}

// ASCII without quotes or comments: one address has one spelling, and no letter of another script
// passes for one of these. A domain of another script is written in its xn-- form.
const EMAIL =
	/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/

/** The one spelling under which an address is kept and compared; null when it is none. */
export function normalEmail(text: string): string | null {
	const email = text.normalize('NFKC').trim().toLowerCase()
	return email.length <= 254 && EMAIL.test(email) ? email : null
}

/** OWASP ASVS 5.0, 6.2.1: at least 8 characters, and no rule about which. */
export const PASSWORD_MIN = 8
/** Longer ones only cost time. */
export const PASSWORD_MAX = 1000

/** What is wrong with a password, in a sentence; null when nothing is. Length counts in code points. */
export function passwordProblem(password: string, email = ''): string | null {
	const letters = [...password.normalize('NFKC')]
	if (letters.length < PASSWORD_MIN) return `A password has at least ${PASSWORD_MIN} characters.`
	if (letters.length > PASSWORD_MAX) return `A password has at most ${PASSWORD_MAX} characters.`
	if (new Set(letters).size < 4) return 'This password repeats the same few characters.'
	if ([email, email.split('@')[0]].includes(password.trim().toLowerCase()))
		return 'The address is the first password that others try.'
	return null
}

const BROWSERS: [RegExp, string][] = [
	[/\bEdg(?:e|A|iOS)?\//, 'Edge'],
	[/\bOPR\//, 'Opera'],
	[/\b(?:Firefox|FxiOS)\//, 'Firefox'],
	[/\b(?:Chrome|Chromium|HeadlessChrome|CriOS)\//, 'Chrome'],
	[/\bSafari\//, 'Safari'],
]
const SYSTEMS: [RegExp, string][] = [
	[/\b(?:iPhone|iPad)\b/, 'iOS'],
	[/\bAndroid\b/, 'Android'],
	[/\bWindows\b/, 'Windows'],
	[/\bMac OS X\b/, 'macOS'],
	[/\bLinux\b/, 'Linux'],
]

/** What a browser and its system are, from how it calls itself; each left out where it is none of those known. */
export function browserOf(agent: string): { browser: string | undefined; system: string | undefined } {
	const found = (names: [RegExp, string][]) => names.find(([pattern]) => pattern.test(agent))?.[1]
	return { browser: found(BROWSERS), system: found(SYSTEMS) }
}

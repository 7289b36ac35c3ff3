import { createHash, randomInt, timingSafeEqual } from 'node:crypto'
import { Refused } from '#lib/errors.ts'
import { parseInput } from '#newsroom/act.ts'
import type { SystemActor } from '#newsroom/policies/permit.ts'
import { addFirstStaff, addStaff } from './accounts.ts'
import { accountByEmail, hasAccounts } from './desk.ts'
import { emailShape } from './input.ts'

const START: SystemActor = { type: 'system', name: 'start' }

/** Where nobody has this address, makes an admin of it; an account that is there stays as it is. Throws Invalid. */
export async function ensureAdmin(email: string, password: string): Promise<{ made: boolean }> {
	const normal = parseInput(emailShape, email)
	if (await accountByEmail(normal)) return { made: false }
	await addStaff(START, { email: normal, name: normal.split('@')[0] ?? normal, role: 'admin', password })
	return { made: true }
}

/**
 * The demo paper's first admin with a password of this data directory's own, for the console; null
 * where somebody has an account already. Nothing keeps the password: it can be read this once.
 */
export async function firstSignIn(): Promise<{ email: string; password: string } | null> {
	if (await hasAccounts()) return null
	const first = { email: 'admin@broadsheet.example', password: newPassword() }
	await addFirstStaff(START, { ...first, name: 'Admin' })
	return first
}

/*
 * The setup code: whoever reads the console of a new, empty paper may make its first account. Its
 * hash lies on globalThis because the server issues it and a page, in Next's own copy of this
 * module, asks for it.
 */
const SETUP = Symbol.for('broadsheet.setup code')
const place = globalThis as { [SETUP]?: Buffer | undefined }

/** A code for `/admin/setup`, good until the first account is made; the one before it ends. */
export function issueSetupCode(): string {
	const issued = code(3)
	place[SETUP] = digest(issued)
	return issued
}

/** Makes the first account for whoever has the code. Throws Refused for a wrong code or when there is any account, Invalid by field. */
export async function setUp(input: {
	code: string
	email: string
	name: string
	password: string
}): Promise<{ id: string }> {
	const { code: given, ...person } = input
	const expected = place[SETUP]
	if (!expected || (await hasAccounts())) throw new Refused('This paper is set up already. Sign in.')
	if (!timingSafeEqual(digest(given), expected))
		throw new Refused('This is not the code that the console shows. Look at the last start of the server.')
	const { result } = await addFirstStaff(START, person)
	place[SETUP] = undefined
	return result
}

// No vowels, so that it spells nothing, and no letters that look like digits.
const LETTERS = 'bcdfghjkmnpqrstvwxz23456789'

/** A password for somebody who has none yet, easy to read off and type. */
export function newPassword(): string {
	return code(4)
}

/** Random groups of five letters and digits, easy to read off and type: 23 bits each. */
function code(groups: number): string {
	const group = () => Array.from({ length: 5 }, () => LETTERS[randomInt(LETTERS.length)]).join('')
	return Array.from({ length: groups }, group).join('-')
}

function digest(text: string): Buffer {
	return createHash('sha256').update(text.trim().toLowerCase()).digest()
}

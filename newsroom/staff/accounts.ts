import { Invalid, Missing } from '#lib/errors.ts'
import { act, type Done, parseInput } from '#newsroom/act.ts'
import { type Actor, permit, type StaffActor } from '#newsroom/policies/permit.ts'
import { changeOwnPassword, enterFirstStaff, enterStaff, setStaffPassword } from './commands/accounts.ts'
import { makeToken } from './commands/tokens.ts'
import { accountByEmail, accountById, passwordHashOf } from './desk.ts'
import { emailShape, newStaffShape, signInShape } from './input.ts'
import { checkPassword, hashPassword } from './passwords.ts'
import { passwordProblem } from './rules.ts'

/*
 * Acts that need a password's hash before they begin: hashing takes its time, and inside a
 * transaction only the database is waited for. Who may not act is told before anything else.
 */

/** Gives somebody an account (`newStaffShape`). Throws Invalid where the address is taken or the password weak. */
export async function addStaff(actor: Actor, input: unknown): Promise<Done<{ id: string }>> {
	permit(actor, 'staff.change', {})
	return act(actor, enterStaff, await withHash(input))
}

/** Makes a paper's first account, an admin. Throws Refused when there is any account already. */
export async function addFirstStaff(
	actor: Actor,
	input: { email: string; name: string; password: string },
): Promise<Done<{ id: string }>> {
	return act(actor, enterFirstStaff, await withHash({ ...input, role: 'admin' }))
}

async function withHash(input: unknown) {
	const { password, ...person } = parseInput(newStaffShape, input)
	if (password !== undefined) demandGoodPassword(password, person.email)
	return { ...person, passwordHash: password === undefined ? null : await hashPassword(password) }
}

/** Sets the password of the account with this address (`signInShape`); all its sessions and tokens end. For admins and for recovery by the command line. */
export async function setPassword(actor: Actor, input: unknown): Promise<Done<{ id: string }>> {
	permit(actor, 'staff.change', {})
	const { email, password } = parseInput(signInShape, input)
	const account = await accountWith(email)
	demandGoodPassword(password, account.email)
	return act(actor, setStaffPassword, { id: account.id, passwordHash: await hashPassword(password) })
}

/** Changes one's own password, for who knows the present one. The session `keep` goes on, all others end. */
export async function replaceOwnPassword(
	actor: StaffActor,
	{ present, password, keep }: { present: string; password: string; keep?: string | undefined },
): Promise<Done<{ id: string }>> {
	const account = await accountById(actor.id)
	if (!account) throw new Missing('There is no such account.')
	if (!(await checkPassword(await passwordHashOf(actor.id), present)).right)
		throw Invalid.field('present', 'This is not your present password.', 'Type it again.')
	demandGoodPassword(password, account.email)
	return act(actor, changeOwnPassword, { id: actor.id, passwordHash: await hashPassword(password), keep })
}

/** Makes an API token for the account with this address and gives it, this one time. */
export async function createToken(actor: Actor, { email, name }: { email: string; name: string }): Promise<string> {
	const account = await accountWith(email)
	if (account.disabledAt !== null)
		throw Invalid.field('email', `The account of ${account.email} is disabled.`, 'Enable it first.')
	return (await act(actor, makeToken, { staff: account.id, name })).result.bearer
}

async function accountWith(email: string) {
	const normal = parseInput(emailShape, email)
	const account = await accountByEmail(normal)
	if (!account) throw Invalid.field('email', `Nobody has the address ${normal}.`, 'Check its spelling.')
	return account
}

function demandGoodPassword(password: string, email: string): void {
	const problem = passwordProblem(password, email)
	if (problem) throw Invalid.field('password', problem, 'Choose a longer one: several words are easy to keep.')
}

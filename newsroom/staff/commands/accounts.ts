import { and, eq, isNull, ne } from 'drizzle-orm'
import { session, staff, token } from '#db/desk/tables.ts'
import type { Db } from '#db/handles.ts'
import type { DeskTx } from '#db/transact.ts'
import { Invalid, Missing, Refused } from '#lib/errors.ts'
import { newId } from '#lib/id.ts'
import { command } from '#newsroom/command.ts'
import { record } from '#newsroom/events/commands.ts'
import type { Permit, Thing } from '#newsroom/policies/permit.ts'
import { accountVersion } from '#newsroom/staff/desk.ts'
import {
	changeStaffShape,
	enterStaffShape,
	passwordHashShape,
	renewHashShape,
	staffIdShape,
} from '#newsroom/staff/input.ts'
import { demandVersion } from '#newsroom/version.ts'

/** Gives somebody an account; its address is nobody else's. */
export const enterStaff = command({
	act: 'staff.change',
	input: enterStaffShape,
	thing: async () => ({}),
	async run(tx, permit, { email, name, role, scope, passwordHash }) {
		const [other] = await tx.select({ id: staff.id }).from(staff).where(eq(staff.email, email))
		if (other)
			throw Invalid.field('email', `${email} has an account already.`, 'Change that account, or use another address.')
		const id = newId(permit.at)
		await tx.insert(staff).values({ id, email, name, role, scope, passwordHash, createdAt: permit.at })
		await record(tx, permit, `staff:${id}`, { email, name, role, scope }, 'staff.add')
		return { id }
	},
})

/** Makes the first account of a paper, an admin; refused as soon as there is any. */
export const enterFirstStaff = command({
	act: 'staff.change',
	input: enterStaffShape,
	thing: async () => ({}),
	async run(tx, permit, input) {
		const [any] = await tx.select({ id: staff.id }).from(staff).limit(1)
		if (any) throw new Refused('This paper has its first account already. Sign in, or ask its admin.')
		return enterStaff.run(tx, permit, input)
	},
})

/** Changes name, role and scope. They count at the person's next request. */
export const changeStaff = command({
	act: 'staff.change',
	input: changeStaffShape,
	thing: async () => ({}),
	async run(tx, permit, { id, version, name, role, scope }) {
		const before = await staffRow(tx, id)
		demandVersion(accountVersion(before), version)
		if (before.role === 'admin' && role !== 'admin') await demandAnotherAdmin(tx, id, 'role')
		await tx.update(staff).set({ name, role, scope }).where(eq(staff.id, id))
		await record(tx, permit, `staff:${id}`, {
			from: { name: before.name, role: before.role, scope: before.scope },
			to: { name, role, scope },
		})
		return { id }
	},
})

/** Closes an account: its sessions and tokens end with it. What the person wrote stays theirs. */
export const disableStaff = command({
	act: 'staff.change',
	input: staffIdShape,
	thing: async () => ({}),
	async run(tx, permit, { id }) {
		const row = await staffRow(tx, id)
		if (row.disabledAt !== null) return { id }
		if (row.role === 'admin') await demandAnotherAdmin(tx, id, '')
		await tx.update(staff).set({ disabledAt: permit.at }).where(eq(staff.id, id))
		await lockOut(tx, permit, id)
		await record(tx, permit, `staff:${id}`, {}, 'staff.disable')
		return { id }
	},
})

/** Opens a disabled account again; its tokens stay revoked. */
export const enableStaff = command({
	act: 'staff.change',
	input: staffIdShape,
	thing: async () => ({}),
	async run(tx, permit, { id }) {
		await staffRow(tx, id)
		await tx.update(staff).set({ disabledAt: null }).where(eq(staff.id, id))
		await record(tx, permit, `staff:${id}`, {}, 'staff.enable')
		return { id }
	},
})

/**
 * Sets somebody's password, for who lost it or whose it no longer is alone: every session ends, and
 * every token, since whoever had the password may have made one.
 */
export const setStaffPassword = command({
	act: 'staff.change',
	input: passwordHashShape,
	thing: async () => ({}),
	async run(tx, permit, { id, passwordHash }) {
		await staffRow(tx, id)
		await tx.update(staff).set({ passwordHash }).where(eq(staff.id, id))
		await lockOut(tx, permit, id)
		await record(tx, permit, `staff:${id}`, {}, 'staff.set password')
		return { id }
	},
})

/** Changes one's own password and ends one's other sessions; tokens go on, and their owner can end them one by one. */
export const changeOwnPassword = command({
	act: 'account.change',
	input: passwordHashShape,
	thing: ownAccount,
	async run(tx, permit, { id, passwordHash, keep }) {
		await tx.update(staff).set({ passwordHash }).where(eq(staff.id, id))
		await tx.delete(session).where(and(eq(session.staffId, id), keep === undefined ? undefined : ne(session.id, keep)))
		await record(tx, permit, `staff:${id}`, {}, 'account.change password')
		return { id }
	},
})

/** Keeps the same password in today's form, known at a sign-in that succeeded; one that was changed since stays, and `renewed` is false. */
export const renewHash = command({
	act: 'account.change',
	input: renewHashShape,
	thing: ownAccount,
	async run(tx, _permit, { id, passwordHash, checked }) {
		const renewed = await tx
			.update(staff)
			.set({ passwordHash })
			.where(and(eq(staff.id, id), eq(staff.passwordHash, checked)))
			.returning({ id: staff.id })
		return { renewed: renewed.length > 0 }
	},
})

/** Ends every session and token of an account. */
async function lockOut(tx: DeskTx, permit: Permit, id: string): Promise<void> {
	await tx.delete(session).where(eq(session.staffId, id))
	await tx
		.update(token)
		.set({ revokedAt: permit.at })
		.where(and(eq(token.staffId, id), isNull(token.revokedAt)))
}

async function ownAccount(_db: Db, { id }: { id: string }): Promise<Thing> {
	return { owner: `staff:${id}` }
}

async function staffRow(tx: DeskTx, id: string) {
	const [row] = await tx.select().from(staff).where(eq(staff.id, id))
	if (!row) throw new Missing('There is no such account.')
	return row
}

async function demandAnotherAdmin(tx: DeskTx, id: string, field: string): Promise<void> {
	const [other] = await tx
		.select({ id: staff.id })
		.from(staff)
		.where(and(eq(staff.role, 'admin'), ne(staff.id, id), isNull(staff.disabledAt)))
		.limit(1)
	if (!other)
		throw Invalid.field(field, 'This is the only admin; without one nobody could add accounts.', 'Make another first.')
}

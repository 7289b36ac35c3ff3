import { and, eq, lt, ne } from 'drizzle-orm'
import { z } from 'zod'
import { staff as accounts, session } from '#db/desk/tables.ts'
import type { Db } from '#db/handles.ts'
import type { DeskTx } from '#db/transact.ts'
import { Missing, Refused } from '#lib/errors.ts'
import { command } from '#newsroom/command.ts'
import { record } from '#newsroom/events/commands.ts'
import type { Permit, Thing } from '#newsroom/policies/permit.ts'
import { endSessionsShape, openSessionShape, sessionShape } from '#newsroom/staff/input.ts'
import { sessionEnd } from '#newsroom/staff/rules.ts'
import { newSecret } from '#newsroom/staff/secret.ts'

/**
 * Signs a browser in, and sweeps away what ended of this person's sessions. Refused where the password was changed
 * or the account disabled while it was checked.
 */
export const openSession = command({
	act: 'account.change',
	input: openSessionShape,
	thing: async (_db, { staff }) => ({ owner: `staff:${staff}` }),
	async run(tx, permit, { staff, checked, agent }) {
		const [row] = await tx.select().from(accounts).where(eq(accounts.id, staff))
		if (row?.passwordHash !== checked || row.disabledAt !== null)
			throw new Refused('The password or the account was changed just now. Sign in again.')
		const id = newSecret()
		const { at } = permit
		await tx.delete(session).where(and(eq(session.staffId, staff), lt(session.expiresAt, at)))
		await tx
			.insert(session)
			.values({ id, staffId: staff, createdAt: at, lastSeenAt: at, expiresAt: sessionEnd(at, at), agent })
		await record(tx, permit, `staff:${staff}`, { agent }, 'account.sign in')
		return { id }
	},
})

/** Notes that a session is in use, which puts off its end. No event: it says nothing of what was done. */
export const touchSession = command({
	act: 'account.change',
	input: sessionShape,
	thing: ownerOfSession,
	async run(tx, permit, { id }) {
		const [row] = await tx.select().from(session).where(eq(session.id, id))
		if (!row) return
		await tx
			.update(session)
			.set({ lastSeenAt: permit.at, expiresAt: sessionEnd(row.createdAt, permit.at) })
			.where(eq(session.id, id))
	},
})

/** Signs one browser out; its cookie is worth nothing from then on. */
export const endSession = command({
	act: 'account.change',
	input: sessionShape,
	thing: ownerOfSession,
	async run(tx, permit, { id }) {
		const [row] = await tx.delete(session).where(eq(session.id, id)).returning({ staffId: session.staffId })
		if (row) await record(tx, permit, `staff:${row.staffId}`, {}, 'account.sign out')
	},
})

/** Signs oneself out everywhere, or everywhere else. */
export const endOwnSessions = command({
	act: 'account.change',
	input: endSessionsShape,
	thing: async (_db, { staff }) => ({ owner: `staff:${staff}` }),
	run: endAll,
})

/** Signs somebody else out everywhere. */
export const endSessionsOf = command({
	act: 'staff.change',
	input: endSessionsShape,
	thing: async () => ({}),
	run: endAll,
})

/** Signs everybody out: of a restored paper, where old cookies would come alive. No event: the desk is as it was saved. */
export const endEverySession = command({
	act: 'staff.change',
	input: z.strictObject({}),
	thing: async () => ({}),
	async run(tx) {
		await tx.delete(session)
	},
})

async function endAll(tx: DeskTx, permit: Permit, { staff, keep }: { staff: string; keep?: string | undefined }) {
	const ended = await tx
		.delete(session)
		.where(and(eq(session.staffId, staff), keep === undefined ? undefined : ne(session.id, keep)))
		.returning({ id: session.id })
	await record(tx, permit, `staff:${staff}`, { sessions: ended.length }, 'account.sign out everywhere')
	return { ended: ended.length }
}

async function ownerOfSession(db: Db, { id }: { id: string }): Promise<Thing> {
	const [row] = await db.select({ staffId: session.staffId }).from(session).where(eq(session.id, id))
	if (!row) throw new Missing('This session has ended already.')
	return { owner: `staff:${row.staffId}` }
}

import { eq } from 'drizzle-orm'
import { token } from '#db/desk/tables.ts'
import { Missing } from '#lib/errors.ts'
import { sha256 } from '#lib/hash.ts'
import { newId } from '#lib/id.ts'
import { command } from '#newsroom/command.ts'
import { record } from '#newsroom/events/commands.ts'
import { tokenIdShape, tokenShape } from '#newsroom/staff/input.ts'
import { newSecret } from '#newsroom/staff/secret.ts'

/** Makes a bearer token with the rights of its person. The answer is the only place it ever stands. */
export const makeToken = command({
	act: 'token.change',
	input: tokenShape,
	thing: async (_db, { staff }) => ({ owner: `staff:${staff}` }),
	async run(tx, permit, { staff, name }) {
		const id = newId(permit.at)
		// The first letters tell those who find one what it is, scanners of leaked secrets among them.
		const bearer = `broadsheet_${newSecret()}`
		await tx.insert(token).values({ id, staffId: staff, name, hash: sha256(bearer), createdAt: permit.at })
		await record(tx, permit, `staff:${staff}`, { token: id, name }, 'token.create')
		return { id, bearer }
	},
})

export const revokeToken = command({
	act: 'token.change',
	input: tokenIdShape,
	thing: async (db, { id }) => {
		const [row] = await db.select({ staffId: token.staffId }).from(token).where(eq(token.id, id))
		if (!row) throw new Missing('There is no such token.')
		return { owner: `staff:${row.staffId}` }
	},
	async run(tx, permit, { id }) {
		const [row] = await tx
			.update(token)
			.set({ revokedAt: permit.at })
			.where(eq(token.id, id))
			.returning({ staffId: token.staffId })
		if (row) await record(tx, permit, `staff:${row.staffId}`, { token: id }, 'token.revoke')
	},
})

/** Notes that a token is in use. */
export const touchToken = command({
	act: 'token.change',
	input: tokenIdShape,
	thing: revokeToken.thing,
	async run(tx, permit, { id }) {
		await tx.update(token).set({ lastUsedAt: permit.at }).where(eq(token.id, id))
	},
})

import { staff } from '#db/desk/tables.ts'
import { transactDesk } from '#db/transact.ts'
import { createToken } from '#newsroom/staff/accounts.ts'
import type { Role } from '#newsroom/staff/rules.ts'
import { SYSTEM } from '#test/paper.ts'

/** Makes an account of this role and gives a bearer token of it. */
export async function tokenOf(role: Role): Promise<string> {
	const id = role.replace(' ', '-')
	const email = `${id}@paper.test`
	await transactDesk(async (tx) => {
		await tx.insert(staff).values({ id, email, name: role, role, createdAt: 1 })
	})
	return createToken(SYSTEM, { email, name: 'test' })
}

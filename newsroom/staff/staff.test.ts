import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { migrateStores } from '#db/migrate.ts'
import { closeStores, openStores } from '#db/stores.ts'
import { createToken, setPassword } from './accounts.ts'
import { actorByToken } from './actors.ts'
import { ensureAdmin } from './first-account.ts'

let dir = ''
beforeAll(() => {
	dir = mkdtempSync(join(tmpdir(), 'broadsheet-staff-'))
	migrateStores(dir)
	openStores(dir)
})
afterAll(() => {
	closeStores()
	rmSync(dir, { recursive: true })
})

it('an admin named at the start is made once', async () => {
	expect(await ensureAdmin(' Chief@Example.org', 'three tall ships')).toEqual({ made: true })
	expect(await ensureAdmin('chief@example.org', 'three tall ships')).toEqual({ made: false })
})

it('a token stands for its person', async () => {
	const bearer = await createToken({ type: 'system', name: 'command line' }, { email: 'chief@example.org', name: 'x' })
	expect(await actorByToken(bearer)).toMatchObject({ role: 'admin', name: 'chief' })
	expect(await actorByToken(`${bearer}x`)).toBeUndefined()
	await setPassword(
		{ type: 'system', name: 'command line' },
		{ email: 'chief@example.org', password: 'another word or two' },
	)
})

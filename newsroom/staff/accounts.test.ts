import { argon2Sync, createHash, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { event, session, staff, token } from '#db/desk/tables.ts'
import { deskDb, deskFile } from '#db/stores.ts'
import { transactDesk } from '#db/transact.ts'
import { Outdated, Refused } from '#lib/errors.ts'
import { act } from '#newsroom/act.ts'
import type { StaffActor } from '#newsroom/policies/permit.ts'
import { openTestPaper, SYSTEM } from '#test/paper.ts'
import { addStaff, createToken, replaceOwnPassword, setPassword } from './accounts.ts'
import { actorBySession, actorByToken } from './actors.ts'
import { changeStaff, disableStaff, enableStaff } from './commands/accounts.ts'
import { endOwnSessions, endSession, endSessionsOf, openSession } from './commands/sessions.ts'
import { makeToken, revokeToken } from './commands/tokens.ts'
import { accountByEmail, accountVersion, actorOf, passwordHashOf, sessionsOf, tokensOf } from './desk.ts'
import { checkPassword } from './passwords.ts'
import { signIn } from './sign-in.ts'

const WORD = 'ferry lantern quay'
const DAY = 86_400_000
let paper: Awaited<ReturnType<typeof openTestPaper>>
beforeAll(async () => {
	paper = await openTestPaper()
	await add('chief', 'admin')
})
afterAll(() => paper.close())

/** Adds somebody and gives them as an actor. */
async function add(name: string, role: StaffActor['role'] = 'writer'): Promise<StaffActor> {
	await addStaff(SYSTEM, { email: `${name}@paper.example`, name, role, password: WORD })
	return actorNamed(name)
}
async function actorNamed(name: string): Promise<StaffActor> {
	const account = await accountByEmail(`${name}@paper.example`)
	if (!account) throw new Error(`${name} has no account`)
	return actorOf(account)
}
async function open(actor: StaffActor): Promise<string> {
	const checked = await passwordHashOf(actor.id)
	return (await act(actor, openSession, { staff: actor.id, checked, agent: 'test' })).result.id
}
const enter = (name: string, password = WORD) =>
	signIn({ email: `${name}@paper.example`, password, address: randomBytes(4).join('.'), agent: 'test' })

describe('a sign-in under way', () => {
	it('ends with the password that it was begun with', async () => {
		const actor = await add('pia')
		const checked = await passwordHashOf(actor.id)
		await setPassword(SYSTEM, { email: 'pia@paper.example', password: 'another long word of hers' })
		await expect(act(actor, openSession, { staff: actor.id, checked, agent: '' })).rejects.toBeInstanceOf(Refused)
		expect(await sessionsOf(actor.id, Date.now())).toEqual([])
		expect(await enter('pia', 'another long word of hers')).toHaveProperty('session')
	})

	it('opens nothing for an account that was disabled meanwhile', async () => {
		const [actor, checked] = [await add('ute'), await passwordHashOf((await actorNamed('ute')).id)]
		await act(await actorNamed('chief'), disableStaff, { id: actor.id })
		await expect(act(actor, openSession, { staff: actor.id, checked, agent: '' })).rejects.toBeInstanceOf(Refused)
	})
})

describe('an account', () => {
	it('is nobody else’s by its address, however that is written', async () => {
		await add('mina')
		await expect(
			addStaff(SYSTEM, { email: ' MINA@paper.example', name: 'Other', role: 'writer' }),
		).rejects.toMatchObject({
			problems: [{ field: 'email' }],
		})
	})

	it('without a password lets nobody in', async () => {
		await addStaff(SYSTEM, { email: 'mute@paper.example', name: 'Mute', role: 'writer' })
		expect(await enter('mute', '')).toEqual({ refused: 'wrong' })
	})

	it('has another role from the very next request', async () => {
		const actor = await add('rises')
		const id = await open(actor)
		await act(SYSTEM, changeStaff, { id: actor.id, name: 'Rises', role: 'editor', scope: { editions: ['en'] } })
		expect((await actorBySession(id))?.actor).toMatchObject({
			name: 'Rises',
			role: 'editor',
			scope: { editions: ['en'] },
		})
	})

	it('gets no right back from a form that was drawn before it was taken', async () => {
		const actor = await add('falls', 'admin')
		const drawn = { id: actor.id, version: accountVersion(actor), name: 'Falls', role: 'admin', scope: null }
		await act(SYSTEM, changeStaff, { ...drawn, name: 'falls', role: 'writer' })
		await expect(act(SYSTEM, changeStaff, drawn)).rejects.toBeInstanceOf(Outdated)
		expect(await actorNamed('falls')).toMatchObject({ name: 'falls', role: 'writer' })
		await act(SYSTEM, changeStaff, { ...drawn, version: accountVersion(await actorNamed('falls')) })
		expect(await actorNamed('falls')).toMatchObject({ name: 'Falls', role: 'admin' })
		await act(SYSTEM, changeStaff, { ...drawn, version: undefined, role: 'writer' })
	})

	it('that is disabled ends sessions and tokens at once, and its tokens for good', async () => {
		const actor = await add('leaves')
		const id = await open(actor)
		const bearer = await createToken(SYSTEM, { email: 'leaves@paper.example', name: 'robot' })
		await act(SYSTEM, disableStaff, { id: actor.id })
		expect(await actorBySession(id)).toBeUndefined()
		expect(await actorByToken(bearer)).toBeUndefined()
		expect(await enter('leaves')).toEqual({ refused: 'wrong' })
		await act(SYSTEM, enableStaff, { id: actor.id })
		expect(await enter('leaves')).toHaveProperty('session')
		expect(await actorByToken(bearer)).toBeUndefined()
	})

	it('of the last admin can be neither disabled nor made less', async () => {
		const chief = await actorNamed('chief')
		const disabled = act(SYSTEM, disableStaff, { id: chief.id })
		await expect(disabled).rejects.toMatchObject({ problems: [{ field: '', message: /only admin/ }] })
		await expect(
			act(SYSTEM, changeStaff, { id: chief.id, name: 'chief', role: 'editor', scope: null }),
		).rejects.toMatchObject({ problems: [{ field: 'role' }] })
	})
})

describe('a password', () => {
	it('stands nowhere in the desk and its events', async () => {
		await add('quiet')
		await setPassword(SYSTEM, { email: 'quiet@paper.example', password: 'salt wind over tiles' })
		expect(JSON.stringify(await deskDb().select().from(event))).not.toMatch(/salt wind|argon2/)
		const bytes = Buffer.concat(
			[deskFile(paper.dataDir), `${deskFile(paper.dataDir)}-wal`].map((file) => readFileSync(file)),
		)
		expect(bytes.includes('salt wind over tiles')).toBe(false)
		expect(bytes.includes(WORD)).toBe(false)
	})

	it('set by an admin ends every session that began with the old one, and every token', async () => {
		const actor = await add('loses')
		const id = await open(actor)
		const bearer = await createToken(SYSTEM, { email: 'loses@paper.example', name: 'robot' })
		await setPassword(SYSTEM, { email: 'loses@paper.example', password: 'salt wind over tiles' })
		expect(await actorBySession(id)).toBeUndefined()
		expect(await actorByToken(bearer)).toBeUndefined()
		expect(await enter('loses')).toEqual({ refused: 'wrong' })
		expect(await enter('loses', 'salt wind over tiles')).toHaveProperty('session')
	})

	it('is changed by its owner alone, who knows the present one; the browser in hand stays signed in', async () => {
		const actor = await add('owner')
		const [here, there] = [await open(actor), await open(actor)]
		const password = 'salt wind over tiles'
		await expect(replaceOwnPassword(actor, { present: 'wrong', password, keep: here })).rejects.toMatchObject({
			problems: [{ field: 'present' }],
		})
		await replaceOwnPassword(actor, { present: WORD, password, keep: here })
		expect(await actorBySession(here)).toBeDefined()
		expect(await actorBySession(there)).toBeUndefined()
	})

	it('kept under older parameters opens once more and is kept anew', async () => {
		const actor = await add('older')
		const nonce = randomBytes(16)
		const small = { message: WORD, nonce, parallelism: 1, tagLength: 32, memory: 64, passes: 1 }
		const [salt, hash] = [nonce, argon2Sync('argon2id', small)].map((bytes) =>
			bytes.toString('base64').replaceAll('=', ''),
		)
		const old = `$argon2id$v=19$m=64,t=1,p=1$${salt}$${hash}`
		await transactDesk((tx) => tx.update(staff).set({ passwordHash: old }).where(eq(staff.id, actor.id)))
		// Whichever comes second finds it kept anew already.
		for (const answer of await Promise.all([enter('older'), enter('older')])) expect(answer).toHaveProperty('session')
		const kept = await passwordHashOf(actor.id)
		expect(kept).not.toBe(old)
		expect(await checkPassword(kept, WORD)).toEqual({ right: true, old: false })
	})
})

describe('a session', () => {
	it('is put off by use, and ends without', async () => {
		const actor = await add('idle')
		const id = await open(actor)
		const now = Date.now()
		expect(await actorBySession(id, now + 6 * DAY)).toBeDefined()
		const [row] = await deskDb().select().from(session).where(eq(session.id, id))
		expect(row?.expiresAt).toBeGreaterThan(now + 6.9 * DAY)
		expect(await actorBySession(id, now + 40 * DAY)).toBeUndefined()
	})

	it('is ended by its owner, one or all, and by an admin; by no other', async () => {
		const [actor, other, chief] = [await add('hers'), await add('nosy', 'managing editor'), await actorNamed('chief')]
		const [first, second, third] = [await open(actor), await open(actor), await open(actor)]
		await expect(act(other, endSession, { id: first })).rejects.toBeInstanceOf(Refused)
		await expect(act(other, endSessionsOf, { staff: actor.id })).rejects.toBeInstanceOf(Refused)
		const checked = await passwordHashOf(actor.id)
		await expect(act(other, openSession, { staff: actor.id, checked, agent: '' })).rejects.toBeInstanceOf(Refused)
		await act(actor, endSession, { id: first })
		expect(await actorBySession(first)).toBeUndefined()
		await act(actor, endOwnSessions, { staff: actor.id, keep: second })
		expect((await sessionsOf(actor.id, Date.now())).map(({ id }) => id)).toEqual([second])
		expect(await actorBySession(third)).toBeUndefined()
		await act(chief, endSessionsOf, { staff: actor.id })
		expect(await actorBySession(second)).toBeUndefined()
	})
})

describe('a token', () => {
	it('stands for its person with today’s rights, is kept as a hash, and ends when revoked', async () => {
		const actor = await add('robot')
		const { bearer, id } = (await act(actor, makeToken, { staff: actor.id, name: 'wire' })).result
		const [row] = await deskDb().select().from(token).where(eq(token.id, id))
		expect(row?.hash).toBe(createHash('sha256').update(bearer).digest('hex'))
		expect(await actorByToken(bearer)).toMatchObject({ id: actor.id, role: 'writer' })
		expect(await actorByToken(bearer.slice(0, -1))).toBeUndefined()
		expect(await actorByToken('')).toBeUndefined()
		await act(actor, revokeToken, { id })
		expect(await actorByToken(bearer)).toBeUndefined()
		expect(await tokensOf(actor.id)).toEqual([])
	})

	it('is made for nobody but oneself, not even by an admin', async () => {
		const [actor, chief] = [await add('coveted'), await actorNamed('chief')]
		await expect(act(chief, makeToken, { staff: actor.id, name: 'mine' })).rejects.toBeInstanceOf(Refused)
	})
})

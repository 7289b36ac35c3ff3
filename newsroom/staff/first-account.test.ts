import { afterAll, beforeAll, expect, it } from 'vitest'
import { Refused } from '#lib/errors.ts'
import { openTestPaper } from '#test/paper.ts'
import { accounts, hasAccounts } from './desk.ts'
import { ensureAdmin, firstSignIn, issueSetupCode, setUp } from './first-account.ts'
import { signIn } from './sign-in.ts'

let paper: Awaited<ReturnType<typeof openTestPaper>>
beforeAll(async () => {
	paper = await openTestPaper()
})
afterAll(() => paper.close())

const person = { email: 'mina@paper.example', name: 'Mina', password: 'ferry lantern quay' }

it('an empty paper is set up by whoever has the code of its last start, once, two at a time included', async () => {
	await expect(setUp({ code: '', ...person })).rejects.toBeInstanceOf(Refused)
	const old = issueSetupCode()
	const code = issueSetupCode()
	await expect(setUp({ code: old, ...person })).rejects.toBeInstanceOf(Refused)
	await expect(setUp({ code, ...person, password: 'short' })).rejects.toMatchObject({
		problems: [{ field: 'password' }],
	})
	expect(await hasAccounts()).toBe(false)
	const both = await Promise.allSettled(
		['mina@paper.example', 'taro@paper.example'].map((email) =>
			setUp({ code: ` ${code.toUpperCase()} `, ...person, email }),
		),
	)
	expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
	expect(await accounts()).toMatchObject([{ role: 'admin' }])
	await expect(setUp({ code, ...person, email: 'second@paper.example' })).rejects.toBeInstanceOf(Refused)
})

it('a paper that has an account gets no first sign-in', async () => {
	expect(await firstSignIn()).toBeNull()
})

it('the admin named at the start is made where nobody has the address, and never changed', async () => {
	expect(await ensureAdmin(' Chief@Paper.example', 'salt wind over tiles')).toEqual({ made: true })
	expect(await ensureAdmin('chief@paper.example', 'another word or two')).toEqual({ made: false })
	const entry = { email: 'chief@paper.example', address: '192.0.2.1', agent: '' }
	expect(await signIn({ ...entry, password: 'another word or two' })).toEqual({ refused: 'wrong' })
	expect(await signIn({ ...entry, password: 'salt wind over tiles' })).toHaveProperty('session')
})

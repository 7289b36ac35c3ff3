import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeStores, openStores } from '#db/stores.ts'
import { act } from '#newsroom/act.ts'
import { addStaff } from '#newsroom/staff/accounts.ts'
import { disableStaff } from '#newsroom/staff/commands/accounts.ts'
import { SYSTEM } from './paper.ts'
import { type Served, serve } from './serve.ts'
import { Visitor } from './visitor.ts'

const WORD = 'ferry lantern quay'
let served: Served
beforeAll(async () => {
	served = await serve()
	await openStores(served.dataDir)
}, 300_000)
afterAll(async () => {
	await closeStores()
	await served?.stop()
})

async function add(name: string): Promise<{ id: string; email: string }> {
	const email = `${name}@paper.example`
	const { result } = await addStaff(SYSTEM, { email, name, role: 'writer', password: WORD })
	return { id: result.id, email }
}

const fillIn = (visitor: Visitor, words: Record<string, string>, path = '/admin/sign-in') => visitor.fillIn(path, words)
const isIn = async (visitor: Visitor) => (await visitor.ask('/admin')).status === 200

describe('the sign-in page', () => {
	it('lets somebody in without script, and back to where they wanted to go', async () => {
		const { email } = await add('mina')
		const visitor = new Visitor(served)
		const away = (await visitor.ask('/admin/staff/rights?a=1')).headers.get('location') ?? ''
		const answer = await fillIn(visitor, { email, password: WORD }, away)
		expect(answer.headers.get('location')).toMatch(/\/admin\/staff\/rights\?a=1$/)
		expect(answer.headers.get('set-cookie')).toMatch(/^broadsheet\d+\.session=[^;]+;.*HttpOnly.*SameSite=lax/i)
		expect(await isIn(visitor)).toBe(true)
	})

	it.each(['//evil.example', '/\\evil.example', 'https://evil.example/admin', 'javascript:alert(1)', '/admin/sign-in'])(
		'leads nowhere but into the newsroom, whatever %s says',
		async (next) => {
			const { email } = await add(`to${next.length}${next.charCodeAt(1)}`)
			const answer = await fillIn(new Visitor(served), { email, password: WORD, next })
			expect(new URL(answer.headers.get('location') ?? '', served.origin).href).toBe(`${served.origin}/admin`)
		},
	)

	it('says the same of a wrong password and of an address that nobody has, and keeps the address typed', async () => {
		const { email } = await add('taro')
		const said = async (words: { email: string; password: string }) => {
			const page = await (await fillIn(new Visitor(served), words)).text()
			expect(page).toContain(words.email)
			expect(page).not.toContain(words.password)
			return /role="alert"[^>]*>([^<]+)/.exec(page)?.[1]
		}
		const wrong = await said({ email, password: 'not this one' })
		expect(wrong).toMatch(/do not belong together/)
		expect(await said({ email: 'nobody@paper.example', password: 'not this one' })).toBe(wrong)
	})

	it('after too many tries says how long to wait, at both doors', async () => {
		const { email } = await add('sara')
		for (let count = 0; count < 8; count += 1) await fillIn(new Visitor(served), { email, password: 'wrong' })
		const page = await (await fillIn(new Visitor(served), { email, password: WORD })).text()
		expect(page).toMatch(/Too many tries\. Try again in 1\d minutes/)
		const visitor = new Visitor(served)
		await visitor.signIn(email, WORD)
		expect(await isIn(visitor)).toBe(false)
	})
})

it('a page asked for by Next’s own script is come back to as a page', async () => {
	const answer = await new Visitor(served).ask('/admin/staff?a=1&_rsc=x1')
	expect(answer.headers.get('location')).toBe('/admin/sign-in?next=%2Fadmin%2Fstaff%3Fa%3D1')
})

describe('a cookie', () => {
	it('is worth nothing once its browser signed out, wherever it was copied to', async () => {
		const { email } = await add('leila')
		const visitor = new Visitor(served)
		await visitor.signIn(email, WORD)
		const copy = visitor.copy()
		expect(await isIn(copy)).toBe(true)
		const { csrfToken } = (await (await visitor.ask('/api/auth/csrf')).json()) as { csrfToken: string }
		await visitor.ask('/api/auth/signout', { method: 'POST', body: new URLSearchParams({ csrfToken }) })
		expect(await isIn(copy)).toBe(false)
	})

	it('of an account that was disabled is worth nothing at the next request', async () => {
		const { id, email } = await add('omid')
		const visitor = new Visitor(served)
		await visitor.signIn(email, WORD)
		expect(await isIn(visitor)).toBe(true)
		await act(SYSTEM, disableStaff, { id })
		expect(await isIn(visitor)).toBe(false)
	})
})

describe('a request that changes something', () => {
	it.each([
		['from elsewhere', 'https://elsewhere.example'],
		['from a page without an origin', 'null'],
		['that does not say where from', undefined],
	])('%s is refused at every door of the staff', async (_from, origin) => {
		for (const path of [
			'/admin',
			'/admin/sign-in',
			'/admin/account',
			'/api/auth/signout',
			'/api/auth/callback/credentials',
		])
			for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
				const answer = await fetch(served.origin + path, { method, headers: origin === undefined ? {} : { origin } })
				expect(answer.status, `${method} ${path}`).toBe(403)
			}
	})
})

it('under https the cookies are bound to this host and to https', async () => {
	const secure = await serve({ env: { SITE_URL: 'https://paper.example' } })
	try {
		const visitor = new Visitor(secure)
		await visitor.signIn('admin@paper.example', WORD, { origin: 'https://paper.example' })
		expect(visitor.given.length).toBeGreaterThan(1)
		for (const line of visitor.given) expect(line).toMatch(/^__(Host|Secure)-[^;]+;.*\bSecure\b/)
		expect(visitor.given.some((line) => /^__Host-broadsheet\.session=[^;]+; Path=\/;/.test(line))).toBe(true)
	} finally {
		await secure.stop()
	}
})

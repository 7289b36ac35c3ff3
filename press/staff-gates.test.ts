import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { expect, test } from 'vitest'
import { staffGates } from './staff-gates.ts'

test('a sign-in goes before a flood of them where somebody signed in before', async () => {
	const pass = staffGates()
	const order: string[] = []
	const held: (() => void)[] = []
	const signIn = (client: string, work: () => Promise<readonly string[]>) => {
		const req = new IncomingMessage(new Socket())
		req.method = 'POST'
		req.url = '/api/auth/callback/credentials'
		req.headers = { 'content-length': '3' }
		req.push('a=1')
		req.push(null)
		const done = pass(req, client, () => {
			order.push(client)
			return work()
		})
		return { done, isRead: () => req.readableEnded }
	}
	await signIn('reporter', async () => ['broadsheet3000.session=s; HttpOnly']).done
	await signIn('stranger', async () => ['broadsheet3000.session=; Max-Age=0']).done

	const flood = ['flood 1', 'flood 2'].map((client) =>
		signIn(client, () => new Promise((resolve) => held.push(() => resolve([])))),
	)
	await expect.poll(() => order.length).toBe(4)
	const waiting = ['stranger', 'reporter'].map((client) => signIn(client, async () => []))
	await expect.poll(() => waiting.every(({ isRead }) => isRead())).toBe(true)
	await new Promise((resolve) => setImmediate(resolve))
	for (const end of held) end()
	await Promise.all([...flood, ...waiting].map(({ done }) => done))
	expect(order.slice(4)).toEqual(['reporter', 'stranger'])
})

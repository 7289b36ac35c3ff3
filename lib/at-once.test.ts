import { expect, test } from 'vitest'
import { atOnce } from './at-once.ts'

test('no more work runs at once than is allowed, in the order it came, and a failure makes room for the next', async () => {
	const run = atOnce(2)
	const begun: number[] = []
	let running = 0
	let most = 0
	const work = (n: number) => async () => {
		begun.push(n)
		running += 1
		most = Math.max(most, running)
		await new Promise((resolve) => setImmediate(resolve))
		running -= 1
		if (n === 1) throw new Error('one fails')
		return n
	}
	const done = await Promise.allSettled([0, 1, 2, 3, 4].map((n) => run(work(n))))
	expect(done.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled', 'fulfilled'])
	expect(begun).toEqual([0, 1, 2, 3, 4])
	expect(most).toBe(2)
})

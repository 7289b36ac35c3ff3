import { expect, test } from 'vitest'
import { follow, type StaleRow } from './heard.ts'

const row = (seq: number, key: string, how: 'stale' | 'gone' = 'stale'): StaleRow => ({ seq, key, how, at: seq * 10 })

test('the table is read on from where it was left, and the last row about a key counts', async () => {
	const rows = [row(1, 'story:a'), row(2, 'latest:en')]
	const asked: number[] = []
	const heard = follow({
		paper: async () => 'p',
		async after(seq) {
			asked.push(seq)
			return rows.filter((one) => one.seq > seq)
		},
	})
	await heard.listen()
	rows.push(row(5, 'story:a', 'gone'))
	expect(await heard.listen()).toEqual([row(5, 'story:a', 'gone')])
	expect(asked).toEqual([0, 2])
	expect(heard.position()).toBe(5)
	expect(heard.last(['latest:en', 'story:a'])?.seq).toBe(5)
	expect(heard.last(['latest:en'], 'gone')).toBeUndefined()
	expect(heard.last(['story:b'])).toBeUndefined()
})

test('a paper printed anew is about every page', async () => {
	const heard = follow({ paper: async () => 'p', after: async () => [row(3, 'all')] })
	await heard.listen()
	expect(heard.last(['story:x'])?.seq).toBe(3)
})

test('a table that cannot be read leaves what was known, and is not counted as heard', async () => {
	let broken = false
	let now = 1000
	const heard = follow(
		{
			paper: async () => 'p',
			async after(seq) {
				if (broken) throw new Error('no file')
				return [row(seq + 1, 'story:a')]
			},
		},
		() => now,
	)
	await heard.listen()
	broken = true
	now = 99_000
	await expect(heard.listen()).rejects.toThrow('no file')
	expect([heard.position(), heard.at()]).toEqual([1, 1000])
})

test('after all has changed nothing of before is held but what is gone', async () => {
	const rows = [row(1, 'story:a', 'gone'), row(2, 'story:b'), row(3, 'all'), row(4, 'story:c')]
	const heard = follow({ paper: async () => 'p', after: async (seq) => rows.filter((one) => one.seq > seq) })
	await heard.listen()
	expect(heard.last(['story:b'])?.seq).toBe(3)
	expect(heard.last(['story:c'])?.seq).toBe(4)
	expect(heard.last(['story:a'])?.seq).toBe(3)
	expect(heard.last(['story:a'], 'gone')?.seq).toBe(1)
})

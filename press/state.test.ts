import { expect, test } from 'vitest'
import { follow } from './shelf/heard.ts'
import { stateAt } from './state.ts'

let broken = false
const heardAt = (now: number) =>
	follow(
		{
			paper: async () => '',
			async after() {
				if (broken) throw new Error('no file')
				return []
			},
		},
		() => now,
	)

test('a press is ready while it hears of the paper, and says since when it has not', async () => {
	const heard = heardAt(1_000_000)
	await heard.listen()
	expect(stateAt('/readyz', heard, 1_060_000)).toEqual({ well: true })
	const deaf = stateAt('/readyz', heard, 1_090_000)
	expect(deaf?.well).toBe(false)
	expect(deaf?.reason).toContain('for 90 s')
	expect(stateAt('/healthz', heard, 1_090_000)).toEqual({ well: true })
})

test('a press that never heard of it is not ready, and other addresses are none of its states', async () => {
	broken = true
	const heard = heardAt(1_000_000)
	await heard.listen().catch(() => {})
	expect(stateAt('/readyz', heard)?.reason).toContain('since the start')
	expect(stateAt('/readyz/x', heard)).toBeUndefined()
})

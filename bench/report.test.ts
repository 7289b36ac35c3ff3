import { expect, test } from 'vitest'
import { exitCodeOf, linesOf, NotRun, rowOf } from './report.ts'

const held = { name: 'held', figures: { p95: { value: 9, unit: 'ms', most: 10 } } }
const missed = { name: 'missed', figures: { failed: { value: 1, equals: 0 } } }

test('a figure that is missed or is no number ends with 1, a row that could not run with 2', () => {
	const notRun = { name: 'browser', notRun: 'there is none' }
	expect(exitCodeOf([held])).toBe(0)
	expect(exitCodeOf([held, notRun])).toBe(2)
	expect(exitCodeOf([held, notRun, missed])).toBe(1)
	expect(exitCodeOf([{ name: 'nothing asked', figures: { p95: { value: Number.NaN, most: 10 } } }])).toBe(1)
})

test('a row that cannot run says NOT RUN and why; one that breaks is missed', async () => {
	const without = await rowOf('browser', async () => Promise.reject(new NotRun('there is none')))
	expect(linesOf(without)).toEqual(['browser: NOT RUN – there is none'])
	const broken = await rowOf('browser', async () => Promise.reject(new Error('it fell')))
	expect(exitCodeOf([broken])).toBe(1)
	expect(linesOf(broken).join('\n')).toContain('it fell')
})

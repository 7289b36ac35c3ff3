import { expect, test } from 'vitest'
import { momentOf, wallTime } from './wall-time.ts'

test.each([
	['2026-11-22T18:05', 'UTC', '2026-11-22T18:05:00Z'],
	['2026-11-22T18:05', 'Asia/Tehran', '2026-11-22T14:35:00Z'],
	['2026-07-01T00:30', 'Europe/Oslo', '2026-06-30T22:30:00Z'],
	['2026-10-25T02:30', 'Europe/Oslo', '2026-10-25T00:30:00Z'],
])('a clock that shows %s in %s', (text, zone, moment) => {
	expect(new Date(momentOf(text, zone) as number).toISOString()).toBe(moment.replace('Z', '.000Z'))
	expect(wallTime(Date.parse(moment), zone)).toBe(text)
})

test('an hour that spring leaves out is the one after it', () => {
	expect(wallTime(momentOf('2026-03-29T02:30', 'Europe/Oslo') as number, 'Europe/Oslo')).toBe('2026-03-29T03:30')
})

test.each(['', 'tomorrow', '2026-11-22', '2026-13-40T00:00'])('"%s" is no time', (text) => {
	expect(momentOf(text, 'UTC')).toBeUndefined()
})

import { expect, it } from 'vitest'
import { dayStart } from './day.ts'

it.each([
	['UTC', '2026-11-22T14:30:00.250Z', '2026-11-22T00:00:00.000Z'],
	['Asia/Tehran', '2026-11-22T22:00:00.000Z', '2026-11-22T20:30:00.000Z'],
	['America/New_York', '2026-11-22T03:00:00.000Z', '2026-11-21T05:00:00.000Z'],
	// Clocks go forward, and back, at one in the morning UTC.
	['Europe/London', '2026-03-29T15:00:00.000Z', '2026-03-29T00:00:00.000Z'],
	['Europe/London', '2026-10-25T15:00:00.000Z', '2026-10-24T23:00:00.000Z'],
])('a day in %s began at its midnight', (zone, at, start) => {
	expect(new Date(dayStart(Date.parse(at), zone)).toISOString()).toBe(start)
})

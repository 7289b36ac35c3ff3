import { expect, it } from 'vitest'
import { relativeTime } from './relative-time.ts'

const HOUR = 3_600_000
const now = Date.UTC(2026, 10, 28, 6)

it.each([
	[0, 'en', 'now'],
	[-0.5, 'en', '30 minutes ago'],
	[-3.9, 'en', '3 hours ago'],
	[-31, 'en', '1 day ago'],
	[-6 * 24, 'en', '6 days ago'],
	[2, 'en', 'in 2 hours'],
	[-3, 'fa-IR-u-nu-arabext', '۳ ساعت پیش'],
	[-3, 'fa-IR-u-nu-latn', '3 ساعت پیش'],
])('%s hours from now is said in %s as %s', (hours, language, said) => {
	expect(relativeTime(now + hours * HOUR, now, language)).toBe(said)
})

it('what is more than a week away has no words, only its date', () => {
	expect(relativeTime(now - 7 * 24 * HOUR, now, 'en')).toBeNull()
})

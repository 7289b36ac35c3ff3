import { describe, expect, test } from 'vitest'
import { voiceOf } from '#components/reader/voice.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

type Messages = { [key: string]: string | Messages }

function flat(messages: Messages, path = ''): [string, string][] {
	return Object.entries(messages).flatMap(([key, value]): [string, string][] =>
		typeof value === 'string' ? [[path + key, value]] : flat(value, `${path}${key}.`),
	)
}

/** What a message asks for: its arguments and tags, whatever the language. */
const asks = (message: string) => [...message.matchAll(/[{<]([a-z]\w*)(?=[,}>])/g)].map(([, name]) => name).sort()

const english = new Map(flat(en))
const persian = new Map(flat(fa))

test.each([...english])('%s asks for the same in both languages', (key, message) => {
	expect(new Set(asks(persian.get(key) ?? ''))).toEqual(new Set(asks(message)))
})

test('no Persian text was left in English', () => {
	for (const [key, message] of persian) expect(message, key).toMatch(/[\u0600-\u06ff]/)
})

test('no text has digits of its own, which an edition may choose', () => {
	for (const [key, message] of [...english, ...persian]) expect(message, key).not.toMatch(/\d|[۰-۹]/)
})

describe('the voice of the Persian edition', () => {
	const voice = voiceOf({ language: 'fa', calendar: 'persian', digits: 'arabext', timeZone: 'Asia/Tehran' })
	const at = Date.UTC(2026, 10, 22, 21, 0)

	test('dates by the Persian calendar, where it is already the next day', () => {
		expect(voice.fullDay(at)).toBe('دوشنبه ۲ آذر ۱۴۰۵')
	})

	test('tells the time with its zone, in its own digits', () => {
		expect(voice.moment(at)).toBe('۲ آذر ۱۴۰۵، ۰۰:۳۰ وقت ایران')
	})

	test('counts in its own digits', () => {
		expect([voice.number(1234), voice.t('story.reading', { minutes: 12 })]).toEqual(['۱٬۲۳۴', '۱۲ دقیقه خواندن'])
	})
})

test('the voice of the English edition puts the day before the month', () => {
	const voice = voiceOf({ language: 'en', calendar: 'gregory', digits: 'latn', timeZone: 'Europe/London' })
	expect(voice.moment(Date.UTC(2026, 5, 1, 8, 5))).toBe('1 June 2026, 09:05 BST')
	expect(voice.between(3)).toEqual([0, ', ', 1, ' and ', 2])
})

import { describe, expect, it } from 'vitest'
import { browserOf, normalEmail, passwordProblem, sessionEnd } from './rules.ts'

const DAY = 86_400_000

describe('the address of an account', () => {
	it.each([
		[' Mina@Harbour.Example ', 'mina@harbour.example'],
		['ｍｉｎａ＠harbour.example', 'mina@harbour.example'],
		['o’neill@x.org'.replace('’', "'"), "o'neill@x.org"],
		['desk+wire@xn--mgbh0fb.example', 'desk+wire@xn--mgbh0fb.example'],
		['admin@localhost', 'admin@localhost'],
	])('%j is kept as %s', (text, email) => expect(normalEmail(text)).toBe(email))

	it.each([
		'',
		'mina',
		'@harbour.example',
		'mina@',
		'mina@harbour..example',
		'mina@-harbour.example',
		'mina@harbour.example, other@harbour.example',
		'"mina@evil.example"@harbour.example',
		'mina@evil.example\n@harbour.example',
		'mina\u200b@harbour.example',
		// Cyrillic letters that look like Latin ones.
		'\u043cina@harbour.example',
		'mina@h\u0430rbour.example',
		`${'a'.repeat(65)}@harbour.example`,
		`mina@${'harbour.'.repeat(40)}example`,
	])('%j is none', (text) => expect(normalEmail(text)).toBeNull())
})

describe('a password', () => {
	it.each(['seven77', 'abababababab', 'mina@harbour.example', 'Mina.Salt', 'x'.repeat(1001)])('%j is refused', (word) =>
		expect(passwordProblem(word, word.includes('Salt') ? 'mina.salt@harbour.example' : 'mina@harbour.example')).toMatch(
			/\.$/,
		),
	)

	it.each(['ferry lantern quay', 'کشتی‌های بندر', '🐟🐠🐡🦈🐙🦀🦞🦐'])('of any letters is taken: %s', (word) =>
		expect(passwordProblem(word, 'mina@harbour.example')).toBeNull(),
	)
})

it('a session ends a week after its last use, and a month after its first', () => {
	expect(sessionEnd(0, 0)).toBe(7 * DAY)
	expect(sessionEnd(0, 20 * DAY)).toBe(27 * DAY)
	expect(sessionEnd(0, 29 * DAY)).toBe(30 * DAY)
})

it.each([
	['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox', 'Linux'],
	['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0', 'Edge', 'Windows'],
	['Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Mobile/15E148 Safari/604.1', 'Safari', 'iOS'],
	['curl/8.5', undefined, undefined],
])('a browser that calls itself %s is known as %s, its system as %s', (agent, browser, system) =>
	expect(browserOf(agent)).toEqual({ browser, system }),
)

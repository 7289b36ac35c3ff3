import { expect, test } from 'vitest'
import { line, plainText } from './shapes.ts'

test('a line holds no control characters and nothing that makes it read otherwise than it is', () => {
	expect(line(80).parse(' a\u0000b\u202ec\u202c \n d ')).toBe('abc d')
	expect(line(80).parse('Cafe\u0301')).toBe('Café')
})

test('plain text keeps its lines', () => {
	expect(plainText(80).parse('one\r\ntwo\u0007\rthree\n')).toBe('one\ntwo\nthree')
})

import { expect, test } from 'vitest'
import { word } from './reads.ts'

test.each([
	['%D8%AE%D8%A8%D8%B1', 'خبر'],
	['خبر', 'خبر'],
	['cafe%CC%81', 'caf\u00e9'],
	['%', '%'],
	['100%-pure', '100%-pure'],
])('the word %s of an address is read as %s', (param, read) => {
	expect(word(param)).toBe(read)
})

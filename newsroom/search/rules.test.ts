import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fragment, markWords, readQuery, type Segment } from './rules.ts'

const plain = (segments: Segment[] = []) => segments.map(({ text }) => text).join('')
const marked = (segments: Segment[] = []) => segments.flatMap((segment) => (segment.marked ? [segment.text] : []))

describe('a query', () => {
	test.each(['"', 'NEAR(', '*', 'headline:', '-', '🐟', '', ')))', 'a AND OR NOT b'])(
		'%j is an ordinary one',
		(input) => {
			for (const word of readQuery(input).words) expect(word).toMatch(/^[a-z]+$/)
		},
	)

	test('is cut after 500 characters, however many bytes each has', () => {
		expect(readQuery('x'.repeat(500))).toEqual({ words: ['x'.repeat(500)], cut: false })
		expect(readQuery(`${'🐟'.repeat(499)}x`).cut).toBe(false)
		expect(readQuery(`${'🐟'.repeat(500)} x`)).toEqual({ words: [], cut: true })
	})

	test('asks for each word once', () => expect(readQuery('Fish fish FÏSH').words).toEqual(['fish']))
})

describe('what was searched for', () => {
	test('is marked as it was written', () => {
		const segments = markWords('Café prices at the cafe', ['cafe'])
		expect(marked(segments)).toEqual(['Café', 'cafe'])
		expect(plain(segments)).toBe('Café prices at the cafe')
	})

	test('marks leave the text as it is', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, q) => {
				expect(plain(markWords(text, readQuery(q).words))).toBe(text)
			}),
		)
	})

	test('stands in a fragment of its surroundings', () => {
		const text = `${'dull '.repeat(50)}the ferry left the harbour early${' grey'.repeat(50)}`
		const found = fragment(text, ['harbour', 'ferry'])
		expect(marked(found)).toEqual(['ferry', 'harbour'])
		expect(plain(found)).toMatch(/^… dull .*the ferry left the harbour early grey.* grey…$/)
		expect(plain(found).split(' ').length).toBeLessThan(35)
	})

	test('brings the piece with most of the words, not the first with one', () => {
		const text = `A ferry came. ${'dull '.repeat(60)} The ferry left the harbour.`
		expect(marked(fragment(text, ['harbour', 'ferry']))).toEqual(['ferry', 'harbour'])
	})

	test('has no fragment where it is not', () => expect(fragment('dull', ['ferry'])).toBeUndefined())
})

test('a query that is cut does not ask for the half of a word', () => {
	expect(readQuery('harbour '.repeat(80))).toEqual({ words: ['harbour'], cut: true })
	expect(readQuery('x'.repeat(600)).words).toEqual(['x'.repeat(500)])
})

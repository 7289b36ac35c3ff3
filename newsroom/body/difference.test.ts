import { describe, expect, test } from 'vitest'
import { sampleBody } from '#test/body-samples.ts'
import type { BlockNode, Body } from './blocks.ts'
import { bodyDifference, textDifference } from './difference.ts'

const bodyOf = (...lines: string[]): Body => ({
	type: 'doc',
	version: 1,
	content: lines.map(
		(text): BlockNode<'paragraph'> => ({
			type: 'paragraph',
			attrs: { dir: null },
			content: [{ type: 'text', text }],
		}),
	),
})
const side = (pieces: { text: string; how: string }[], how: string) =>
	pieces
		.filter((piece) => piece.how === how)
		.map(({ text }) => text.trim())
		.filter(Boolean)

describe('two texts', () => {
	test('that are the same differ in no line, whatever blocks they have', () => {
		const lines = bodyDifference(sampleBody('Low tide'), sampleBody('Low tide'), 'en')
		expect(lines.length).toBeGreaterThan(10)
		expect(lines.every(({ how }) => how === 'same')).toBe(true)
	})

	test('show a changed word within its line, a new line and a lost one', () => {
		const lines = bodyDifference(
			bodyOf('The ferry left at noon.', 'Gulls followed.', 'Nobody waved.'),
			bodyOf('The ferry left at dusk.', 'Nobody waved.', 'A horn sounded once.'),
			'en',
		)
		expect(lines.map(({ how }) => how)).toEqual(['changed', 'removed', 'same', 'added'])
		expect(side(lines[0]?.pieces ?? [], 'removed')).toEqual(['noon'])
		expect(side(lines[0]?.pieces ?? [], 'added')).toEqual(['dusk'])
	})

	test('lose no word of either side', () => {
		const [before, after] = [bodyOf('One two three', 'Four five', 'Six'), bodyOf('Six seven', 'One three two', 'Eight')]
		const lines = bodyDifference(before, after, 'en')
		const words = (keep: string) =>
			lines
				.flatMap(({ pieces }) => pieces.filter(({ how }) => how === 'same' || how === keep).map(({ text }) => text))
				.join(' ')
				.split(/\s+/)
				.sort()
		expect(words('removed')).toEqual('One two three Four five Six'.split(' ').sort())
		expect(words('added')).toEqual('Six seven One three two Eight'.split(' ').sort())
	})

	test('that differ in a link alone say that the line changed', () => {
		const plain = bodyOf('See the map.')
		const linked: Body = structuredClone(plain)
		linked.content = [
			{
				type: 'paragraph',
				attrs: { dir: null },
				content: [
					{
						type: 'text',
						text: 'See the map.',
						marks: [{ type: 'link', attrs: { href: 'https://example.org/', story: null } }],
					},
				],
			},
		]
		expect(bodyDifference(plain, linked, 'en')).toMatchObject([{ how: 'changed', pieces: [{ how: 'same' }] }])
	})
})

test('a Persian word with its joiner is compared as one word', () => {
	const pieces = textDifference('کشتی می‌رود امروز', 'کشتی می‌رسد امروز', 'fa')
	expect(side(pieces, 'removed')).toEqual(['می‌رود'])
	expect(side(pieces, 'added')).toEqual(['می‌رسد'])
})

import { describe, expect, test } from 'vitest'
import { emptyBody } from './blocks.ts'
import { readText } from './read-text.ts'
import { directionOf } from './text.ts'
import { bodyText, firstWords, openingText, wordCount } from './words.ts'

describe('words', () => {
	test('joined without width are one word, as are those with an apostrophe or a hyphen', () => {
		expect(wordCount('او می‌رود')).toBe(2)
		expect(wordCount("the pilot's well-kept boat – it sails, 24 hours")).toBe(8)
		expect(wordCount(' … – ! ')).toBe(0)
	})

	test('at the start of a text are cut at a word and closed with …', () => {
		expect(firstWords('One, two,\nthree four', 2)).toBe('One, two…')
		expect(firstWords('One, two.', 2)).toBe('One, two.')
		expect(firstWords('او می‌رود و می‌آید', 2)).toBe('او می‌رود…')
	})

	test('are never cut inside a number, an abbreviation or an address', () => {
		for (const piece of ['1,200', '3.5', '۱۲٬۰۰۰', '۳٫۵', 'U.S.', 'example.org', 'Donau\u00addampf'])
			expect(firstWords(`a b ${piece} pounds now`, 3)).toMatch(new RegExp(`^a b ${piece.replace(/\.$/, '')}…$`))
		expect(firstWords('Half of it – 50% – is gone', 4)).toBe('Half of it – 50%…')
	})

	test('of a text without spaces are as long as long words would be', () => {
		const text = '港口今天重新開放'.repeat(400)
		expect([...firstWords(text, 25)]).toHaveLength(501)
		expect(firstWords(text, 25).endsWith('…')).toBe(true)
		expect([...firstWords('🦆'.repeat(4000), 25)].length).toBeLessThan(502)
	})

	test('are found at once, however many marks stand between them', () => {
		expect(firstWords(`a ${'- '.repeat(400_000)}b c d`, 3)).toBe('a…')
	})

	test('of a body leave out labels, credits and addresses', () => {
		const body = {
			...emptyBody(),
			content: [
				{ type: 'image', attrs: { image: 'i', caption: 'The quay', credit: 'M. Ode', alt: 'Boats' } },
				{ type: 'embed', attrs: { url: 'https://video.example/1', title: 'A film', provider: 'Video', text: '' } },
				{
					type: 'paragraph',
					attrs: { dir: null },
					content: [
						{ type: 'text', text: 'She' },
						{ type: 'footnote', content: [{ type: 'text', text: 'The pilot.' }] },
						{ type: 'text', text: ' sails.' },
					],
				},
			],
		} as ReturnType<typeof emptyBody>
		expect(bodyText(body)).toBe('The quay\nA film\nShe sails. The pilot.')
		expect(openingText(body)).toBe('She sails.')
	})
})

test('plain text becomes paragraphs and breaks, and markup in it stays words', () => {
	const { body } = readText('One <b>bold</b>\r\nline\n \nTwo\n\n\n')
	expect(body?.content).toEqual([
		{
			type: 'paragraph',
			attrs: { dir: null },
			content: [{ type: 'text', text: 'One <b>bold</b>' }, { type: 'hardBreak' }, { type: 'text', text: 'line' }],
		},
		{ type: 'paragraph', attrs: { dir: null }, content: [{ type: 'text', text: 'Two' }] },
	])
})

test('the direction of a text is that of most of its letters', () => {
	expect(directionOf('Meta می‌گوید خبر درست است')).toBe('rtl')
	expect(directionOf('The word کشتی means ship')).toBe('ltr')
	expect(directionOf('۱۲ – 34!')).toBeNull()
	expect(directionOf('FIFA چیست؟')).toBeNull()
	expect(directionOf('CNN ۱۴۰۵')).toBe('ltr')
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sampleBody } from '#test/body-samples.ts'
import { safeAddress } from './address.ts'
import { type Body, emptyBody } from './blocks.ts'
import { checkBody, MAX_DEPTH, MAX_NODES, MAX_TEXT } from './check.ts'

const doc = (...content: unknown[]) => ({ type: 'doc', version: 1, content })
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', attrs: { dir: null }, content })
const text = (words: string, ...marks: unknown[]) => ({ type: 'text', text: words, ...(marks.length > 0 && { marks }) })
const repaired = (value: unknown) => checkBody(value, { repair: true })

describe('a body from outside', () => {
	test('is taken as it is when every block is right', () => {
		const body = sampleBody('quay')
		expect(checkBody(body)).toEqual({ body, problems: [] })
		expect(checkBody(emptyBody()).body).toEqual(emptyBody())
	})

	test('keeps the words and addresses of what cannot stand where it is', () => {
		const embed = { type: 'embed', attrs: { url: 'https://example.org/report', title: '', provider: '', text: '' } }
		const inner = { type: 'blockquote', attrs: { cite: 'Ann Lee' }, content: [paragraph(text('Said.'))] }
		const { body } = repaired(doc({ type: 'blockquote', attrs: { cite: '' }, content: [embed, inner] }))
		const link = { type: 'link', attrs: { href: 'https://example.org/report', story: null } }
		expect(body?.content).toEqual([
			{
				type: 'blockquote',
				attrs: { cite: '' },
				content: [
					paragraph({ ...text('https://example.org/report'), marks: [link] }),
					paragraph(text('Said.')),
					paragraph(text('Ann Lee')),
				],
			},
		])
	})

	test('has neighbours with the same marks joined, however many there are', () => {
		const pieces = Array.from({ length: 10_000 }, () => text('a letter and ', { type: 'bold' }))
		const { body } = checkBody(doc(paragraph(...pieces, text('e'), text('\u0301'))))
		expect(body?.content[0]?.content).toEqual([
			{ type: 'text', text: 'a letter and '.repeat(10_000), marks: [{ type: 'bold' }] },
			{ type: 'text', text: 'é' },
		])
	})

	test('gets its version, its defaults and clean text without a word', () => {
		const loose = { type: 'doc', content: [{ type: 'paragraph', content: [text('e\u0301 a\u0000b\u202ec\nd')] }] }
		expect(checkBody(loose)).toEqual({ body: doc(paragraph(text('é abc d'))), problems: [] })
	})

	test('is refused with the place, what is wrong and what would be right', () => {
		expect(checkBody(doc(paragraph(), { type: 'heading', attrs: { level: 1 } }))).toEqual({
			body: null,
			problems: [
				{
					field: 'body.content.1.attrs.level',
					message: '“level” of “heading” cannot be kept.',
					remedy: 'It must be one of 2, 3, 4.',
				},
			],
		})
	})

	test.each([
		['a document', { ...doc(paragraph(text('x'))), title: 'x' }, 'body.title'],
		['a block', doc({ type: 'paragraph', text: 'The whole text.' }), 'body.content.0.text'],
		['a text', doc(paragraph({ ...text('x'), bold: true })), 'body.content.0.content.0.bold'],
		['a mark', doc(paragraph(text('x', { type: 'bold', weight: 9 }))), 'body.content.0.content.0.marks.0.weight'],
	])('is refused when %s has what nothing would read', (_, value, field) => {
		expect(checkBody(value)).toMatchObject({ body: null, problems: [{ field }] })
		expect(repaired(value).body).not.toBeNull()
	})

	test.each([
		['a value that is no document', 'quay'],
		['nothing', null],
		['a document of a newer version', { ...doc(), version: 2 }],
		['more blocks than a story has', doc(...Array(MAX_NODES + 1).fill({ type: 'horizontalRule' }))],
		['more text than a story has', doc(paragraph(text('a'.repeat(MAX_TEXT + 1))))],
	])('is refused even for repair when it is %s', (_, value) => {
		expect(repaired(value).body).toBeNull()
		expect(repaired(value).problems).toHaveLength(1)
	})
})

describe('a repair', () => {
	test('keeps the words of an unknown block and drops unknown marks and attributes', () => {
		const strange = {
			type: 'marquee',
			content: [{ type: 'paragraph', attrs: { onclick: 'x' }, content: [text('quay', { type: 'blink' })] }],
		}
		const { body, problems } = repaired(doc(strange))
		expect(body).toEqual(doc(paragraph(text('quay'))))
		expect(problems.map(({ message }) => message)).toEqual(['There is no block named “marquee”.'])
	})

	test('puts text outside a paragraph into one', () => {
		expect(repaired(doc(text('a'), text('b'), { type: 'horizontalRule' })).body).toEqual(
			doc(paragraph(text('ab')), { type: 'horizontalRule' }),
		)
	})

	test('makes a heading inside a list item a paragraph and lets the item begin with one', () => {
		const list = (...content: unknown[]) => ({ type: 'bulletList', content: [{ type: 'listItem', content }] })
		expect(repaired(doc(list({ type: 'heading', attrs: { level: 2 }, content: [text('a')] }))).body).toEqual(
			doc(list(paragraph(text('a')))),
		)
		expect(repaired(doc(list(list(paragraph(text('a')))))).body).toEqual(
			doc(list({ type: 'paragraph', attrs: { dir: null } }, list(paragraph(text('a'))))),
		)
	})

	test('wraps what stands directly in a list or table', () => {
		const { body } = repaired(doc({ type: 'table', content: [paragraph(text('a'))] }))
		expect(JSON.stringify(body)).toContain('"tableRow","content":[{"type":"tableCell"')
	})

	test('leaves out a link that leads nowhere, and a footnote inside a footnote', () => {
		const link = { type: 'link', attrs: { href: 'javascript:alert(1)' } }
		const note = (...content: unknown[]) => ({ type: 'footnote', content })
		expect(repaired(doc(paragraph(text('a', link), note(text('b'), note(text('c')))))).body).toEqual(
			doc(paragraph(text('a'), note(text('bc')))),
		)
	})

	test('flattens a tower of lists into its words', () => {
		let tower: unknown = paragraph(text('quay'))
		for (let level = 0; level < 5_000; level++) tower = { type: 'blockquote', content: [tower] }
		const { body } = repaired(doc(tower))
		expect(JSON.stringify(body)).toContain('quay')
		expect(JSON.stringify(body).match(/blockquote/g)?.length).toBeLessThan(MAX_DEPTH)
	})

	test('changes nothing the second time', () => {
		const type = fc.constantFrom(
			...['paragraph', 'heading', 'bulletList', 'listItem', 'table', 'tableRow', 'tableCell', 'factBox', 'gallery'],
			...['image', 'embed', 'text', 'hardBreak', 'footnote', 'unknown', '__proto__', 'blockquote', 'pullQuote'],
		)
		const value = fc.constantFrom<unknown>(
			'a',
			2,
			null,
			'rtl',
			'https://a.example',
			'/b',
			'\u0000',
			' e\u0301 ',
			{},
			[],
		)
		const mark = fc.record({
			type: fc.constantFrom('bold', 'italic', 'link', 'foreign', 'strike'),
			attrs: fc.dictionary(fc.constantFrom('href', 'story', 'lang', 'dir'), value),
		})
		const { node } = fc.letrec((tie) => ({
			node: fc.record(
				{
					type,
					text: fc.constantFrom<unknown>('a', '', '\u0000', 'e', '\u0301', 7),
					attrs: fc.dictionary(fc.constantFrom('level', 'dir', 'image', 'url', 'start', 'colspan', 'cite'), value),
					marks: fc.array(mark, { maxLength: 3 }),
					content: fc.oneof(
						{ maxDepth: 8, depthSize: 'large' },
						fc.constant(null),
						fc.array(tie('node'), { maxLength: 4 }),
					),
				},
				{ requiredKeys: ['type'] },
			),
		}))
		fc.assert(
			fc.property(fc.array(node, { maxLength: 5 }), (content) => {
				const { body } = repaired({ type: 'doc', content })
				expect(checkBody(body)).toEqual({ body: body as Body, problems: [] })
			}),
			{ numRuns: 1000 },
		)
	})
})

describe('an address in a body', () => {
	test.each([
		['https://example.org', 'https://example.org/'],
		[' HTTPS://Example.org/a b?q="c"', 'https://example.org/a%20b?q=%22c%22'],
		['mailto:desk@harbour.example', 'mailto:desk@harbour.example'],
		['tel:+98-21-1234', 'tel:+98-21-1234'],
		['/fa/اخبار', '/fa/%D8%A7%D8%AE%D8%A8%D8%A7%D8%B1'],
		['/a/../b', '/b'],
	])('%s is kept as %s', (raw, kept) => {
		expect(safeAddress(raw)).toBe(kept)
		expect(safeAddress(kept)).toBe(kept)
	})

	test.each([
		'javascript:alert(1)',
		'java\tscript:alert(1)',
		'\u0001javascript:alert(1)',
		'javascript&colon;alert(1)',
		'ｊavascript:x',
		'data:text/html,x',
		'//evil.example',
		'/\\evil.example',
		'/\t/evil.example',
		'/a/..//evil.example',
		'https://bank.example@evil.example/',
		'http://',
		'ftp://a.example',
		'times.html',
		'#top',
		'',
		'mailto:nobody',
		'tel:x',
	])('%j is refused', (raw) => {
		expect(safeAddress(raw)).toBeUndefined()
	})
})

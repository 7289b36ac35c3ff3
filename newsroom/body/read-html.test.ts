import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkBody } from './check.ts'
import { type HtmlOptions, MAX_HTML, readHtml } from './read-html.ts'

/*
 * Each file of test/paste stands beside the body it must give. libreoffice.html was written by the
 * program itself, which puts the same on the clipboard:
 *   soffice --headless --convert-to 'html:HTML (StarWriter)' test/paste/libreoffice.fodt
 * The others follow the habits of Word, Google Docs and Chromium.
 */
const paste = (name: string) => readFileSync(new URL(`../../test/paste/${name}`, import.meta.url), 'utf8')

const read = (html: string, options?: HtmlOptions) => readHtml(html, options).body?.content
const text = (words: string, ...marks: string[]) => ({
	type: 'text',
	text: words,
	...(marks.length > 0 && { marks: marks.map((type) => ({ type })) }),
})
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', attrs: { dir: null }, content })
const list = (type: string, ...items: unknown[][]) => ({
	type,
	...(type === 'orderedList' && { attrs: { start: 1 } }),
	content: items.map((content) => ({ type: 'listItem', content })),
})

describe('pasted HTML', () => {
	test.each(['libreoffice', 'word', 'google-docs', 'browser'])(
		'of %s keeps its structure and nothing else',
		(program) => {
			const { body, problems } = readHtml(paste(`${program}.html`))
			expect(body).toEqual(JSON.parse(paste(`${program}.json`)))
			expect(problems).toEqual([])
		},
	)

	test('moves headings down together when there is a first level, and keeps them else', () => {
		const levels = (html: string) => read(html)?.map((node) => (node.type === 'heading' ? node.attrs.level : 0))
		expect(levels('<h1>a</h1><h2>b</h2><h3>c</h3><h6>d</h6>')).toEqual([2, 3, 4, 4])
		expect(levels('<h2>a</h2><h3>b</h3><h4>c</h4><h5>d</h5>')).toEqual([2, 3, 4, 4])
	})

	test('keeps a numbered heading of a word processor a heading, and the number of a Persian list', () => {
		const marker = (written: string) => `<span style='mso-list:Ignore'>${written}</span>`
		expect(read(`<h2 style='mso-list:l0 level1 lfo1'>${marker('1.')}Introduction</h2>`)).toEqual([
			{ type: 'heading', attrs: { level: 2, dir: null }, content: [text('Introduction')] },
		])
		expect(read(`<p style='mso-list:l0 level1 lfo1'>${marker('۳.')}سوم</p>`)).toMatchObject([
			{ type: 'orderedList', attrs: { start: 3 } },
		])
	})

	test('takes for the source of a quotation only what closes it', () => {
		expect(read('<blockquote>As <cite>Hamlet</cite> says.</blockquote>')).toMatchObject([
			{ attrs: { cite: '' }, content: [{ content: [{ text: 'As ' }, { text: 'Hamlet' }, { text: ' says.' }] }] },
		])
		expect(read('<blockquote><p>To be.</p><footer>Hamlet</footer></blockquote>')).toMatchObject([
			{ attrs: { cite: 'Hamlet' } },
		])
	})

	test('keeps all paragraphs of a note that has several', () => {
		const html = `<p>Text<a href="#_ftn1" name="_ftnref1">[1]</a>.</p><div style='mso-element:footnote' id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> First.</p><p>Second.</p></div>`
		expect(JSON.stringify(read(html))).toMatch(/footnote.*First\..*hardBreak.*Second\./)
	})

	test('leaves words apart that stood in lines of their own', () => {
		expect(read('<table><caption>One<br>two</caption><tr><td>a</td><td>b</td></tr></table>')).toMatchObject([
			{ attrs: { caption: 'One two' } },
		])
		expect(read('<span style="display: block">Title</span><span style="display: block">By Ann</span>')).toEqual([
			paragraph(text('Title')),
			paragraph(text('By Ann')),
		])
		expect(read('<p>Seen<span style="display:none !important">hidden</span></p>')).toEqual([paragraph(text('Seen'))])
	})

	test('gives a list that stands between items to the item before it', () => {
		expect(read('<ul><li>a</li><ul><li>b</li></ul><li>c</li></ul>')).toEqual([
			list('bulletList', [paragraph(text('a')), list('bulletList', [paragraph(text('b'))])], [paragraph(text('c'))]),
		])
	})

	test('reads emphasis from styles, whose word counts more than the tag', () => {
		expect(
			read(
				'<b style="font-weight:normal">a <span style="font-weight:700">b</span></b><i style="font-style: normal">c</i>',
			),
		).toEqual([paragraph(text('a '), text('b', 'bold'), text('c'))])
	})

	test('parts paragraphs at two line breaks and keeps a single one', () => {
		expect(read('a<br>b<br><br>c<br>')).toEqual([
			paragraph(text('a'), { type: 'hardBreak' }, text('b')),
			paragraph(text('c')),
		])
	})

	test('drops links that lead into the pasted document or to scripts, and completes relative ones', () => {
		const links = '<a href="#top">a</a> <a href="java&#10;script:alert(1)">b</a> <a href="times">c</a>'
		expect(read(links)).toEqual([paragraph(text('a b c'))])
		expect(JSON.stringify(read(links, { base: 'https://ferry.example/lines/' }))).toContain(
			'https://ferry.example/lines/times',
		)
	})

	test('keeps a direction only where the letters do not show it', () => {
		expect(read('<p dir="rtl">کشتی</p><p dir="rtl">ferry</p>')?.map(({ attrs }) => attrs)).toEqual([
			{ dir: null },
			{ dir: 'rtl' },
		])
	})

	test('asks an importer about elements before reading them', () => {
		const image = { type: 'image', attrs: { image: 'quay' } }
		const content = read('<p>a<img src="x">b</p>', {
			element: ({ tagName }) => (tagName === 'img' ? [image] : undefined),
		})
		expect(content?.map(({ type }) => type)).toEqual(['paragraph', 'image', 'paragraph'])
	})

	test('survives a tower of elements and refuses a flood', () => {
		expect(read(`${'<div>'.repeat(50_000)}quay`)).toEqual([paragraph(text('quay'))])
		expect(read(`${'<ul><li>'.repeat(5_000)}quay`)).toHaveLength(1)
		expect(readHtml(`<p>${'a'.repeat(MAX_HTML)}`).body).toBeNull()
	})

	test('refuses formatting that is never closed, before it grows into millions of elements', () => {
		const tangled = `<p>${Array.from({ length: 3000 }, (_, id) => `<b id=${id}>`).join('')}${'<p>x'.repeat(3000)}`
		const { body, problems } = readHtml(tangled)
		expect([body, problems.map(({ field }) => field)]).toEqual([null, ['body']])
		expect(read('<b><p>one<p>two</b>')).toHaveLength(2)
	})

	test('always gives a body that passes the check unchanged', () => {
		const tags = fc.constantFrom(
			'p',
			'h1',
			'h4',
			'ul',
			'ol',
			'li',
			'table',
			'tr',
			'td',
			'th',
			'blockquote',
			'b',
			'i',
			'a',
			'pre',
			'div',
			'br',
			'q',
			'figure',
			'script',
		)
		const words = fc.constantFrom('quay', ' ', '\n', 'کشتی', '\u00a0', '<', '&lt;', '\u202e', 'e\u0301')
		const attributes = fc.constantFrom(
			'',
			' style="font-weight:bold"',
			' style="mso-list:l0 level3"',
			' href="/x"',
			' dir=rtl',
			' colspan=0',
			' start=-1',
		)
		const piece = fc.oneof(
			words,
			fc.tuple(tags, attributes).map(([tag, rest]) => `<${tag}${rest}>`),
			tags.map((tag) => `</${tag}>`),
		)
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
				const { body } = readHtml(pieces.join(''))
				expect(checkBody(body)).toEqual({ body, problems: [] })
			}),
			{ numRuns: 500 },
		)
	})
})

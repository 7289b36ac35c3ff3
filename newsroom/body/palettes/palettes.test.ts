import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { parseFragment } from 'parse5'
import { describe, expect, test } from 'vitest'
import { cleanText } from '#lib/text.ts'
import type { Body } from '#newsroom/body/blocks.ts'
import { paint } from '#newsroom/body/paint.ts'
import { sampleBody, sampleSetting, samples } from '#test/body-samples.ts'
import { feed } from './feed.ts'
import { lite } from './lite.ts'
import { markdown, writeMarkdown } from './markdown.ts'
import { plain } from './plain.ts'
import { web } from './web.ts'

const outlets = { web, lite, feed: feed('https://harbour.example') }

const HOSTILE = [
	'"><script>alert(1)</script>',
	"'><img src=x onerror=alert(1)>",
	'</p></figure></aside><svg onload=alert(1)>',
	'<!--><script>alert(1)</script>-->',
	'&lt;script&gt;alert(1)&lt;/script&gt; &#x3c;',
	'" autofocus onfocus=alert(1) x="',
	'\u202Egnp.exe\u2066 \u0000\u0008',
	'javascript:alert(1)',
	'\ud800 lone',
]
const ADDRESSES = [
	'javascript:alert(1)',
	'java\tscript:alert(1)',
	' \u0001javascript:alert(1)',
	'JaVaScRiPt&colon;alert(1)',
	'data:text/html,<script>alert(1)</script>',
	'vbscript:x',
	'//evil.example',
	'/\\evil.example',
	'/\t/evil.example',
	'https://bank.example@evil.example/',
	'blob:https://x/1',
]
const ELEMENTS =
	/^(h[234]|a|aside|blockquote|br|cite|code|div|em|figcaption|figure|hr|img|li|ol|p|picture|section|source|span|strong|sup|table|tbody|td|th|tr|ul)$/
const ATTRIBUTES =
	/^(alt|aria-label|aria-labelledby|class|colspan|data-color|decoding|dir|height|href|id|lang|loading|role|rowspan|scope|sizes|src|srcset|start|tabindex|type|width)$/

interface Tree {
	nodeName: string
	value?: string
	attrs?: { name: string; value: string }[]
	childNodes?: Tree[]
}

/** Everything a browser would make of the output. */
function elements(html: string): Tree[] {
	const flat = (node: Tree): Tree[] => [node, ...(node.childNodes ?? []).flatMap(flat)]
	return flat(parseFragment(html) as Tree).filter(({ nodeName }) => !['#text', '#document-fragment'].includes(nodeName))
}

function expectOnlyKnown(html: string) {
	for (const { nodeName, attrs = [] } of elements(html)) {
		expect(nodeName).toMatch(ELEMENTS)
		for (const { name, value } of attrs) {
			expect(name).toMatch(ATTRIBUTES)
			if (name === 'href') expect(value).toMatch(/^(https?:\/\/[^@]+$|mailto:|tel:|\/[^/\\]|#s1-)/)
		}
	}
}

describe.each(Object.entries(outlets))('the %s palette', (_, palette) => {
	test.each(HOSTILE)('prints every block with %j as words only', (text) => {
		const html = paint(sampleBody(text), palette, sampleSetting(text))
		expectOnlyKnown(html)
		expect(html).not.toMatch(/[\p{Cc}\u202a-\u202e]/u)
		const read = elements(html).flatMap(({ childNodes = [] }) => childNodes.map(({ value = '' }) => value))
		expect(read).toContain(cleanText(text))
	})

	test('prints each block and each mark', () => {
		for (const [name, block] of Object.entries(samples('quay').blocks)) {
			const html = paint({ type: 'doc', version: 1, content: [block] } as Body, palette, sampleSetting('quay'))
			expect(html, name).toMatch(name === 'horizontalRule' ? /^<hr>$/ : /quay/)
		}
		for (const mark of Object.values(samples('').marks)) {
			const content = [
				{ type: 'paragraph', attrs: { dir: null }, content: [{ type: 'text', text: 'quay', marks: [mark] }] },
			]
			const html = paint({ type: 'doc', version: 1, content } as Body, palette, sampleSetting(''))
			expect(html, mark.type).toMatch(/^<p><(a|span|strong|em|code)[^>]*>quay<\/\1><\/p>$/)
		}
	})

	test('prints the digits of a telephone number as they are dialled', () => {
		const link = { type: 'link', attrs: { href: 'tel:+982112345678', story: null } }
		const content = [{ type: 'paragraph', content: [{ type: 'text', text: '۰۲۱-۱۲۳۴ ۵۶۷۸', marks: [link] }] }]
		const html = paint({ type: 'doc', version: 1, content } as unknown as Body, palette, sampleSetting(''))
		expect(html).toBe('<p><a href="tel:+982112345678" dir="ltr">۰۲۱-۱۲۳۴ ۵۶۷۸</a></p>')
	})

	test.each(ADDRESSES)('prints no link to %j', (href) => {
		const link = { type: 'link', attrs: { href, story: null } }
		const content = [
			{ type: 'paragraph', attrs: { dir: null }, content: [{ type: 'text', text: 'quay', marks: [link] }] },
			{ type: 'embed', attrs: { url: href, title: 'quay', provider: '', text: '' } },
		]
		const html = paint({ type: 'doc', version: 1, content } as unknown as Body, palette, sampleSetting(''))
		expect(html).toBe('<p>quay</p>')
	})

	test('prints nothing it does not know, whatever was stored', () => {
		fc.assert(
			fc.property(strangeContent(), (content) => {
				expectOnlyKnown(paint({ type: 'doc', version: 1, content } as unknown as Body, palette, sampleSetting('"><b>')))
			}),
			{ numRuns: 300 },
		)
	})
})

/** Nodes as nobody would write them: known names and hostile ones, anywhere. */
function strangeContent() {
	const words = fc.constantFrom(
		...HOSTILE,
		'heading',
		'paragraph',
		'text',
		'table',
		'footnote',
		'link',
		'__proto__',
		'constructor',
		'script',
	)
	const value = fc.oneof(words, fc.integer(), fc.constant(null), fc.array(words), fc.dictionary(words, words))
	const { node } = fc.letrec((tie) => ({
		node: fc.record(
			{
				type: words,
				text: value,
				attrs: fc.dictionary(fc.constantFrom('level', 'dir', 'url', 'start', 'onload', 'style'), value),
				marks: fc.array(
					fc.record({ type: words, attrs: fc.dictionary(fc.constantFrom('href', 'lang', 'onclick'), value) }),
				),
				content: fc.oneof({ maxDepth: 4 }, fc.constant([]), fc.array(tie('node'), { maxLength: 4 }), value),
			},
			{ requiredKeys: ['type'] },
		),
	}))
	return fc.array(node, { maxLength: 5 })
}

describe.each(Object.entries(outlets))('in the %s palette of a Persian edition', (_, palette) => {
	const printed = (text: string) => paint(sampleBody(text), palette, { ...sampleSetting(text), dir: 'rtl' })
	// Blocks that a writer set, code and foreign words have a direction whatever their letters.
	const ways = (html: string) =>
		elements(html).flatMap(({ nodeName, attrs = [] }) =>
			/^(h2|code|span)$/.test(nodeName) ? [] : attrs.flatMap(({ name, value }) => (name === 'dir' ? [value] : [])),
		)

	test('captions, sources, titles and notes that begin with a Latin name run as their most letters do', () => {
		expect(ways(printed('FIFA دو بازیکن را محروم کرد'))).toEqual([])
	})

	test('a caption runs as its own words do, however long its credit', () => {
		const image = {
			...samples('').blocks.image,
			attrs: { image: 'img1', caption: 'اسکله', credit: 'Agence France-Presse', alt: '' },
		}
		const html = paint({ type: 'doc', version: 1, content: [image] }, palette, { ...sampleSetting(''), dir: 'rtl' })
		expect(html).toContain('<figcaption>اسکله')
	})

	test('those in Latin letters run from the left', () => {
		const html = printed('FIFA bans two players')
		expect(new Set(ways(html))).toEqual(new Set(['ltr']))
		for (const { nodeName, attrs = [] } of elements(html))
			if (nodeName === 'figcaption') expect(attrs).toEqual([{ name: 'dir', value: 'ltr' }])
	})
})

describe('the lite palette', () => {
	const blocks = samples('quay').blocks
	const printed = (...content: unknown[]) =>
		paint({ type: 'doc', version: 1, content } as unknown as Body, lite, sampleSetting('quay'))

	test('has a link with what it shows and its size in the place of a picture, over its caption', () => {
		expect(printed(blocks.image)).toBe(
			'<figure><p class="picture"><a href="/images/a-800.jpg">Image: quay (81 kB)</a></p>' +
				'<figcaption>quay <span class="credit">quay</span></figcaption></figure>',
		)
		expect(printed({ ...blocks.image, attrs: { ...blocks.image.attrs, alt: '' } })).toContain('>Image (81 kB)</a>')
	})

	test('loads nothing, whatever block', () => {
		expect(printed(...sampleBody('quay').content)).not.toMatch(/<(img|picture|source)|src/)
	})

	test.each([
		['/news/ferry', '/lite/news/ferry'],
		['/fa?page=2#top', '/lite/fa?page=2#top'],
		['/images/a.jpg', '/images/a.jpg'],
		['/news/rss.xml', '/news/rss.xml'],
		['https://elsewhere.example/news', 'https://elsewhere.example/news'],
		['mailto:desk@paper.example', 'mailto:desk@paper.example'],
	])('leads to %s by %s', (href, twin) => {
		const text = [{ type: 'text', text: 'quay', marks: [{ type: 'link', attrs: { href, story: null } }] }]
		expect(printed({ type: 'paragraph', content: text })).toBe(`<p><a href="${twin}">quay</a></p>`)
		const embed = { ...blocks.embed, attrs: { ...blocks.embed.attrs, url: href } }
		expect(printed(embed)).toContain(`<a href="${twin}">`)
	})

	test('leads to our stories by their twins', () => {
		const link = { type: 'link', attrs: { href: null, story: 'ferry' } }
		const text = [{ type: 'text', text: 'quay', marks: [link] }]
		expect(printed({ type: 'paragraph', content: text })).toBe('<p><a href="/lite/news/ferry">quay</a></p>')
	})
})

describe('the markdown palette', () => {
	const palette = markdown('https://harbour.example')
	const written = (content: unknown, text = 'quay') =>
		writeMarkdown(paint({ type: 'doc', version: 1, content } as unknown as Body, palette, sampleSetting(text)))
	const read = (text: string): Nodes[] => {
		const flat = (node: Nodes): Nodes[] => [node, ...('children' in node ? node.children.flatMap(flat) : [])]
		// Without its last step, which looks for addresses in words that were escaped and makes links of them to themselves.
		const mdastExtensions = gfmFromMarkdown().map(({ transforms: _, ...rest }) => rest)
		return flat(fromMarkdown(text, { extensions: [gfm()], mdastExtensions }))
	}
	const KNOWN =
		/^(root|paragraph|heading|list|listItem|blockquote|image|table|tableRow|tableCell|thematicBreak|link|strong|emphasis|inlineCode|break|footnote(Reference|Definition)|text)$/
	const expectNoMarkup = (text: string) => {
		for (const node of read(text)) {
			expect(node.type).toMatch(KNOWN)
			if (node.type === 'link' || node.type === 'image') expect(node.url).toMatch(/^(https?:\/\/[^@]+$|mailto:|tel:)/)
		}
	}

	const MARKUP = [
		...HOSTILE,
		'# not a heading',
		'- not an item',
		'1. not an item',
		'> not a quote',
		'*not* _not_ **not** `not` ~~not~~',
		'[not](https://evil.example) ![not](x.png) [^1] [not][ref]',
		'not | a | cell',
		'www.evil.example and https://evil.example and a@evil.example',
		'&copy; &#35; \\* \\',
		'--- === ***',
		'    four spaces',
		'<https://evil.example>',
		'$not$ :not:',
	]

	test.each(MARKUP)('prints every block with %j as words only', (text) => {
		const whole = written(sampleBody(text).content, text)
		expectNoMarkup(whole)
		const nodes = read(whole)
		const links = nodes.flatMap((node) => (node.type === 'link' ? [node.url] : []))
		expect(links.filter((url) => !/^https:\/\/(example\.org|video\.example)\//.test(url))).toEqual([])
		const same = (node: Nodes) => node.type === 'text' && node.value.trim() === cleanText(text).trim()
		expect(nodes.filter(same).length).toBeGreaterThan(10)
	})

	test('prints the same kinds of things around hostile words as around plain ones', () => {
		const shape = (text: string) =>
			read(written(sampleBody(text).content, text)).flatMap(({ type }) => (type === 'text' ? [] : [type]))
		for (const text of MARKUP.filter((words) => cleanText(words).trim() !== ''))
			expect(shape(text)).toEqual(shape('quay'))
	})

	test('prints each block and each mark', () => {
		const { blocks, marks } = samples('quay')
		for (const [name, block] of Object.entries(blocks))
			expect(written([block]), name).toMatch(name === 'horizontalRule' ? /^---\n$/ : /quay/)
		const marked = (mark: unknown) =>
			written([{ type: 'paragraph', content: [{ type: 'text', text: 'quay', marks: [mark] }] }])
		expect(Object.values(marks).map(marked)).toEqual([
			'[quay](https://example.org/)\n',
			'quay\n',
			'**quay**\n',
			'*quay*\n',
			'`quay`\n',
		])
	})

	test('has tables, lists with their numbers, notes, and whole addresses', () => {
		const text = written(sampleBody('quay').content)
		expect(text).toContain('| quay | quay |\n| - | - |\n| quay | quay |\n')
		expect(text).toContain('3. quay\n4. quay\n')
		expect(text).toContain('- quay\n  - quay\n')
		expect(text).toContain('[^1]: quay\n')
		expect(text).toContain('![quay](https://harbour.example/images/a-800.jpg)')
	})

	test('prints nothing it does not know, whatever was stored', () => {
		fc.assert(
			fc.property(strangeContent(), (content) => expectNoMarkup(written(content, '"><b>'))),
			{ numRuns: 300 },
		)
	})

	test.each(ADDRESSES)('prints no link to %j', (href) => {
		const link = { type: 'link', attrs: { href, story: null } }
		expect(written([{ type: 'paragraph', content: [{ type: 'text', text: 'quay', marks: [link] }] }])).toBe('quay\n')
	})
})

/** Year over two rows, a head over two columns. */
const spanned = () => {
	const cell = (words: string, spans: object = {}, type = 'tableCell') => ({
		type,
		attrs: { colspan: 1, rowspan: 1, ...spans },
		content: [{ type: 'paragraph', attrs: { dir: null }, content: [{ type: 'text', text: words }] }],
	})
	const row = (...content: object[]) => ({ type: 'tableRow', content })
	const head = row(
		cell('Year', {}, 'tableHeader'),
		cell('Both', { colspan: 2 }, 'tableHeader'),
		cell('Sum', {}, 'tableHeader'),
	)
	const first = row(cell('2024', { rowspan: 2 }), cell('a'), cell('b'), cell('c'))
	return [{ type: 'table', attrs: { caption: '' }, content: [head, first, row(cell('d'), cell('e'), cell('f'))] }]
}

test('a cell stands under its column where others span', () => {
	const body = { type: 'doc', version: 1, content: spanned() } as unknown as Body
	expect(paint(body, plain('https://harbour.example'), sampleSetting(''))).toBe(
		'Year\tBoth\t\tSum\n2024\ta\tb\tc\n\td\te\tf\n\n',
	)
	const rows = writeMarkdown(paint(body, markdown('https://harbour.example'), sampleSetting(''))).split('\n')
	expect(rows.filter((line) => /\w/.test(line)).map((line) => line.split('|').map((part) => part.trim()))).toEqual([
		['', 'Year', 'Both', '', 'Sum', ''],
		['', '2024', 'a', 'b', 'c', ''],
		['', '', 'd', 'e', 'f', ''],
	])
})

describe('the plain palette', () => {
	test('leads to our stories by whole addresses', () => {
		const link = { type: 'link', attrs: { href: null, story: 'ferry' } }
		const content = [{ type: 'paragraph', content: [{ type: 'text', text: 'quay', marks: [link] }] }]
		const text = paint(
			{ type: 'doc', version: 1, content } as unknown as Body,
			plain('https://harbour.example'),
			sampleSetting(''),
		)
		expect(text).toBe('quay (https://harbour.example/news/ferry)\n\n')
	})

	test('prints every block as words and never as markup', () => {
		const text = paint(sampleBody('quay'), plain('https://harbour.example'), sampleSetting('quay'))
		expect(text).not.toContain('<')
		expect(text).toContain('3. quay\n4. quay\n')
		expect(text).toContain('• quay\n  • quay\n')
		expect(text).toContain('[1] quay')
		expect(text).toContain('quay\tquay\n')
	})
})

import fc from 'fast-check'
import { parseFragment } from 'parse5'
import { describe, expect, test } from 'vitest'
import { cleanText } from '#lib/text.ts'
import type { Body } from '#newsroom/body/blocks.ts'
import { paint } from '#newsroom/body/paint.ts'
import { sampleBody, sampleSetting, samples } from '#test/body-samples.ts'
import { feed } from './feed.ts'
import { lite } from './lite.ts'
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
	/^(alt|aria-label|aria-labelledby|class|colspan|decoding|dir|height|href|id|lang|loading|role|rowspan|scope|sizes|src|srcset|start|tabindex|type|width)$/

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
		fc.assert(
			fc.property(fc.array(node, { maxLength: 5 }), (content) => {
				expectOnlyKnown(paint({ type: 'doc', version: 1, content } as unknown as Body, palette, sampleSetting('"><b>')))
			}),
			{ numRuns: 300 },
		)
	})
})

describe('the plain palette', () => {
	test('prints every block as words and never as markup', () => {
		const text = paint(sampleBody('quay'), plain, sampleSetting('quay'))
		expect(text).not.toContain('<')
		expect(text).toContain('3. quay\n4. quay\n')
		expect(text).toContain('• quay\n  • quay\n')
		expect(text).toContain('[1] quay')
		expect(text).toContain('quay\tquay\n')
	})
})

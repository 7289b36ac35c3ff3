import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkBody } from '#newsroom/body/check.ts'
import type { Loose } from '#newsroom/body/check-inline.ts'
import { readHtml } from '#newsroom/body/read-html.ts'
import { classicToHtml } from './classic.ts'
import { type Attachment, importedImageId, wordpressElements } from './elements.ts'
import { gutenbergToHtml } from './gutenberg.ts'

const quay: Attachment = {
	id: '20',
	url: 'https://files.example/quay.jpg',
	alt: 'Boats',
	caption: 'The quay',
	order: 0,
}

function read(toHtml: typeof classicToHtml, content: string) {
	const lost: string[] = []
	const { body } = readHtml(
		toHtml(content, (what) => lost.push(what)),
		{
			element: wordpressElements({
				attachment: (id) => (id === quay.id ? quay : undefined),
				uploaded: [quay],
				used: () => {},
				lost: (what) => lost.push(what),
			}),
		},
	)
	return { body, lost, lines: (body?.content ?? []).map((block) => sketch(block as Loose)) }
}
const classic = (content: string) => read(classicToHtml, content)
const blocks = (content: string) => read(gutenbergToHtml, content)

/** A block in one line: its name, the attributes that say something, its words and blocks. */
function sketch(node: Loose): string {
	if (node.type === 'text') return String(node.text)
	if (node.type === 'hardBreak') return '/'
	const attrs = Object.entries((node.attrs ?? {}) as Record<string, unknown>).filter(
		([key, value]) => value && !['image', 'colspan', 'rowspan'].includes(key) && value !== 1,
	)
	const said = attrs.map(([key, value]) => ` ${key}=${value}`).join('')
	const inner = ((node.content ?? []) as Loose[]).map(sketch).join('')
	return `${node.type}${said}(${inner})`
}

describe('classic content', () => {
	test('has paragraphs where its lines are apart, and breaks where they end', () => {
		expect(classic('One\r\ntwo\n\nthree').lines).toEqual(['paragraph(One/two)', 'paragraph(three)'])
		expect(classic('<h2>Head</h2>\nText\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>tail').lines).toEqual([
			'heading level=2(Head)',
			'paragraph(Text)',
			'bulletList(listItem(paragraph(a))listItem(paragraph(b)))',
			'paragraph(tail)',
		])
		expect(classic('<blockquote>One\n\nTwo</blockquote>').lines).toEqual(['blockquote(paragraph(One)paragraph(Two))'])
	})

	test('keeps a table whole that has a picture in it, and the lines of captions apart', () => {
		const cell = '<td>Price of fish</td><td><img src="https://x.example/a.jpg"></td>'
		const { lines } = blocks(`<!-- wp:table --><figure class="wp-block-table"><table><tr>${cell}</tr></table></figure>`)
		expect(lines[0]).toMatch(/^table\(.*Price of fish.*image\(/)
		expect(classic('[caption]<img src="https://x.example/a.jpg"> Line one\nLine two[/caption]').lines).toEqual([
			'image caption=Line one Line two()',
		])
	})

	test('keeps an address that stands alone in a list or a quotation', () => {
		expect(classic('<ul>\n<li>Sources:\nhttps://example.org/report\n</li>\n</ul>').lines).toEqual([
			'bulletList(listItem(paragraph(Sources:)paragraph(https://example.org/report)))',
		])
	})

	test('keeps the lines of what is preformatted and does not break inside a tag', () => {
		expect(classic('<pre>a\n\nb</pre>').lines).toEqual(['paragraph(a)', 'paragraph(b)'])
		expect(classic('See <a\nhref="https://a.example/">this</a>').lines).toEqual(['paragraph(See this)'])
	})

	test('makes a picture with its caption of [caption], by the address without a size', () => {
		const { body } = classic(
			'[caption id="attachment_20" width="604"]<a href="x"><img class="wp-image-9" src="https://files.example/a.jpg?w=604" alt="A" /></a> The mole[/caption]',
		)
		expect(body?.content).toEqual([
			{
				type: 'image',
				attrs: { image: importedImageId('https://files.example/a.jpg'), caption: 'The mole', credit: '', alt: 'A' },
			},
		])
	})

	test('makes a gallery of [gallery], of the pictures it names or of those uploaded to the post', () => {
		const one = 'gallery(image caption=The quay alt=Boats())'
		expect(classic('[gallery]').lines).toEqual([one])
		expect(classic('[gallery ids="20,99"]')).toMatchObject({
			lines: [one],
			lost: ['pictures of a gallery, which the archive does not have'],
		})
	})

	test('makes a card of [embed], of a player and of an address alone in its line', () => {
		const card = 'embed url=https://video.example/1 provider=video.example()'
		expect(classic('[embed]https://video.example/1[/embed]').lines).toEqual([card])
		expect(classic('a\nhttps://video.example/1\nb').lines).toEqual(['paragraph(a)', card, 'paragraph(b)'])
		expect(classic('[audio src="https://video.example/1"]').lines).toEqual([card])
		expect(classic('<iframe src="//video.example/1"></iframe>').lines).toEqual([card])
		expect(classic('[embed]javascript:alert(1)[/embed]').lines).toEqual(['paragraph()'])
	})

	test('drops other shortcodes, says so and keeps the words inside; words in brackets stay', () => {
		const { lines, lost } = classic('A [sic] b [[gallery]] [contact-form-7 id="1"] [box]kept [em_x][/box] c')
		expect(lines).toEqual(['paragraph(A [sic] b [gallery] kept c)'])
		expect(lost).toEqual(['the shortcode [contact-form-7]', 'the shortcode [box]', 'the shortcode [em_x]'])
	})
})

describe('content of blocks', () => {
	test('is what its HTML says, and text between blocks is classic', () => {
		const { lines } = blocks(
			'<!-- wp:heading {"level":3} -->\n<h3>Head</h3>\n<!-- /wp:heading -->\n\nLoose\n\nwords\n<!-- wp:quote -->\n<blockquote class="wp-block-quote"><!-- wp:paragraph -->\n<p>Said</p>\n<!-- /wp:paragraph --><cite>Mara</cite></blockquote>\n<!-- /wp:quote --><!-- wp:separator --><hr/><!-- /wp:separator -->',
		)
		expect(lines).toEqual([
			'heading level=3(Head)',
			'paragraph(Loose)',
			'paragraph(words)',
			'blockquote cite=Mara(paragraph(Said))',
			'horizontalRule()',
		])
	})

	test('knows pictures, galleries, covers, pull quotes, tables and embeds', () => {
		const figure = (name: string, inner: string) =>
			`<!-- wp:${name} --><figure class="wp-block-${name}">${inner}</figure><!-- /wp:${name} -->`
		const img = '<img class="wp-image-20" src="https://files.example/small.jpg" alt=""/>'
		expect(blocks(figure('image', `${img}<figcaption>One</figcaption>`)).lines).toEqual([
			'image caption=One alt=Boats()',
		])
		expect(
			blocks(figure('gallery', figure('image', `${img}<figcaption>One</figcaption>`) + figure('image', img))).lines,
		).toEqual(['gallery(image caption=One alt=Boats()image alt=Boats())'])
		expect(
			blocks(
				'<!-- wp:cover {"url":"https://files.example/c.jpg"} --><div class="wp-block-cover"><img class="wp-block-cover__image-background" src="https://files.example/c.jpg"/><p>Over</p></div><!-- /wp:cover -->',
			).lines,
		).toEqual(['image()', 'paragraph(Over)'])
		expect(blocks(figure('pullquote', '<blockquote><p>Tide</p><cite>Mara</cite></blockquote>')).lines).toEqual([
			'pullQuote cite=Mara(Tide)',
		])
		expect(
			blocks(figure('table', '<table><tr><td>a</td><td>b</td></tr></table><figcaption>Fares</figcaption>')).lines,
		).toEqual(['table caption=Fares(tableRow(tableCell(paragraph(a))tableCell(paragraph(b))))'])
		expect(
			blocks(
				figure(
					'embed',
					'<div class="wp-block-embed__wrapper">\nhttps://video.example/1\n</div><figcaption>A film</figcaption>',
				),
			).lines,
		).toEqual(['embed url=https://video.example/1 title=A film provider=video.example()'])
	})

	test('leaves out blocks that WordPress draws on every visit, and says so', () => {
		expect(
			blocks('<!-- wp:latest-posts {"postsToShow":3} /--><!-- wp:paragraph --><p>a</p><!-- /wp:paragraph -->'),
		).toMatchObject({
			lines: ['paragraph(a)'],
			lost: ['the block latest-posts'],
		})
	})
})

test('content of any form gives a body that passes the check', () => {
	const piece = fc.constantFrom(
		...[
			'[gallery',
			']',
			'[/caption]',
			'[caption x="',
			'"',
			'\n\n',
			'<p>',
			'</div>',
			'<!-- wp:cover {"url":1} -->',
			'<!--',
		],
		...[
			'-->',
			'<!-- /wp:x -->',
			'<figure class="wp-block-gallery">',
			'<img src="https://a.example/b">',
			'[[',
			'words',
			'<pre>',
			'[a b="c"]',
		],
	)
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
			for (const toHtml of [classicToHtml, gutenbergToHtml]) {
				const { body } = read(toHtml, pieces.join(''))
				expect(checkBody(body)).toEqual({ body, problems: [] })
			}
		}),
		{ numRuns: 300 },
	)
})

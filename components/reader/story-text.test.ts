import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, test } from 'vitest'
import type { Body, InlineNode } from '#newsroom/body/blocks.ts'
import type { Edition, StoryForReader } from '#newsroom/printing/rules.ts'
import { bodyOf } from '#test/paper.ts'
import { storyAsMarkdown } from './story-markdown.ts'
import { storyAsText } from './story-text.ts'
import { voiceOf } from './voice.ts'

const edition: Edition = {
	id: 'en',
	name: 'The Lantern',
	tagline: '',
	description: '',
	language: 'en',
	direction: 'ltr',
	timeZone: 'Europe/London',
	calendar: 'gregory',
	digits: 'latn',
	agencyName: 'The Lantern desk',
	contactEmail: '',
	prefix: '',
}
const at = Date.UTC(2026, 2, 1, 12)
const person = (name: string) => ({ id: name, slug: name, name, path: `/contributors/${name}` })
const story: StoryForReader = {
	id: '1',
	type: 'story',
	kind: 'analysis',
	path: '/news/ferry',
	headline: 'The ferry sails again',
	kicker: '',
	section: { id: 's', slug: 'news', name: 'News', path: '/news', description: '', tone: 1, translationGroup: null },
	standfirst: 'After a winter at the quay.',
	teaser: '',
	dateline: 'Torsay',
	source: { name: 'Coast Wire', url: 'https://wire.example/' },
	contributors: [person('Ines'), person('Kian')],
	leadImage: {
		image: 'img1',
		alt: 'A ferry',
		caption: 'She sails.',
		credit: 'Mina',
		picture: { alt: '', credit: '', width: 2, height: 1, color: '#335577', renditions: [] },
	},
	body: bodyOf('She left at nine.', 'She came back.'),
	pictures: {
		img1: {
			alt: '',
			credit: '',
			color: '#335577',
			width: 2,
			height: 1,
			renditions: [{ format: 'jpeg', width: 960, path: '/images/a.jpg', bytes: 1 }],
		},
	},
	links: {},
	words: 460,
	topics: [],
	corrections: [{ id: 'c', note: 'She has two masts.', at }],
	translationGroup: '1',
	firstPublishedAt: at,
	updatedAt: at + 3_600_000,
}
const given = (said: Partial<StoryForReader> = {}) => ({
	story: { ...story, ...said },
	edition,
	voice: voiceOf(edition),
	whole: (path: string) => `https://paper.example${path}`,
})

test('a story as plain text has its furniture, its body, its corrections and its address', () => {
	expect(storyAsText(given())).toBe(`Analysis · News

The ferry sails again

After a winter at the quay.

By Ines and Kian
First published by Coast Wire
Torsay
Published 1 March 2026, 12:00 GMT
Updated 1 March 2026, 13:00 GMT

[Picture: A ferry. She sails. Mina]

She left at nine.

She came back.

Correction
1 March 2026: She has two masts.

https://paper.example/news/ferry
`)
})

test('a story as Markdown has the same', () => {
	expect(storyAsMarkdown(given())).toBe(`Analysis · News

# The ferry sails again

**After a winter at the quay.**

By [Ines](https://paper.example/contributors/Ines) and [Kian](https://paper.example/contributors/Kian)

First published by Coast Wire

Torsay

Published 1 March 2026, 12:00 GMT

Updated 1 March 2026, 13:00 GMT

![A ferry](https://paper.example/images/a.jpg)

*She sails. Mina*

She left at nine.

She came back.

**Correction**

1 March 2026: She has two masts.

---

<https://paper.example/news/ferry>
`)
})

test('a quotation as plain text stands in the marks of its edition', () => {
	const line: InlineNode[] = [{ type: 'text', text: 'quay' }]
	const body: Body = {
		...bodyOf(),
		content: [
			{
				type: 'blockquote',
				attrs: { cite: '' },
				content: [{ type: 'paragraph', attrs: { dir: null }, content: line }],
			},
			{ type: 'pullQuote', attrs: { cite: '', dir: null }, content: line },
		],
	}
	expect(storyAsText(given({ body }))).toContain('\n“quay”\n\n“quay”\n')
	const persian = { ...edition, language: 'fa' }
	const text = storyAsText({ ...given({ body }), edition: persian, voice: voiceOf(persian) })
	expect(text).toContain('\n«quay»\n\n«quay»\n')
})

test('a page of /about has no byline, no kicker and one date', () => {
	for (const write of [storyAsText, storyAsMarkdown]) {
		const text = write(given({ type: 'page', path: '/about/ethics', source: null, dateline: '' }))
		expect(text).not.toMatch(/By |Analysis|Published/)
		expect(text).toContain('Updated 1 March 2026')
		expect(text).toContain('https://paper.example/about/ethics')
	}
})

test('a story that nobody signs is the agency’s, else the paper’s', () => {
	expect(storyAsText(given({ contributors: [] }))).toContain('By Coast Wire\n')
	expect(storyAsMarkdown(given({ contributors: [], source: null }))).toContain('By The Lantern desk\n')
})

describe('hostile furniture in Markdown', () => {
	test.each([
		'<img src=x onerror=alert(1)>',
		'# head',
		'](https://evil.example)',
		'![a](https://evil.example/x)',
		'1. a',
		'***',
		'[a]: https://evil.example',
	])('stays words: %s', (hostile) => {
		const text = storyAsMarkdown(
			given({
				headline: hostile,
				kicker: hostile,
				standfirst: hostile,
				dateline: hostile,
				source: { name: hostile, url: '' },
				contributors: [person('Ines'), { ...person('Kian'), name: hostile }],
				leadImage: story.leadImage && { ...story.leadImage, alt: hostile, caption: hostile, credit: hostile },
				corrections: [{ id: 'c', note: hostile, at }],
				body: bodyOf(hostile),
			}),
		)
		const types = (node: { type: string; children?: unknown[] }): string[] => [
			node.type,
			...((node.children ?? []) as (typeof node)[]).flatMap(types),
		]
		expect(types(fromMarkdown(text)).filter((type) => type !== 'text')).toEqual(
			types(fromMarkdown(storyAsMarkdown(given({ kicker: 'a', body: bodyOf('a') })))).filter((type) => type !== 'text'),
		)
	})
})

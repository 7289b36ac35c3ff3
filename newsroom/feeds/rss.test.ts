import fc from 'fast-check'
import { parseRssFeed } from 'feedsmith'
import { expect, test } from 'vitest'
import { type Feed, type FeedItem, writeRss } from './rss.ts'

const item: FeedItem = {
	id: 'story-1',
	title: 'Ferries & “freight” <again>',
	url: 'https://paper.example/fa/%D8%A8',
	teaser: 'A teaser',
	html: '<p>Text with <em>marks</em> ]]&gt; and &amp; signs</p>',
	authors: ['Ines Calloway', 'Kian Darvand'],
	categories: ['Harbour', 'Ferries'],
	publishedAt: Date.UTC(2026, 1, 3, 4, 5, 6),
	updatedAt: Date.UTC(2026, 1, 4),
}
const feed: Feed = {
	title: 'The Lantern',
	page: 'https://paper.example/news',
	self: 'https://paper.example/news/rss.xml',
	description: 'News',
	language: 'en',
	items: [item],
}

test('a feed read back says what was written', () => {
	const read = parseRssFeed(writeRss(feed))
	expect(read).toMatchObject({ title: 'The Lantern', link: feed.page, language: 'en' })
	expect(read.atom?.links).toEqual([{ href: feed.self, rel: 'self', type: 'application/rss+xml' }])
	const [story] = read.items ?? []
	expect(story).toMatchObject({
		title: item.title,
		link: item.url,
		guid: { value: 'story-1', isPermaLink: false },
		description: item.teaser,
		content: { encoded: item.html },
		dc: { creators: item.authors },
	})
	expect(new Date(String(story?.pubDate)).getTime()).toBe(item.publishedAt)
})

test('a feed without stories is still a feed', () => {
	expect(parseRssFeed(writeRss({ ...feed, items: [] }))).toMatchObject({ title: 'The Lantern' })
})

test('any text comes back from a feed as it went in, but for what XML cannot say', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
			const words = `x${text}x`
			const read = parseRssFeed(writeRss({ ...feed, items: [{ ...item, html: words }] }))
			const expected = words
				.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
				.replace(/\r\n?/g, '\n')
			expect(read.items?.[0]?.content?.encoded?.replace(/\r\n?/g, '\n')).toBe(expected)
		}),
	)
})

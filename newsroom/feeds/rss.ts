/** A feed as its channel says it; addresses whole, times in ms. */
export interface Feed {
	title: string
	/** The page whose stories these are. */
	page: string
	/** The feed's own address. */
	self: string
	description: string
	language: string
	items: FeedItem[]
}

export interface FeedItem {
	/** Never changes, whatever becomes of the address. */
	id: string
	title: string
	url: string
	/** Plain text. */
	teaser: string
	/** The full text as HTML of the feed palette. */
	html: string
	authors: string[]
	/** Section and topics. */
	categories: string[]
	publishedAt: number
	updatedAt: number
}

/** RSS 2.0 with the full text, its own address, names of authors, and when a story last changed. */
export function writeRss({ title, page, self, description, language, items }: Feed): string {
	const built = Math.max(0, ...items.map(({ updatedAt }) => updatedAt))
	return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>${xml(title)}</title>
<link>${xml(page)}</link>
<description>${xml(description || title)}</description>
<language>${xml(language)}</language>
<atom:link href="${xml(self)}" rel="self" type="application/rss+xml"/>
${built > 0 ? `<lastBuildDate>${rfc822(built)}</lastBuildDate>\n` : ''}${items.map(item).join('\n')}
</channel>
</rss>
`
}

function item({ id, title, url, teaser, html, authors, categories, publishedAt, updatedAt }: FeedItem): string {
	return `<item>
<title>${xml(title)}</title>
<link>${xml(url)}</link>
<guid isPermaLink="false">${xml(id)}</guid>
<pubDate>${rfc822(publishedAt)}</pubDate>
${updatedAt > publishedAt ? `<atom:updated>${new Date(updatedAt).toISOString()}</atom:updated>\n` : ''}${authors.map((name) => `<dc:creator>${xml(name)}</dc:creator>`).join('\n')}
${categories.map((name) => `<category>${xml(name)}</category>`).join('\n')}
<description>${xml(teaser)}</description>
<content:encoded>${xml(html)}</content:encoded>
</item>`
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no way to write these
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** Text as XML may hold it. */
export function xml(text: string): string {
	return text
		.toWellFormed()
		.replace(NOT_XML, '')
		.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '')
}

function rfc822(at: number): string {
	return new Date(at).toUTCString()
}

import { once } from 'node:events'
import { createWriteStream } from 'node:fs'

const WORDS =
	'tide quay ferry gull mast rope storm pilot lantern harbour salt channel buoy anchor crane market island morning engine captain'.split(
		' ',
	)
const HEAD = `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:content="c" xmlns:dc="d" xmlns:excerpt="e" xmlns:wp="w">
<channel><title>Big</title><pubDate>Sun, 01 Mar 2026 09:00:00 +0000</pubDate>
<wp:author><wp:author_login>desk</wp:author_login><wp:author_display_name>The Desk</wp:author_display_name></wp:author>
`

/**
 * Writes an export of about that many megabytes: posts of some 800 words, one record in five a
 * picture, comments of readers. The same size gives the same file. Gives how many items it has.
 */
export async function writeBigExport(file: string, megabytes: number): Promise<number> {
	const stream = createWriteStream(file)
	let written = stream.write(HEAD) ? HEAD.length : 0
	let items = 0
	while (written < megabytes * 1_000_000) {
		items++
		const xml = items % 5 === 0 ? picture(items) : post(items)
		written += xml.length
		if (!stream.write(xml)) await once(stream, 'drain')
	}
	stream.end('</channel></rss>\n')
	await once(stream, 'finish')
	return items
}

function post(id: number): string {
	const section = WORDS[id % 7]
	const topic = WORDS[7 + (id % 11)]
	const content = Array.from({ length: 20 }, (_, n) => sentence(id * 31 + n * 7)).join('\n\n')
	return `<item><title>${sentence(id).slice(0, 40)} ${id}</title><link>https://big.example/p/${id}/</link><dc:creator>desk</dc:creator>
<guid isPermaLink="false">https://big.example/?p=${id}</guid><content:encoded><![CDATA[${content}
[caption]<img class="wp-image-${id + 1}" src="https://files.big.example/${id + 1}.jpg" /> ${section}[/caption]]]></content:encoded>
<wp:post_id>${id}</wp:post_id><wp:post_date>${date(id)}</wp:post_date><wp:post_date_gmt>${date(id)}</wp:post_date_gmt><wp:post_name>record-${id}</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
<category domain="category" nicename="${section}">${section}</category><category domain="post_tag" nicename="${topic}">${topic}</category>
<wp:comment><wp:comment_content>${sentence(id + 3)}</wp:comment_content></wp:comment></item>
`
}

function picture(id: number): string {
	return `<item><title>Picture ${id}</title><wp:post_id>${id}</wp:post_id><wp:post_parent>${id - 1}</wp:post_parent><wp:post_type>attachment</wp:post_type><wp:status>inherit</wp:status><wp:attachment_url>https://files.big.example/${id}.jpg</wp:attachment_url></item>
`
}

function date(id: number): string {
	return new Date(Date.UTC(2005, 0, 1) + id * 60_000 * 37).toISOString().slice(0, 19).replace('T', ' ')
}

/** Forty words in an order of their own. */
function sentence(seed: number): string {
	let state = seed
	const words = Array.from({ length: 40 }, () => {
		state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
		return WORDS[(state >> 8) % WORDS.length]
	})
	return `${words.join(' ')}.`
}

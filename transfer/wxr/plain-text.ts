import { parseFragment } from 'parse5'
import { cleanText } from '#lib/text.ts'
import { type HtmlNode, textBelow } from '#newsroom/body/html/tree.ts'

/** Titles, names and captions hold markup and entities: their words alone, in one line. */
export function plainText(html: string): string {
	const words = textBelow({
		nodeName: 'div',
		tagName: 'div',
		childNodes: parseFragment(html).childNodes,
	} as unknown as HtmlNode)
	return cleanText(words).replaceAll(/\s+/g, ' ').trim()
}

import { cleanText } from '#lib/text.ts'
import { type BlockNode, emptyBody, type InlineNode } from './blocks.ts'
import { type Checked, checkBody } from './check.ts'

/** Plain text as a body: an empty line parts paragraphs, a single line end is a break. Nothing in it is markup. */
export function readText(text: string): Checked {
	const paragraphs = text
		.replaceAll(/\r\n?/g, '\n')
		.split(/\n[\t ]*\n\s*/)
		.map(lines)
		.filter((content) => content.length > 0)
		.map((content): BlockNode<'paragraph'> => ({ type: 'paragraph', attrs: { dir: null }, content }))
	return checkBody({ ...emptyBody(), content: paragraphs }, { repair: true })
}

function lines(paragraph: string): InlineNode[] {
	return paragraph
		.split('\n')
		.map((line) => cleanText(line).trim())
		.filter(Boolean)
		.flatMap((line, index): InlineNode[] => [
			...(index > 0 ? [{ type: 'hardBreak' } as const] : []),
			{ type: 'text', text: line },
		])
}

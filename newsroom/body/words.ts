import type { BlockNode, Body, InlineNode } from './blocks.ts'
import { BLOCKS } from './blocks.ts'

/**
 * A word is a run of letters, marks and digits with what ties them together: apostrophes, hyphens,
 * and the zero-width joiners of Persian, where `می‌رود` is one word.
 */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'’·-]|\u200c|\u200d)*/gu

/** How many words a text has. */
export function wordCount(text: string): number {
	return text.match(WORD)?.length ?? 0
}

/** A word of so many letters is long; a text with more in place of one has no spaces to be cut at. */
const LONG_WORD = 20

/**
 * The first `count` words of a text, cut at a word and closed with …, or the whole text where it has no more.
 * Marks at the cut, such as a comma, go with what follows.
 */
export function firstWords(text: string, count: number): string {
	const pieces = text.trim().split(/\s+/)
	let seen = 0
	// Cut at white space alone: a number cut at its comma would be another number.
	const end = pieces.findIndex((piece) => /[\p{L}\p{N}]/u.test(piece) && ++seen > count)
	const shown = pieces.slice(0, end < 0 ? undefined : end).join(' ')
	const letters = [...shown.slice(0, 2 * count * LONG_WORD + 2)]
	const isTooLong = letters.length > count * LONG_WORD
	if (isTooLong) letters.length = count * LONG_WORD
	else if (end < 0) return shown
	while (letters.length > 0 && !/[\p{L}\p{M}\p{N}%٪]/u.test(letters.at(-1) ?? '')) letters.pop()
	return `${letters.join('')}…`
}

/** All words of a body for counting, teasers and search, one block a line: no labels, credits or addresses. */
export function bodyText(body: Body): string {
	return body.content.flatMap(blockText).filter(Boolean).join('\n')
}

/** Whether a body has not a word and shows no picture and no card. */
export function isEmptyBody(body: Body): boolean {
	const shows = (blocks: readonly BlockNode[]): boolean =>
		blocks.some(({ type, content = [] }) =>
			BLOCKS[type].holds === 'text' ? false : ['image', 'embed'].includes(type) || shows(content as BlockNode[]),
		)
	return bodyText(body).trim() === '' && !shows(body.content)
}

/** What a teaser is cut from: the body's own paragraphs without notes, captions, boxes and quotes, or all it has. */
export function openingText(body: Body): string {
	const paragraphs = body.content
		.filter((node) => node.type === 'paragraph')
		.map(({ content = [] }) => inlineText(content.filter(({ type }) => type !== 'footnote')))
	return paragraphs.filter(Boolean).join(' ') || bodyText(body).replaceAll('\n', ' ')
}

function blockText(node: BlockNode): string[] {
	const attrs: Record<string, unknown> = node.attrs ?? {}
	const around = ['title', 'caption', 'text', 'cite']
		.map((key) => attrs[key])
		.filter((value) => typeof value === 'string')
	if (BLOCKS[node.type].holds === 'text') return [inlineText(node.content as InlineNode[] | undefined), ...around]
	return [...around, ...((node.content ?? []) as BlockNode[]).flatMap(blockText)]
}

/** Footnotes follow their line, so that they do not tear a sentence in two. */
function inlineText(nodes: InlineNode[] = []): string {
	const notes: string[] = []
	const line = nodes.map((node) => {
		if (node.type === 'text') return node.text
		if (node.type === 'footnote') notes.push(inlineText(node.content))
		return node.type === 'hardBreak' ? ' ' : ''
	})
	return [line.join(''), ...notes].join(' ').trim()
}

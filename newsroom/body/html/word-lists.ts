import type { Loose } from '#newsroom/body/check-inline.ts'
import { attribute, declared, elementsBelow, type HtmlElement, textBelow } from './tree.ts'

/** What Word says about a paragraph that is really a list item. */
export interface WordItem {
	/** From 1. */
	level: number
	ordered: boolean
	/** The number Word wrote, where it is a plain one. */
	start: number
}

/** Word writes list items as paragraphs with `mso-list:l0 level2 lfo1` and the bullet as ignored text. */
export function wordItem(element: HtmlElement): WordItem | undefined {
	const list = declared(element, 'mso-list') ?? ''
	const level = Number(/level(\d+)/.exec(list)?.[1] ?? 0)
	if (level < 1) return undefined
	const marker = [...elementsBelow(element)].find(isMarker)
	const written = marker ? textBelow(marker).replaceAll('\u00a0', ' ').trim() : ''
	const number = /^\(?([0-9۰-۹]+|[A-Za-z]{1,4}|[آ-ی]{1,3})[.)-]/u.exec(written)?.[1]
	const start = Number(number?.replaceAll(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0)))
	return { level: Math.min(level, 9), ordered: number !== undefined, start: start || 1 }
}

/** The bullet or number Word writes out for programs without lists. */
export function isMarker(element: HtmlElement): boolean {
	return (
		declared(element, 'mso-list') === 'ignore' || /^mso-list:ignore$/i.test(attribute(element, 'style')?.trim() ?? '')
	)
}

/** Puts one item after the blocks so far: into the list that ends them, at its level, or into a new one. */
export function addWordItem(blocks: Loose[], item: WordItem, content: Loose[]) {
	let siblings = blocks
	for (let level = 1; level < item.level; level++) {
		const list = siblings.at(-1)
		const last = isWordList(list) ? (list.content as Loose[]).at(-1) : undefined
		// A level without the one above it, as after a deleted item, moves up.
		if (!last) break
		siblings = last.content as Loose[]
	}
	const type = item.ordered ? 'orderedList' : 'bulletList'
	const list = siblings.at(-1)
	const entry = { type: 'listItem', content }
	if (isWordList(list) && list.type === type) (list.content as Loose[]).push(entry)
	else siblings.push({ type, ...(item.ordered && { attrs: { start: item.start } }), content: [entry] })
}

const isWordList = (node: Loose | undefined): node is Loose =>
	node?.type === 'bulletList' || node?.type === 'orderedList'

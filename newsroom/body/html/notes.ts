import { attribute, elementsBelow, type HtmlElement, type HtmlNode, isElement, textBelow } from './tree.ts'

/** Footnotes as word processors write them. */
export interface FoundNotes {
	/** From the number in the text to the element that holds the note. */
	noteAt: Map<HtmlElement, HtmlElement>
	/** Notes and their numbers, which stand nowhere else. */
	taken: Set<HtmlNode>
}

const NUMBER = /^\s*\[?[\w*†‡]{1,5}\]?\s*$/

/**
 * Finds footnotes by the one habit all word processors share: a number that links to a second number,
 * which links back and opens the note.
 */
export function findNotes(root: { childNodes: HtmlNode[] }): FoundNotes {
	const anchors = [...elementsBelow(root)].filter(({ tagName }) => tagName === 'a')
	const byName = new Map<string, HtmlElement>()
	for (const anchor of anchors) for (const name of names(anchor)) if (!byName.has(name)) byName.set(name, anchor)

	const found: FoundNotes = { noteAt: new Map(), taken: new Set() }
	for (const mark of anchors) {
		const back = byName.get(target(mark) ?? '')
		if (!back || back === mark || found.taken.has(mark) || !NUMBER.test(textBelow(mark))) continue
		if (!names(mark).includes(target(back) ?? '')) continue
		const note = blockAround(back)
		if (!note || note === blockAround(mark)) continue
		found.noteAt.set(mark, note)
		found.taken.add(back).add(note)
	}
	return found
}

function names(anchor: HtmlElement): string[] {
	return [attribute(anchor, 'name'), attribute(anchor, 'id')].filter((name) => name !== undefined)
}

function target(anchor: HtmlElement): string | undefined {
	const href = attribute(anchor, 'href')
	const hash = href?.indexOf('#') ?? -1
	return hash < 0 ? undefined : href?.slice(hash + 1)
}

function blockAround(node: HtmlElement): HtmlElement | undefined {
	let at: HtmlElement['parentNode'] = node.parentNode
	while (at && isElement(at as HtmlNode)) {
		const element = at as HtmlElement
		if (['p', 'li', 'dd', 'div', 'td'].includes(element.tagName)) return element
		at = element.parentNode
	}
	return undefined
}

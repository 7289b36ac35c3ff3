import { attribute, declared, elementsBelow, type HtmlElement, type HtmlNode, isElement, textBelow } from './tree.ts'

/** Footnotes as word processors write them. */
export interface FoundNotes {
	/** From the number in the text to the element that holds the note. */
	noteAt: Map<HtmlElement, HtmlElement>
	/** Notes and their numbers, which stand nowhere else. */
	taken: Set<HtmlNode>
}

const NUMBER = /^\s*\[?[\p{L}\p{N}_*†‡]{1,5}\]?\s*$/u

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
		if (['p', 'li', 'dd', 'div', 'td'].includes(element.tagName)) return noteAround(element)
		at = element.parentNode
	}
	return undefined
}

/** A note of several paragraphs stands in a frame of its own, which word processors name. */
function noteAround(block: HtmlElement): HtmlElement {
	const frame = block.parentNode as HtmlElement | null
	if (!frame || !isElement(frame) || frame.tagName !== 'div') return block
	const isNote =
		/^(foot|end)note$/.test(declared(frame, 'mso-element') ?? '') ||
		/^(sdfootnote|sdendnote|ftn|edn)\d+$/.test(attribute(frame, 'id') ?? '')
	return isNote ? frame : block
}

import type { Loose } from '#newsroom/body/check-inline.ts'
import {
	attribute,
	elementsBelow,
	type HtmlElement,
	type HtmlNode,
	isElement,
	isText,
	lineBelow,
	textBelow,
} from './tree.ts'

/** Of a caption and of the source of a quotation. */
const MAX_LINE = 300

/** Reads the blocks inside a container. */
export type Read = (nodes: HtmlNode[]) => Loose[]

/** A list. Lists that stand between items, as several editors write them, belong to the item before. */
export function readList(element: HtmlElement, read: Read): Loose[] {
	const items: { type: 'listItem'; content: Loose[] }[] = []
	for (const child of element.childNodes) {
		if (isText(child) && !child.value.trim()) continue
		const content = read(isElement(child) && child.tagName === 'li' ? child.childNodes : [child])
		const last = items.at(-1)
		if (isElement(child) && ['ul', 'ol'].includes(child.tagName) && last) last.content.push(...content)
		else if (content.length > 0) items.push({ type: 'listItem', content })
	}
	if (items.length === 0) return []
	const start = Number(attribute(element, 'start')) || 1
	return element.tagName === 'ol'
		? [{ type: 'orderedList', attrs: { start: Math.max(1, Math.trunc(start)) }, content: items }]
		: [{ type: 'bulletList', content: items }]
}

/** A table; one of a single cell is a frame somebody drew around text, so what it holds stands by itself. */
export function readTable(element: HtmlElement, read: Read): Loose[] {
	const rows: Loose[] = []
	let caption = ''
	const part = (nodes: HtmlNode[], inHead: boolean) => {
		for (const node of nodes) {
			if (!isElement(node)) continue
			if (node.tagName === 'caption') caption = lineBelow(node)
			else if (node.tagName === 'tr') rows.push({ type: 'tableRow', content: cells(node, inHead, read) })
			else part(node.childNodes, node.tagName === 'thead')
		}
	}
	part(element.childNodes, false)
	const filled = rows.filter(({ content }) => (content as Loose[]).length > 0)
	const single = filled.length === 1 ? (filled[0]?.content as Loose[]) : []
	if (single.length === 1) return single[0]?.content as Loose[]
	return filled.length > 0 ? captioned(filled, caption) : []
}

/** A caption that is too long for one stands below as a paragraph. */
function captioned(rows: Loose[], caption: string): Loose[] {
	if (caption.length <= MAX_LINE) return [{ type: 'table', attrs: { caption }, content: rows }]
	const below = { type: 'paragraph', content: [{ type: 'text', text: caption }] }
	return [{ type: 'table', attrs: { caption: '' }, content: rows }, below]
}

/** A table's frame gives it its caption. A picture that nobody brings in takes its caption with it. */
export function readFigure(element: HtmlElement, read: Read): Loose[] | undefined {
	const inside = [...elementsBelow(element)]
	const table = inside.find(({ tagName }) => tagName === 'table')
	const isPicture = inside.some(({ tagName }) => tagName === 'img')
	if (!table) return isPicture && !inside.some(({ tagName }) => tagName === 'blockquote') ? [] : undefined
	const caption = inside.find(({ tagName }) => tagName === 'figcaption')
	return readTable(table, read).flatMap((block) =>
		block.type === 'table' && caption ? captioned(block.content as Loose[], lineBelow(caption)) : [block],
	)
}

function cells(row: HtmlElement, inHead: boolean, read: Read): Loose[] {
	return row.childNodes.filter(isElement).map((cell) => {
		const content = read(cell.childNodes)
		return {
			type: inHead || cell.tagName === 'th' ? 'tableHeader' : 'tableCell',
			attrs: { colspan: span(cell, 'colspan', 100), rowspan: span(cell, 'rowspan', 1000) },
			content: content.length > 0 ? content : [{ type: 'paragraph' }],
		}
	})
}

function span(cell: HtmlElement, name: string, most: number): number {
	return Math.min(most, Math.max(1, Math.trunc(Number(attribute(cell, name))) || 1))
}

/** A quotation; a `cite` or `footer` that closes it names its source. */
export function readQuote(element: HtmlElement, read: Read): Loose[] {
	const last = element.childNodes.findLast((node) => textBelow(node).trim() !== '')
	const closes = last && isElement(last) && ['cite', 'footer'].includes(last.tagName)
	const source = closes && lineBelow(last).length <= MAX_LINE ? last : undefined
	const content = read(element.childNodes.filter((node) => node !== source))
	if (content.length === 0) return []
	return [{ type: 'blockquote', attrs: { cite: source ? lineBelow(source) : '' }, content }]
}

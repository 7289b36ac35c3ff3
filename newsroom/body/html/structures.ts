import { cleanText } from '#lib/text.ts'
import type { Loose } from '#newsroom/body/check-inline.ts'
import { attribute, elementsBelow, type HtmlElement, type HtmlNode, isElement, isText, textBelow } from './tree.ts'

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
			if (node.tagName === 'caption') caption = line(node)
			else if (node.tagName === 'tr') rows.push({ type: 'tableRow', content: cells(node, inHead, read) })
			else part(node.childNodes, node.tagName === 'thead')
		}
	}
	part(element.childNodes, false)
	const filled = rows.filter(({ content }) => (content as Loose[]).length > 0)
	const single = filled.length === 1 ? (filled[0]?.content as Loose[]) : []
	if (single.length === 1) return single[0]?.content as Loose[]
	return filled.length > 0 ? [{ type: 'table', attrs: { caption }, content: filled }] : []
}

/** A table's frame gives it its caption. A picture that nobody brings in takes its caption with it. */
export function readFigure(element: HtmlElement, read: Read): Loose[] | undefined {
	const inside = [...elementsBelow(element)]
	const table = inside.find(({ tagName }) => tagName === 'table')
	if (!table) return inside.some(({ tagName }) => tagName === 'img') ? [] : undefined
	const caption = inside.find(({ tagName }) => tagName === 'figcaption')
	return readTable(table, read).map((block) =>
		block.type === 'table' && caption ? { ...block, attrs: { caption: line(caption).slice(0, 300) } } : block,
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
	const source = element.childNodes.findLast((node) => isElement(node) && ['cite', 'footer'].includes(node.tagName))
	const content = read(element.childNodes.filter((node) => node !== source))
	if (content.length === 0) return []
	return [{ type: 'blockquote', attrs: { cite: source ? line(source).slice(0, 300) : '' }, content }]
}

function line(node: HtmlNode): string {
	return cleanText(textBelow(node)).replaceAll(/\s+/g, ' ').trim()
}

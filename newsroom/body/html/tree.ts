import type { DefaultTreeAdapterTypes } from 'parse5'

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode
export type HtmlElement = DefaultTreeAdapterTypes.Element
type TextNode = DefaultTreeAdapterTypes.TextNode

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node
export const isText = (node: HtmlNode): node is TextNode => node.nodeName === '#text'

export function attribute(element: HtmlElement, name: string): string | undefined {
	return element.attrs.find((attr) => attr.name === name)?.value
}

/** One declaration of the element's own style, lower case: `declared(p, 'font-weight')` → `bold`. */
export function declared(element: HtmlElement, property: string): string | undefined {
	for (const declaration of attribute(element, 'style')?.split(';') ?? []) {
		const colon = declaration.indexOf(':')
		if (declaration.slice(0, colon).trim().toLowerCase() === property)
			return declaration
				.slice(colon + 1)
				.trim()
				.toLowerCase()
	}
	return undefined
}

/** Every element below a node in document order, found without recursion: pasted trees can be very deep. */
export function* elementsBelow(root: { childNodes: HtmlNode[] }): Generator<HtmlElement> {
	const open = root.childNodes.toReversed()
	for (let node = open.pop(); node; node = open.pop()) {
		if (!isElement(node)) continue
		yield node
		open.push(...node.childNodes.toReversed())
	}
}

/** All text below a node. */
export function textBelow(root: HtmlNode): string {
	let text = ''
	const open = [root]
	for (let node = open.pop(); node; node = open.pop()) {
		if (isText(node)) text += node.value
		else if (isElement(node)) open.push(...node.childNodes.toReversed())
	}
	return text
}

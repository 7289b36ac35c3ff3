import type { DefaultTreeAdapterTypes } from 'parse5'
import { cleanText } from '#lib/text.ts'

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
				.toLowerCase()
				.replace('!important', '')
				.trim()
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

const APART = new Set(
	'blockquote br caption cite dd div dt figcaption footer h1 h2 h3 h4 h5 h6 hr li ol p pre section table td th tr ul'.split(
		' ',
	),
)

/** What an element says of its own direction. */
export function directionSaid(element: HtmlElement): 'ltr' | 'rtl' | undefined {
	const dir = attribute(element, 'dir')?.toLowerCase()
	return dir === 'ltr' || dir === 'rtl' ? dir : undefined
}

/** All text below a node in one line. */
export function lineBelow(root: HtmlNode): string {
	return cleanText(textBelow(root)).replaceAll(/\s+/g, ' ').trim()
}

/** All text below a node; words that stand in lines of their own are a space apart. */
export function textBelow(root: HtmlNode): string {
	let text = ''
	const open: (HtmlNode | ' ')[] = [root]
	for (let node = open.pop(); node; node = open.pop()) {
		if (node === ' ') text += ' '
		else if (isText(node)) text += node.value
		else if (isElement(node)) {
			const apart = node !== root && APART.has(node.tagName)
			if (apart) open.push(' ')
			open.push(...node.childNodes.toReversed())
			if (apart) text += ' '
		}
	}
	return text
}

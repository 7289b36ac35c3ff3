import { get } from 'node:http'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'

export const origin = `http://localhost:${process.env.JOURNEY_PORT}`

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** A page as a program reads it. */
export interface Page {
	path: string
	status: number
	headers: Headers
	html: string
	elements: Element[]
}

export async function readPage(path: string): Promise<Page> {
	const response = await fetch(origin + path, { redirect: 'manual' })
	const html = await response.text()
	return { path, status: response.status, headers: response.headers, html, elements: elementsOf(parse(html)) }
}

/** A status, and where a redirect leads. */
export async function answerOf(path: string): Promise<[number, string | null]> {
	const response = await fetch(origin + path, { redirect: 'manual' })
	await response.arrayBuffer()
	return [response.status, response.headers.get('location')]
}

export const twinOf = (path: string) => (path === '/' ? '/lite' : `/lite${path}`)

/** Whether an address is that of a story or a page of /about. */
export const isStory = (path: string) => /^(\/fa)?\/(?!topics|contributors|fa\b)[^/?]+\/[^/?]+$/.test(path)

/** Every address of the sitemap: fronts, stories, pages of /about. */
export async function listedAddresses(): Promise<string[]> {
	const map = await (await fetch(`${origin}/sitemap.xml`)).text()
	return [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, place = '']) => new URL(place).pathname)
}

/** Every reader address of the paper, and the second pages of some listings. */
export async function addresses(): Promise<string[]> {
	const listed = await listedAddresses()
	const linked = new Set<string>()
	for (const path of listed.filter(isStory))
		for (const [, href = ''] of (await readPage(path)).html.matchAll(
			/href="((?:\/fa)?\/(?:topics|contributors)\/[^"/]+)"/g,
		))
			linked.add(href)
	const more = ['/latest?page=2', '/search', '/search?q=the', '/search?q=the&page=2', `/fa/search?q=${encodeURI('در')}`]
	return [...new Set([...listed, ...linked, ...more])]
}

const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : [])
const elementsOf = (node: Node): Element[] => [
	...('tagName' in node ? [node] : []),
	...childrenOf(node).flatMap(elementsOf),
]

export const attribute = (element: Element | undefined, name: string) =>
	element?.attrs.find((attr) => attr.name === name)?.value

/** Where the links of a page lead, in letters: links hold them as they are, addresses of requests encoded. */
export const linksOf = (page: Pick<Page, 'elements'>): string[] => attributes(page, 'a', 'href').map(decodeURI)

/** What the elements of a name have in one attribute. */
export const attributes = ({ elements }: Pick<Page, 'elements'>, tagName: string, name: string): string[] =>
	elements.filter((element) => element.tagName === tagName).flatMap((element) => attribute(element, name) ?? [])

/** The one element in a page's head with this `rel`, or this `name`. */
export const inHead = ({ elements }: Pick<Page, 'elements'>, word: string) =>
	elements.find((element) => attribute(element, 'rel') === word || attribute(element, 'name') === word)

/** What the reader's device makes work; a lite page has none of it. */
const ISLANDS = ['save-story', 'share-story', 'saved-stories', 'keep-paper']

/** The words of an element; scripts say nothing to people, and what a lite page says in a picture's place is left out. */
export function wordsOf(node: Node): string {
	if ('value' in node) return node.value
	if ('tagName' in node && (['script', ...ISLANDS].includes(node.tagName) || attribute(node, 'class') === 'picture'))
		return ''
	return childrenOf(node).map(wordsOf).join('')
}

/** The words of a page's main part without the spaces between: those lie where markup breaks its lines. */
export function mainWords({ elements }: Page): string {
	const main = elements.find(({ tagName }) => tagName === 'main')
	return main ? wordsOf(main).replaceAll(/\s+/g, '') : ''
}

/** All bytes that come over the wire, heads too, for one request in brotli on a connection of its own. */
export function bytesOf(path: string): Promise<number> {
	return new Promise((resolve, reject) => {
		get(origin + path, { agent: false, headers: { 'accept-encoding': 'br' } }, (answer) => {
			const { socket } = answer
			answer.resume().on('end', () => resolve(socket.bytesRead))
		}).on('error', reject)
	})
}

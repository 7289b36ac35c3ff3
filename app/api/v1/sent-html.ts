import type { Checked } from '#newsroom/body/check.ts'
import type { Loose } from '#newsroom/body/check-inline.ts'
import { attribute, elementsBelow, type HtmlElement, textBelow } from '#newsroom/body/html/tree.ts'
import { readHtml } from '#newsroom/body/read-html.ts'
import { type DeskImage, imageByFile } from '#newsroom/media/desk.ts'

/** More pictures than this in one story are left out. */
const MAX_PICTURES = 200
const FILES = /\/images\/([0-9a-f]{32}-\d{1,5}\.(?:avif|webp|jpg))/g
/** Elements that say of words within a line what language they are in. */
const WITHIN_LINES = ['a', 'b', 'bdi', 'bdo', 'cite', 'em', 'i', 'q', 'span', 'strong']

/**
 * HTML that a program sent as a body. Beside what `readHtml` keeps of any: pictures of ours, known by
 * the addresses that they were given, with their captions; and words of another language, by their `lang`.
 */
export async function readSentHtml(html: string): Promise<Checked> {
	const files = [...new Set([...html.matchAll(FILES)].map(([, file = '']) => file))].slice(0, MAX_PICTURES)
	const found = await Promise.all(files.map(async (file) => [file, await imageByFile(file)] as const))
	const images = new Map(found)
	const imageOf = (element: HtmlElement) => images.get(attribute(element, 'src')?.split('/images/').at(-1) ?? '')
	return readHtml(html, {
		element(element) {
			if (element.tagName === 'img') return picture(element, imageOf(element), '')
			if (element.tagName !== 'figure') return undefined
			const inside = [...elementsBelow(element)]
			const [shown, ...more] = inside.filter(({ tagName }) => tagName === 'img')
			const caption = inside.find(({ tagName }) => tagName === 'figcaption')
			if (!shown || more.length > 0) return undefined
			return picture(shown, imageOf(shown), caption ? textBelow(caption).replaceAll(/\s+/g, ' ').trim() : '')
		},
		mark(element) {
			const lang = WITHIN_LINES.includes(element.tagName) ? attribute(element, 'lang') : undefined
			return lang ? { type: 'foreign', attrs: { lang, dir: directionOf(element) } } : undefined
		},
	})
}

/** The picture as a block, with the caption that stands below it, else the texts it brings itself. */
function picture(element: HtmlElement, image: DeskImage | undefined, caption: string): Loose[] | undefined {
	if (!image) return undefined
	const { id, alt, credit } = image
	const attrs = { image: id, alt: attribute(element, 'alt') ?? alt, caption: caption || image.caption, credit }
	return [{ type: 'image', attrs }]
}

function directionOf(element: HtmlElement): 'ltr' | 'rtl' | null {
	const dir = attribute(element, 'dir')?.toLowerCase()
	return dir === 'ltr' || dir === 'rtl' ? dir : null
}

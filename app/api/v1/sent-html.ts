import type { Checked } from '#newsroom/body/check.ts'
import type { Loose } from '#newsroom/body/check-inline.ts'
import { attribute, directionSaid, elementsBelow, type HtmlElement, lineBelow } from '#newsroom/body/html/tree.ts'
import { readHtml } from '#newsroom/body/read-html.ts'
import { type DeskImage, imagesByFiles } from '#newsroom/media/desk.ts'

const FILES = /\/images\/([0-9a-f]{32}-\d{1,5}\.(?:avif|webp|jpg))/g
/** Elements that say of words within a line what language they are in. */
const WITHIN_LINES = ['a', 'b', 'bdi', 'bdo', 'cite', 'em', 'i', 'q', 'span', 'strong']

/**
 * HTML that a program sent as a body. Beside what `readHtml` keeps of any: pictures of ours, known by
 * the addresses that they were given, with their captions; and words of another language, by their `lang`.
 */
export async function readSentHtml(html: string): Promise<Checked> {
	const images = await imagesByFiles([...html.matchAll(FILES)].map(([, file = '']) => file))
	const imageOf = (element: HtmlElement) => images.get(attribute(element, 'src')?.split('/images/').at(-1) ?? '')
	return readHtml(html, {
		element(element) {
			if (element.tagName === 'img') return picture(element, imageOf(element), '')
			if (element.tagName !== 'figure') return undefined
			const inside = [...elementsBelow(element)]
			const [shown, ...more] = inside.filter(({ tagName }) => tagName === 'img')
			const caption = inside.find(({ tagName }) => tagName === 'figcaption')
			if (!shown || more.length > 0) return undefined
			return picture(shown, imageOf(shown), caption ? lineBelow(caption) : '')
		},
		mark(element) {
			const lang = WITHIN_LINES.includes(element.tagName) ? attribute(element, 'lang') : undefined
			return lang ? { type: 'foreign', attrs: { lang, dir: directionSaid(element) ?? null } } : undefined
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

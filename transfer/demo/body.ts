import { serialize } from 'parse5'
import type { Body } from '#newsroom/body/blocks.ts'
import type { Loose } from '#newsroom/body/check-inline.ts'
import { attribute, elementsBelow, type HtmlElement, isElement, textBelow } from '#newsroom/body/html/tree.ts'
import { type HtmlOptions, readHtml } from '#newsroom/body/read-html.ts'
import { CREDIT, type PictureId, pictures } from './pictures.ts'
import type { DemoEdition } from './shapes.ts'

/**
 * A demo text as a body. Beside what every HTML reader of ours knows, it may have pictures
 * (`<figure><img data-demo-picture="crane"><figcaption>`), a `figure.gallery` of them, `aside.fact-box`
 * with its title as `h3`, `aside.pull-quote` with its speaker as second `p`, `a.card`, and words with
 * a `lang` of their own. Throws where anything would have to be repaired.
 *
 * @param imageOf the id that a picture has among the paper's images
 */
export function demoBody(html: string, edition: DemoEdition, imageOf: (picture: PictureId) => string): Body {
	const options: HtmlOptions = { element, mark }
	const { body, problems } = readHtml(html, options)
	const [problem] = problems
	if (!body || problem) throw new Error(`A demo text is not written as the reader takes it: ${problem?.message}`)
	return body

	function element(element: HtmlElement): Loose[] | undefined {
		switch (`${element.tagName}.${attribute(element, 'class') ?? ''}`) {
			case 'figure.gallery':
				return [{ type: 'gallery', content: below(element, 'figure').map(picture) }]
			case 'figure.':
				return [picture(element)]
			case 'aside.fact-box':
				return [factBox(element)]
			case 'aside.pull-quote':
				return [pullQuote(element)]
			case 'a.card':
				return [card(element)]
			default:
				return undefined
		}
	}

	function picture(figure: HtmlElement): Loose {
		const id = below(figure, 'img').map((img) => attribute(img, 'data-demo-picture'))[0] as PictureId
		const caption = below(figure, 'figcaption').map(textBelow).join('')
		const alt = pictures[id].alt[edition]
		return { type: 'image', attrs: { image: imageOf(id), caption, credit: CREDIT[edition], alt } }
	}

	function factBox(aside: HtmlElement): Loose {
		const title = below(aside, 'h3').map(textBelow).join('')
		const rest = aside.childNodes.filter((node) => !isElement(node) || node.tagName !== 'h3')
		const inside = readHtml(serialize({ ...aside, childNodes: rest }), options)
		return { type: 'factBox', attrs: { title }, content: inside.body?.content }
	}
}

/** Words in another language than the edition's. */
function mark(element: HtmlElement): Loose | undefined {
	const lang = attribute(element, 'lang')
	return lang === undefined
		? undefined
		: { type: 'foreign', attrs: { lang, dir: attribute(element, 'dir') === 'rtl' ? 'rtl' : 'ltr' } }
}

function pullQuote(aside: HtmlElement): Loose {
	const [text = '', cite = ''] = below(aside, 'p').map(textBelow)
	return { type: 'pullQuote', attrs: { cite }, content: [{ type: 'text', text }] }
}

function card(link: HtmlElement): Loose {
	const url = attribute(link, 'href') ?? ''
	return { type: 'embed', attrs: { url, title: textBelow(link), provider: new URL(url).hostname } }
}

function below(element: HtmlElement, tagName: string): HtmlElement[] {
	return [...elementsBelow(element)].filter((one) => one.tagName === tagName)
}

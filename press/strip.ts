import { RewritingStream } from 'parse5-html-rewriting-stream'

type StartTag = { tagName: string; attrs: { name: string; value: string }[]; selfClosing: boolean }

/** Scripts that are data for machines and run nothing. */
const DATA = ['application/ld+json']

/**
 * The HTML of a page without what only the framework's own script would read: scripts and their
 * preloads, comments, the empty hidden `<div>` it begins the body with. The markup between stays
 * byte for byte as it was.
 *
 * @returns the page, and whether it is one at all: a render that threw leaves an empty shell
 */
export async function stripFramework(html: string): Promise<{ html: string; drawn: boolean }> {
	const stream = new RewritingStream()
	const kept: string[] = []
	let drawn = true
	let inScript = false
	// Held back until it is clear whether anything stands in it.
	let hiddenDiv: string | undefined
	const release = () => {
		if (hiddenDiv !== undefined) stream.emitRaw(hiddenDiv)
		hiddenDiv = undefined
	}

	stream.on('startTag', (tag, raw) => {
		release()
		if (tag.tagName === 'html' && attributeOf(tag, 'id') === '__next_error__') drawn = false
		if (tag.tagName === 'script' && !DATA.includes(attributeOf(tag, 'type') ?? '')) {
			inScript = !tag.selfClosing
			return
		}
		if (tag.tagName === 'link' && preloadsScript(tag)) return
		if (isBareHiddenDiv(tag)) {
			hiddenDiv = raw
			return
		}
		stream.emitRaw(raw)
	})
	stream.on('endTag', (tag, raw) => {
		if (inScript) {
			inScript = tag.tagName !== 'script'
			return
		}
		if (hiddenDiv !== undefined && tag.tagName === 'div') {
			hiddenDiv = undefined
			return
		}
		release()
		stream.emitRaw(raw)
	})
	stream.on('text', (_, raw) => {
		if (inScript) return
		release()
		stream.emitRaw(raw)
	})
	stream.on('comment', () => {})

	stream.on('data', (piece: Buffer | string) => kept.push(piece.toString()))
	const done = new Promise<void>((resolve, reject) => stream.on('end', resolve).on('error', reject))
	stream.end(html)
	await done
	return { html: kept.join(''), drawn }
}

function attributeOf(tag: StartTag, name: string) {
	return tag.attrs.find((attr) => attr.name === name)?.value
}

function preloadsScript(tag: StartTag) {
	const rel = attributeOf(tag, 'rel')
	return rel === 'modulepreload' || (rel === 'preload' && attributeOf(tag, 'as') === 'script')
}

function isBareHiddenDiv(tag: StartTag) {
	return tag.tagName === 'div' && tag.attrs.length === 1 && tag.attrs[0]?.name === 'hidden'
}

import { RewritingStream } from 'parse5-html-rewriting-stream'
import { type Island, islandAt } from './islands.ts'

type StartTag = { tagName: string; attrs: { name: string; value: string }[]; selfClosing: boolean }

/** Scripts that are data for machines and run nothing. */
const DATA = ['application/ld+json']

/**
 * Flight data, more than half of what a render sends, cut out before the rest is read letter by letter.
 * Without a `<` in it no tag can begin or end inside, and what this leaves is read as strictly as any page.
 */
const FLIGHT = /<script>self\.__next_f\.push\([^<]*<\/script>/g

export type Stripped = {
	html: string
	/** Whether it is a page at all: a render that threw leaves an empty shell. */
	drawn: boolean
	/** The scripts of our own that are left in it, each once. */
	islands: Island[]
}

/** Keeps what is let through, in place of sending each piece on through a stream of bytes. */
class Stripping extends RewritingStream {
	readonly kept: string[] = []
	override emitRaw(html: string) {
		this.kept.push(html)
	}
}

/**
 * The HTML of a page without what only the framework's own script would read: scripts and their
 * preloads, comments, the empty hidden `<div>` it begins the body with. The markup between stays
 * byte for byte as it was. Of scripts only data and islands are let through.
 */
export async function stripFramework(html: string): Promise<Stripped> {
	const stream = new Stripping()
	const islands = new Map<string, Island>()
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
		const island = islandOf(tag)
		if (island && !islands.has(island.hash)) {
			islands.set(island.hash, island)
			stream.emitRaw(islandTag(tag, island))
		}
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

	const done = new Promise<void>((resolve, reject) => stream.on('end', resolve).on('error', reject))
	stream.end(html.replace(FLIGHT, ''))
	await done
	return { html: stream.kept.join(''), drawn, islands: [...islands.values()] }
}

function attributeOf(tag: StartTag, name: string) {
	return tag.attrs.find((attr) => attr.name === name)?.value
}

/**
 * The island that a tag loads. It must be written exactly as our own pages write it: a script with
 * one attribute more or fewer is not ours.
 */
function islandOf(tag: StartTag): Island | undefined {
	const names = tag.attrs.map(({ name }) => name).sort()
	if (tag.tagName !== 'script' || tag.selfClosing || names.join() !== 'integrity,src,type') return undefined
	const island = islandAt(attributeOf(tag, 'src') ?? '')
	const asOurs = attributeOf(tag, 'type') === 'module' && attributeOf(tag, 'integrity') === island?.hash
	return asOurs ? island : undefined
}

/** Written anew, and closed: what stood between the tags is no part of it. */
function islandTag(tag: StartTag, { hash }: Island) {
	return `<script type="module" src="${attributeOf(tag, 'src')}" integrity="${hash}"></script>`
}

function preloadsScript(tag: StartTag) {
	const rel = attributeOf(tag, 'rel')
	return rel === 'modulepreload' || (rel === 'preload' && attributeOf(tag, 'as') === 'script')
}

function isBareHiddenDiv(tag: StartTag) {
	return tag.tagName === 'div' && tag.attrs.length === 1 && tag.attrs[0]?.name === 'hidden'
}

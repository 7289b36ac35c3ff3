import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { SaxesParser } from 'saxes'
import { decoded, type Fields, META, newFields, recordOf } from './gather.ts'
import { BrokenXml, type WxrRecord } from './records.ts'

const RECORDS = new Set(['item', 'wp:author', 'wp:category', 'wp:tag'])
/** In UTF-16 units; no story is as long, and what a parser holds of a torn CDATA has to end somewhere. */
const MAX_FIELD = 32_000_000
/** Control characters that XML forbids and old databases hold; a space each, so that columns stay right. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/**
 * The records of a WordPress export in the order of the file, one at a time, in memory bounded by
 * the largest record. Entities that the file defines are not expanded but kept as they are written;
 * nothing outside the file is read. Throws BrokenXml where the file stops being XML; the records
 * before that place were given already.
 * @param onBytes hears how many bytes were read so far
 */
export async function* readWxr(file: string, onBytes: (bytes: number) => void = () => {}): AsyncGenerator<WxrRecord> {
	const { parser, ready, sinceTag } = gathering()
	const decoder = await decoderOf(file)
	const stream = createReadStream(file, { highWaterMark: 1 << 18 })
	try {
		for await (const chunk of stream as AsyncIterable<Buffer>) {
			try {
				parser.write(decoder.decode(chunk, { stream: true }).replace(FORBIDDEN, ' '))
			} finally {
				onBytes(stream.bytesRead)
				yield* ready.splice(0)
			}
			if (sinceTag() > MAX_FIELD) throw broken(parser, `a text is longer than ${MAX_FIELD} characters.`)
		}
		try {
			parser.close()
		} finally {
			yield* ready.splice(0)
		}
	} finally {
		stream.destroy()
	}
}

/** In the encoding that the file begins with or says it is in; else UTF-8. */
async function decoderOf(file: string): Promise<TextDecoder> {
	const handle = await open(file)
	const { buffer, bytesRead } = await handle.read(Buffer.alloc(256), 0, 256, 0).finally(() => handle.close())
	const head = buffer.subarray(0, bytesRead)
	if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder('utf-16le')
	if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder('utf-16be')
	if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return new TextDecoder()
	const named = /^[^<]*<\?xml[^>]*\sencoding\s*=\s*["']([^"']+)["']/.exec(head.toString('latin1'))?.[1] ?? 'utf-8'
	try {
		// A declaration that can be read byte by byte is not in UTF-16, whatever it says.
		return new TextDecoder(/^utf-?16/i.test(named) ? 'utf-8' : named)
	} catch {
		throw new BrokenXml(`The encoding "${named}" is not known here: save the file as UTF-8.`, 1, 1)
	}
}

/** A parser that puts every finished record into `ready`, and knows how long it has seen no tag. */
function gathering(): { parser: SaxesParser; ready: WxrRecord[]; sinceTag: () => number } {
	const ready: WxrRecord[] = []
	const parser = new SaxesParser({ position: true })
	const path: string[] = []
	let fields: Fields | undefined
	let text = ''
	let term: { taxonomy: string; slug: string } | undefined
	let meta = { key: '', value: '' }
	let tagAt = 0

	parser.on('error', (error) => {
		// An entity of the file's own making: the parser hands it on unexpanded, which is what is wanted.
		if (!error.message.includes('undefined entity')) throw broken(parser, error.message.replace(/^\S*?\d+:\d+: /, ''))
	})
	parser.on('opentag', ({ name, attributes }) => {
		path.push(name)
		tagAt = parser.position
		text = ''
		if (path.length === 1 && name !== 'rss') throw broken(parser, `<${name}> is not how a WordPress export begins.`)
		if (path.length === 3 && RECORDS.has(name)) fields = newFields(name, parser.line)
		if (path.length === 4 && name === 'category') {
			// The first exports called them tags.
			const domain = String(attributes.domain ?? '').replace(/^tag$/, 'post_tag')
			term = { taxonomy: domain, slug: decoded(String(attributes.nicename ?? '')) }
		}
		if (path.length === 4 && name === 'wp:postmeta') meta = { key: '', value: '' }
	})
	parser.on('text', (part) => {
		text += part
	})
	// A CDATA section with ]]> inside comes as two, which join again here.
	parser.on('cdata', (part) => {
		text += part
	})
	parser.on('closetag', ({ name }) => {
		const depth = path.length
		tagAt = parser.position
		path.pop()
		if (depth === 3 && name === 'pubDate') ready.push({ record: 'channel', pubDate: text.trim() })
		if (depth === 3 && fields) {
			const record = recordOf(fields)
			if (record) ready.push(record)
			fields = undefined
		}
		if (depth === 4 && fields) {
			if (name === 'wp:comment') fields.comments++
			else if (name === 'wp:postmeta') {
				if (META.includes(meta.key)) fields.meta[meta.key] = meta.value
			} else if (name === 'category') {
				const named = text.trim()
				fields.terms.push({ taxonomy: term?.taxonomy ?? '', slug: term?.slug || named, name: named })
			} else fields.text[name] = text
		}
		if (depth === 5 && name === 'wp:meta_key') meta.key = text.trim()
		if (depth === 5 && name === 'wp:meta_value') meta.value = text.trim()
		text = ''
	})
	return { parser, ready, sinceTag: () => parser.position - tagAt }
}

function broken(parser: SaxesParser, what: string): BrokenXml {
	return new BrokenXml(what, parser.line, parser.column)
}

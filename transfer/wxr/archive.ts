import type { Attachment } from './elements.ts'
import { plainText } from './plain-text.ts'
import { readWxr } from './read.ts'
import { BrokenXml, type WxrAuthor, type WxrTerm } from './records.ts'

const PICTURE = /\.(avif|bmp|gif|heic|jpe?g|png|svg|tiff?|webp)(\?.*)?$/i

/** What single items of an archive refer to, gathered in a first reading of the file. */
export interface Archive {
	authors: Map<string, WxrAuthor>
	categories: Map<string, WxrTerm>
	attachments: Map<string, Attachment>
	/** Pictures by the item they were uploaded to, in the order of its gallery. */
	uploads: Map<string, Attachment[]>
	/** When the export was made; dates an item that has none. */
	madeAt: number
}

/**
 * Reads the file once for what its items refer to: a gallery may stand before its pictures. Where the
 * XML breaks it stops without a word; the reading that brings items in will say so at the same place.
 */
export async function surveyArchive(file: string, onBytes?: (bytes: number) => void): Promise<Archive> {
	const archive: Archive = {
		authors: new Map(),
		categories: new Map(),
		attachments: new Map(),
		uploads: new Map(),
		madeAt: 0,
	}
	try {
		for await (const record of readWxr(file, onBytes)) {
			if (record.record === 'channel') archive.madeAt = Date.parse(record.pubDate) || 0
			else if (record.record === 'author') archive.authors.set(record.author.login, record.author)
			else if (record.record === 'term' && record.term.kind === 'category')
				archive.categories.set(record.term.slug, record.term)
			else if (record.record === 'item' && record.item.type === 'attachment') {
				const { id, parent, order, alt, excerpt, attachmentUrl: url } = record.item
				const attachment = { id, url, alt: plainText(alt), caption: plainText(excerpt), order }
				archive.attachments.set(id, attachment)
				// A gallery shows what was uploaded beside it, but no sound and no document.
				if (!PICTURE.test(url)) continue
				const siblings = archive.uploads.get(parent)
				if (siblings) siblings.push(attachment)
				else archive.uploads.set(parent, [attachment])
			}
		}
	} catch (error) {
		if (!(error instanceof BrokenXml)) throw error
	}
	for (const siblings of archive.uploads.values())
		siblings.sort((a, b) => a.order - b.order || Number(a.id) - Number(b.id))
	return archive
}

import {
	type BlockName,
	type BlockNode,
	type Body,
	emptyBody,
	type InlineNode,
	type Mark,
	type MarkName,
} from '#newsroom/body/blocks.ts'
import type { Setting } from '#newsroom/body/paint.ts'

/**
 * One of every block and mark, with a given text wherever text may stand. Written as mapped types, so
 * that a new block without a sample does not compile; the tests of the palettes and of the editor use it.
 */
export function samples(text: string): {
	blocks: { [K in BlockName]: BlockNode<K> }
	marks: { [K in MarkName]: Mark<K> }
} {
	const line: InlineNode[] = [{ type: 'text', text }]
	const paragraph: BlockNode<'paragraph'> = { type: 'paragraph', attrs: { dir: null }, content: line }
	const listItem: BlockNode<'listItem'> = { type: 'listItem', content: [paragraph] }
	const image: BlockNode<'image'> = { type: 'image', attrs: { image: 'img1', caption: text, credit: text, alt: text } }
	const tableHeader: BlockNode<'tableHeader'> = {
		type: 'tableHeader',
		attrs: { colspan: 1, rowspan: 1 },
		content: [paragraph],
	}
	const tableCell: BlockNode<'tableCell'> = {
		type: 'tableCell',
		attrs: { colspan: 1, rowspan: 1 },
		content: [paragraph],
	}
	const tableRow: BlockNode<'tableRow'> = { type: 'tableRow', content: [tableHeader, tableCell] }
	return {
		blocks: {
			paragraph,
			heading: { type: 'heading', attrs: { level: 2, dir: 'rtl' }, content: line },
			bulletList: {
				type: 'bulletList',
				content: [{ type: 'listItem', content: [paragraph, { type: 'bulletList', content: [listItem] }] }],
			},
			orderedList: { type: 'orderedList', attrs: { start: 3 }, content: [listItem, listItem] },
			listItem,
			blockquote: { type: 'blockquote', attrs: { cite: text }, content: [paragraph] },
			pullQuote: { type: 'pullQuote', attrs: { cite: text, dir: null }, content: line },
			image,
			gallery: { type: 'gallery', attrs: { caption: text }, content: [image, image] },
			factBox: { type: 'factBox', attrs: { title: text }, content: [paragraph] },
			table: { type: 'table', attrs: { caption: text }, content: [tableRow, tableRow] },
			tableRow,
			tableHeader,
			tableCell,
			embed: { type: 'embed', attrs: { url: 'https://video.example/1', title: text, provider: text, text } },
			horizontalRule: { type: 'horizontalRule' },
		},
		marks: {
			link: { type: 'link', attrs: { href: 'https://example.org/', story: null } },
			foreign: { type: 'foreign', attrs: { lang: 'fa', dir: 'rtl' } },
			bold: { type: 'bold' },
			italic: { type: 'italic' },
			code: { type: 'code' },
		},
	}
}

/** A body of every block that may stand at the top, the first line wearing every mark and a footnote. */
export function sampleBody(text: string): Body {
	const { blocks, marks } = samples(text)
	const line: InlineNode[] = [
		...Object.values(marks).map((mark): InlineNode => ({ type: 'text', text, marks: [mark] })),
		{ type: 'hardBreak' },
		{ type: 'text', text, marks: Object.values(marks) },
		{ type: 'footnote', content: [{ type: 'text', text }] },
	]
	const { listItem, tableRow, tableHeader, tableCell, ...top } = blocks
	return {
		...emptyBody(),
		content: [{ type: 'paragraph', attrs: { dir: null }, content: line }, ...Object.values(top)],
	}
}

/** A setting in which every image and every story exists. */
export function sampleSetting(text: string): Setting {
	return {
		dir: 'ltr',
		ids: 's1',
		storyPath: (id) => `/news/${id}`,
		image: () => ({
			alt: text,
			credit: text,
			width: 1200,
			height: 800,
			color: '#335577',
			renditions: [
				{ format: 'jpeg', width: 800, path: '/images/a-800.jpg', bytes: 81_000 },
				{ format: 'jpeg', width: 400, path: '/images/a-400.jpg', bytes: 24_000 },
				{ format: 'avif', width: 400, path: '/images/a-400.avif', bytes: 12_000 },
			],
		}),
		words: {
			notes: 'Notes',
			note: 'Note',
			backToText: 'Back to the text',
			table: 'Table',
			factBox: 'Fact box',
			image: 'Image',
		},
		number: String,
		quoted: (words) => `“${words}”`,
		size: (bytes) => `${Math.round(bytes / 1000)} kB`,
	}
}

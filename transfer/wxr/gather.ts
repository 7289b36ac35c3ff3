import type { WxrItem, WxrRecord } from './records.ts'

/** The fields of one element with children, by their names in the file. */
export interface Fields {
	name: string
	line: number
	text: Record<string, string>
	terms: WxrItem['terms']
	meta: Record<string, string>
	comments: number
}

export function newFields(name: string, line: number): Fields {
	return { name, line, text: {}, terms: [], meta: {}, comments: 0 }
}

/** The record that a closed element of the channel makes, or undefined for one nobody asks about. */
export function recordOf(fields: Fields): WxrRecord | undefined {
	const text = (name: string) => ownCopy(fields.text[name]?.trim() ?? '')
	switch (fields.name) {
		case 'item':
			return { record: 'item', item: itemOf(fields, text) }
		case 'wp:author':
			return {
				record: 'author',
				author: { login: text('wp:author_login'), name: text('wp:author_display_name') || text('wp:author_login') },
			}
		case 'wp:category':
			return {
				record: 'term',
				term: {
					kind: 'category',
					slug: decoded(text('wp:category_nicename')),
					name: text('wp:cat_name'),
					parent: decoded(text('wp:category_parent')),
				},
			}
		case 'wp:tag':
			return {
				record: 'term',
				term: { kind: 'tag', slug: decoded(text('wp:tag_slug')), name: text('wp:tag_name'), parent: '' },
			}
		default:
			return undefined
	}
}

function itemOf(fields: Fields, text: (name: string) => string): WxrItem {
	return {
		id: text('wp:post_id'),
		type: text('wp:post_type'),
		status: text('wp:status'),
		title: text('title'),
		link: text('link'),
		guid: text('guid'),
		author: text('dc:creator'),
		content: fields.text['content:encoded'] ?? '',
		excerpt: text('excerpt:encoded'),
		slug: decoded(text('wp:post_name')),
		password: fields.text['wp:post_password'] ?? '',
		sticky: text('wp:is_sticky') === '1',
		parent: text('wp:post_parent'),
		order: Number(text('wp:menu_order')) || 0,
		date: text('wp:post_date'),
		dateGmt: text('wp:post_date_gmt'),
		modifiedGmt: text('wp:post_modified_gmt'),
		pubDate: text('pubDate'),
		attachmentUrl: text('wp:attachment_url'),
		terms: fields.terms,
		alt: ownCopy(fields.meta[ALT] ?? ''),
		leadImage: fields.meta[LEAD_IMAGE] ?? '',
		comments: fields.comments,
		line: fields.line,
	}
}

const ALT = '_wp_attachment_image_alt'
const LEAD_IMAGE = '_thumbnail_id'
/** The only entries of `wp:postmeta` that are read: the others are plugins' own, often serialised PHP. */
export const META: readonly string[] = [ALT, LEAD_IMAGE]

/**
 * What is kept beyond its record must not be a slice of the chunk it was read in: the engine would
 * keep the whole chunk for it, and with enough of them the whole file.
 */
function ownCopy(text: string): string {
	return Buffer.from(text).toString()
}

/** Slugs of other scripts stand in the file percent-encoded; a torn one is kept as it is. */
export function decoded(slug: string): string {
	try {
		return decodeURIComponent(slug)
	} catch {
		return slug
	}
}

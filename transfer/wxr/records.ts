/** One `wp:category` or `wp:tag` of the channel. Slugs are decoded. */
export interface WxrTerm {
	kind: 'category' | 'tag'
	slug: string
	name: string
	/** Slug of the category above; empty at the top. */
	parent: string
}

export interface WxrAuthor {
	login: string
	name: string
}

/** One `<item>` as the file has it; absent fields are empty. Dates are the file's own text. */
export interface WxrItem {
	id: string
	/** post, page, attachment, nav_menu_item or a plugin's own. */
	type: string
	status: string
	title: string
	link: string
	guid: string
	author: string
	content: string
	excerpt: string
	slug: string
	password: string
	sticky: boolean
	parent: string
	order: number
	date: string
	dateGmt: string
	modifiedGmt: string
	pubDate: string
	attachmentUrl: string
	/** Of every taxonomy, in the order of the file. */
	terms: { taxonomy: string; slug: string; name: string }[]
	/** Alternative text of an attachment. */
	alt: string
	/** Id of the attachment that leads a post. */
	leadImage: string
	comments: number
	/** Where the item begins in the file. */
	line: number
}

export type WxrRecord =
	| { record: 'channel'; pubDate: string }
	| { record: 'author'; author: WxrAuthor }
	| { record: 'term'; term: WxrTerm }
	| { record: 'item'; item: WxrItem }

/** The file stops being XML. What was read before it stands. */
export class BrokenXml extends Error {
	readonly line: number
	readonly column: number
	constructor(what: string, line: number, column: number) {
		super(`The XML is broken at line ${line}, column ${column}: ${what}`)
		this.name = 'BrokenXml'
		this.line = line
		this.column = column
	}
}

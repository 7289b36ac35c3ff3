import type { Body } from '#newsroom/body/blocks.ts'
import type { PaintedImage } from '#newsroom/body/paint.ts'
import type { Layout } from '#newsroom/fronts/rules.ts'
import type { Kind } from '#newsroom/stories/rules.ts'

/*
 * What readers' pages are given: plain values, names resolved, addresses ready to stand in a link.
 * Pages draw nothing else, so a working copy in this shape looks exactly as it will in print.
 */

/** An edition as its pages need it. */
export interface Edition {
	id: string
	name: string
	tagline: string
	description: string
	/** BCP 47, such as `fa`. */
	language: string
	direction: 'ltr' | 'rtl'
	/** IANA name. */
	timeZone: string
	calendar: 'gregory' | 'persian'
	digits: 'latn' | 'arabext'
	/** Signs what has no contributor. */
	agencyName: string
	contactEmail: string
	/** Begins every address of the edition: empty for the default one, `/fa` for another. */
	prefix: string
}

/** A named address. */
export interface Place {
	id: string
	slug: string
	name: string
	/** Public, with the edition's prefix. */
	path: string
}

export interface Section extends Place {
	description: string
	/** 1–6: which of the design's section colours it wears. */
	tone: number
	translationGroup: string | null
}

export interface Topic extends Place {
	description: string
	parentId: string | null
	translationGroup: string | null
}

export interface Contributor extends Place {
	title: string
	about: string
	picture: PaintedImage | null
	translationGroup: string | null
}

/** A picture in one place, with that place's words. */
export interface PlacedPicture {
	/** Id of the image. */
	image: string
	picture: PaintedImage
	/** Empty where it is decorative. */
	alt: string
	caption: string
	credit: string
}

/** A story as lists, cards, rails and feeds show it. Times in ms. */
export interface Item {
	id: string
	path: string
	kind: Kind
	headline: string
	/** The story's own kicker; empty stands for the section's name. */
	kicker: string
	section: Section | null
	/** The standfirst, else the first words of the body. */
	teaser: string
	contributors: Place[]
	image: PlacedPicture | null
	firstPublishedAt: number
	updatedAt: number
}

/** A container of a front, filled. */
export interface FrontPart {
	id: string
	layout: Layout
	title: string
	items: Item[]
}

/** One page of a listing, newest first. */
export interface Listing {
	items: Item[]
	/** From 1. */
	page: number
	/** Whether a next page has something to show. */
	more: boolean
}

export interface Correction {
	id: string
	/** Plain text. */
	note: string
	at: number
}

/** A correction and the story it stands in. */
export interface CorrectedStory extends Correction {
	item: Item
}

/** A story, or a page of /about, whole. */
export interface StoryForReader extends Omit<Item, 'image'> {
	type: 'story' | 'page'
	standfirst: string
	dateline: string
	/** Where it was first published, when not here. */
	source: { name: string; url: string } | null
	leadImage: PlacedPicture | null
	body: Body
	/** What the ids in the body stand for: pictures, and addresses of stories that readers can reach. */
	pictures: Readonly<Record<string, PaintedImage>>
	links: Readonly<Record<string, string>>
	words: number
	topics: Place[]
	/** Newest first. */
	corrections: Correction[]
	translationGroup: string
}

/** What of today's paper a device can keep. */
export interface TodaysPaper {
	fronts: { path: string; name: string }[]
	/** What stands on the fronts, each once. */
	stories: { path: string; name: string }[]
	/** About what it takes to fetch all of it. */
	bytes: number
}

/** The four lists of a story page. An empty one is not drawn. */
export interface Rails {
	latest: Item[]
	mustRead: Item[]
	related: Item[]
	recommended: Item[]
}

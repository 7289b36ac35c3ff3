import type { Body } from '#newsroom/body/blocks.ts'
import type { Kind, LeadImage, State } from '#newsroom/stories/rules.ts'

/**
 * One copy of a story, live or working, as programs exchange it: whole, with section, topics and
 * contributors by the slugs of its edition and other stories by id. Times in ms.
 */
export interface StoryCopy {
	id: string
	edition: string
	section: string
	slug: string
	/** Where readers have the story, else where they will: public, with the edition's prefix. */
	path: string
	headline: string
	kicker: string
	standfirst: string
	body: Body
	kind: Kind
	leadImage: LeadImage | null
	contributors: string[]
	topics: string[]
	related: string[]
	translationOf: string | null
	source: { name: string; url: string } | null
	state: State
	/** The revision this copy is, and the one that readers have. */
	revision: string
	liveRevision: string | null
	firstPublishedAt: number | null
	updatedAt: number | null
}

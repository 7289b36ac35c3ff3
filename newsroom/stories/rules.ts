import type { Body } from '#newsroom/body/blocks.ts'

export const KINDS = ['news', 'analysis', 'opinion', 'interview', 'explainer', 'live'] as const
export type Kind = (typeof KINDS)[number]

export const STAGES = ['idea', 'assigned', 'writing', 'desk', 'copy', 'ready'] as const
export type Stage = (typeof STAGES)[number]

/** What a change to a live story is. `updatedAt` moves on update and correction only. */
export const CHANGES = ['minor', 'update', 'correction'] as const
export type Change = (typeof CHANGES)[number]

/** An image as one story shows it; empty texts were chosen so. */
export interface LeadImage {
	image: string
	alt: string
	caption: string
	credit: string
}

/** The whole story as a revision holds it: furniture, body, relations. Relations are ids. */
export interface StoryContent {
	slug: string
	section: string | null
	headline: string
	kicker: string
	standfirst: string
	dateline: string
	kind: Kind
	leadImage: LeadImage | null
	contributors: string[]
	topics: string[]
	/** Related stories chosen by staff, in order. */
	related: string[]
	/** The story of another edition that this one is a translation of. */
	translationOf: string | null
	/** Where it was first published, when not here. */
	source: { name: string; url: string } | null
	body: Body
}

export type State = 'draft' | 'scheduled' | 'published' | 'changed' | 'withdrawn' | 'takenDown'

/** What a story's rows say of it; `state` is never stored. */
export interface StateFacts {
	workingRevisionId: string
	liveRevisionId: string | null
	withdrawnAt: number | null
	takenDown: boolean
	/** There is a due job that will publish it. */
	due: boolean
}

export function stateOf(facts: StateFacts): State {
	if (facts.takenDown) return 'takenDown'
	if (facts.liveRevisionId) return facts.liveRevisionId === facts.workingRevisionId ? 'published' : 'changed'
	if (facts.due) return 'scheduled'
	return facts.withdrawnAt === null ? 'draft' : 'withdrawn'
}

/** How long a publication can be undone. The page offers 10 s; the rest is for the way. */
export const UNDO_OFFERED_MS = 10_000
export const UNDO_ALLOWED_MS = 15_000

/** How long a binned story can be restored. */
export const BIN_DAYS = 30

/** Path within the edition: `/{section}/{slug}`, a page's `/about/{slug}`. */
export function storyPath(type: 'story' | 'page', sectionSlug: string | null, slug: string): string {
	return type === 'page' ? `/about/${slug}` : `/${sectionSlug ?? ''}/${slug}`
}

/** A slug that somebody wrote, as it is kept: its letters in one form, and what joins them invisibly a hyphen. */
export function keptSlug(text: string): string {
	return text.normalize('NFC').replaceAll('\u200c', '-')
}

import type { PageFacts } from '#app/(reader)/metadata.ts'
import { readAddress } from '#app/(reader)/reads.ts'
import { titleOf } from '#components/reader/notice.tsx'
import { type Voice, voiceOf } from '#components/reader/voice.ts'
import type { Edition } from '#newsroom/printing/rules.ts'

/** Paths of a page in other editions, by edition. */
export type Twins = ReadonlyMap<string, string>

/** What the frame around a page has to know of it. */
export interface FrameFacts {
	/** The same page in other editions. */
	twins?: Twins
	/** Whether it is an edition's own front, whose headline is the paper's name. */
	isHome?: boolean
	/** The section it belongs to. */
	sectionId?: string | undefined
	/** What is being searched for, to stand in the form again. */
	words?: string
	/** Address of the feed of what it lists. */
	feed?: string | undefined
	/** Its address, where that says more than its one right address does: a search. */
	self?: string
}

/** A readers' page before it is drawn: all of it but its looks, which the full page and its lite twin each have. */
export interface PaperPage<Content> {
	edition: Edition
	voice: Voice
	/** Within the edition, decoded. */
	path: string
	facts: PageFacts
	frame: FrameFacts
	/** Undefined where no such page stands. */
	content?: Content | undefined
}

/** What stands at an address within an edition, once it has been read. */
export function pageOf<Content>(
	edition: Edition,
	path: string,
	{ frame = {}, ...page }: { facts: PageFacts; frame?: FrameFacts; content: Content },
): PaperPage<Content> {
	return { edition, voice: voiceOf(edition), path, frame, ...page }
}

/** An address at which no page stands; its title is what the notice there says. */
export async function noPage(edition: Edition, path: string): Promise<PaperPage<never>> {
	const voice = voiceOf(edition)
	const resolved = await readAddress(edition, path)
	const title = titleOf(resolved && 'gone' in resolved ? resolved.gone : 404, voice)
	return { edition, voice, path, facts: { title, path: null }, frame: {} }
}

/** The query of an address as Next gives it. */
export type Query = Promise<Record<string, string | string[] | undefined>>

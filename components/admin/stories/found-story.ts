import type { State } from '#newsroom/stories/rules.ts'

/** A story where one is chosen: on boards, in lists, for links. */
export interface FoundStory {
	id: string
	headline: string
	state: State
	/** The section's name. */
	section: string
	/** Its public address, now or to come. */
	path: string
	/** Ms; null before it is out. */
	publishedAt: number | null
	/** Of its edition: the day it came out is that of the edition's clocks. */
	timeZone: string
}

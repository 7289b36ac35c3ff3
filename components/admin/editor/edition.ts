import type { FoundStory } from '#components/admin/stories/found-story.ts'
import { finder } from '#components/admin/texts/en/finder.ts'
import { exactTime } from '#components/ui/time.tsx'

/** What the island needs of a story's edition. */
export interface EditorEdition {
	id: string
	language: string
	direction: 'ltr' | 'rtl'
	agencyName: string
}

/** A thing that a picker offers or has chosen. */
export interface Choice {
	id: string
	name: string
	/** Tells two of one name apart: section and date of a story, for instance. */
	detail?: string
}

/** What can be looked for. `link` is a story or a page of /about, `twin` a story of any other edition. */
export type Findable = 'story' | 'link' | 'twin' | 'topic' | 'contributor'

/** The door that finds things for the pickers. */
export async function find(what: Findable, edition: string, q: string, signal: AbortSignal): Promise<Choice[]> {
	const answer = await fetch(`/admin/find?${new URLSearchParams({ what, edition, q })}`, { signal })
	if (!answer.ok) return []
	const found: (Choice | FoundStory)[] = await answer.json()
	return found.map((one) => ('headline' in one ? storyChoice(one) : one))
}

function storyChoice({ id, headline, section, publishedAt, timeZone, state }: FoundStory): Choice {
	const when = publishedAt === null ? finder.state[state] : exactTime(publishedAt, timeZone, 'en', 'day')
	return { id, name: headline, detail: [section, when].filter(Boolean).join(' · ') }
}

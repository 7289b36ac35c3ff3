import type { ReactNode } from 'react'
import type { Answer } from '#components/admin/answer.ts'
import type { FoundStory } from '#components/admin/stories/found-story.ts'
import type { Container } from '#newsroom/fronts/rules.ts'

/** A front as its board begins: what was released, and the stories that stand on it. */
export interface BoardFront {
	id: string
	edition: string
	/** Of the edition, for headlines. */
	language: string
	/** Null is the edition's home. */
	section: string | null
	version: number
	containers: Container[]
	stories: FoundStory[]
}

/** A front as it would come out: the stories of each container that has any, and the page's own drawing of it. */
export interface DrawnFront {
	parts: { id: string; stories: FoundStory[] }[]
	page: ReactNode
}

/** What the board asks of the server. */
export interface BoardActions {
	draw: (id: string, containers: readonly Container[]) => Promise<Answer<DrawnFront>>
	release: (id: string, version: number, containers: readonly Container[]) => Promise<Answer<{ version: number }>>
	/** As it stands now, when somebody else released it. */
	read: (id: string) => Promise<Answer<BoardFront>>
}

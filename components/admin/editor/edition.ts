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

/** What can be looked for. `twin` is a story of any other edition. */
export type Findable = 'story' | 'twin' | 'topic' | 'contributor'

/** The door that finds things for the pickers. */
export async function find(what: Findable, edition: string, q: string, signal?: AbortSignal): Promise<Choice[]> {
	const query = new URLSearchParams({ what, edition, q })
	const answer = await fetch(`/admin/find?${query}`, { signal: signal ?? null })
	return answer.ok ? answer.json() : []
}

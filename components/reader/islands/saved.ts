/** A story saved on this device, with all that its entry in the list shows. */
export interface Saved {
	path: string
	headline: string
	kicker: string
	/** When it was published, as its page says it. */
	day: string
	language: string
	direction: string
}

const PLACE = 'broadsheet.saved'

/** What is saved here, newest first. What something else has left in its place is not a list of ours. */
export function savedStories(): Saved[] {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(PLACE) || '[]')
		return Array.isArray(kept) ? kept.filter(isSaved) : []
	} catch {
		return []
	}
}

/** Replaces the list; `false` where the browser keeps nothing for us. */
export function keepStories(stories: Saved[]): boolean {
	try {
		localStorage.setItem(PLACE, JSON.stringify(stories))
		return true
	} catch {
		return false
	}
}

/** Calls back when another page of this browser changes the list, or this one comes back from a cache. */
export function whenSavedChanges(look: () => void): void {
	addEventListener('storage', look)
	addEventListener('pageshow', look)
}

// A link is made of the path: only an address of this site may stand in it.
function isSaved(one: Partial<Saved> | null): one is Saved {
	const texts = [one?.path, one?.headline, one?.kicker, one?.day, one?.language, one?.direction]
	return texts.every((text) => typeof text === 'string') && /^\/(?![/\\])/.test(String(one?.path))
}

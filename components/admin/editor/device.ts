import type { StoryContent } from '#newsroom/stories/rules.ts'

/** Text that lies on this device until the desk has it. */
export interface DeviceCopy {
	base: string
	content: StoryContent
	at: number
}

/** Where one window keeps its unsaved text of one story. */
export interface Device {
	put(copy: DeviceCopy): void
	clear(): void
	/** This window writes no more; what still lies here may be offered to the next. */
	leave(): void
}

const key = (person: string, story: string, window = '') => `broadsheet:unsaved:${person}:${story}:${window}`

/** The place of this window. A full or forbidden store is no reason to stop writing. */
export function deviceOf(person: string, story: string): Device {
	const own = key(person, story, crypto.randomUUID())
	// Held until the window is gone or leaves the story, so that others know whose text is an orphan.
	let leave = () => {}
	const writing = new Promise<void>((resolve) => {
		leave = resolve
	})
	void navigator.locks?.request(own, () => writing)
	return {
		leave,
		put: (copy) => {
			try {
				localStorage.setItem(own, JSON.stringify(copy))
			} catch {}
		},
		clear: () => {
			try {
				localStorage.removeItem(own)
			} catch {}
		},
	}
}

export interface Orphan extends DeviceCopy {
	key: string
}

/** Texts of this person in this story that windows left behind, newest first. */
export async function orphansOf(person: string, story: string): Promise<Orphan[]> {
	const held = new Set((await navigator.locks?.query())?.held?.map(({ name }) => name))
	try {
		return Object.entries({ ...localStorage })
			.filter(([name]) => name.startsWith(key(person, story)) && !held.has(name))
			.map(([name, text]) => ({ ...(JSON.parse(text) as DeviceCopy), key: name }))
			.sort((a, b) => b.at - a.at)
	} catch {
		return []
	}
}

export function forget(orphan: Orphan): void {
	localStorage.removeItem(orphan.key)
}

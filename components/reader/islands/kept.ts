// The paper kept on a device: what the page that keeps it and the worker that serves it agree on.

/** Begins the name of every cache of ours; the rest is the edition's prefix and when it was fetched. */
const NAME = 'paper:'
/** Where a kept paper says what it is, inside its cache; written last, so that without it nothing was kept. */
export const RECORD = '/keep/record'

/** A kept paper. Times in ms. */
export interface Kept {
	/** The day it is of, as its edition says it. */
	day: string
	/** When it was fetched. */
	at: number
	/** As they came over the line. */
	bytes: number
	pages: number
}

/** The caches of an edition's kept paper: one, or with a broken attempt more. `home` is the edition's front. */
export async function cachesOf(home: string): Promise<string[]> {
	return (await caches.keys()).filter((name) => name.startsWith(`${NAME}${home}:`))
}

export function nameFor(home: string, at: number): string {
	return `${NAME}${home}:${at}`
}

/** The fronts of the editions that have a paper kept here. */
export async function keptHomes(): Promise<string[]> {
	const names = (await caches.keys()).filter((name) => name.startsWith(NAME))
	return names.map((name) => name.slice(NAME.length, name.lastIndexOf(':')))
}

/** Something a command has to say before it ends without success: a sentence with its remedy. */
export class Failed extends Error {
	override name = 'Failed'
}

/** What every command gets: where the paper lies, and a way to work on it. */
export interface Desk {
	dataDir: string
	/** Opens the stores for `work` and closes them after; the server may be running. */
	open: <T>(work: () => Promise<T>) => Promise<T>
}

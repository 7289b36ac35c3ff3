/** A key of pages that no longer hold. `gone` also destroys the old pages, `stale` has them rendered anew. */
export type StaleRow = {
	/** Rises with every row, also where a key is named again. */
	seq: number
	key: string
	how: 'stale' | 'gone'
	/** ms */
	at: number
}

/** Where the press reads what has changed, whether a newsroom is alive or not. Every read throws while it cannot be read. */
export type StaleSource = {
	/** Names this paper; pages of another one are none of ours. Empty while nothing was ever printed. */
	paper(): Promise<string>
	/** What was noted after `seq`, oldest first. A key that was named twice may come once, with its last `seq`. */
	after(seq: number): Promise<StaleRow[]>
}

/** What the press knows of changes to the paper. */
export type Heard = {
	/** How far the table was read. */
	position(): number
	/** When it was last read, ms. */
	at(): number
	/** Reads on; gives the new rows. Throws where the table cannot be read, and then knows what it knew. */
	listen(): Promise<StaleRow[]>
	/** The last row about any of these keys; a key `all` is about every page. */
	last(keys: readonly string[], how?: 'gone'): StaleRow | undefined
}

/** The key that every page depends on: the paper was printed anew. */
const ALL = 'all'

/** Follows the stale table from its beginning. Holds one row for each key that changed since all did. */
export function follow(source: StaleSource, now: () => number = Date.now): Heard {
	const stale = new Map<string, StaleRow>()
	const gone = new Map<string, StaleRow>()
	let position = 0
	let at = 0
	return {
		position: () => position,
		at: () => at,
		async listen() {
			const rows = await source.after(position)
			at = now()
			for (const row of rows) {
				// It outweighs whatever was said before.
				if (row.key === ALL) stale.clear()
				stale.set(row.key, row)
				if (row.how === 'gone') gone.set(row.key, row)
				position = Math.max(position, row.seq)
			}
			return rows
		},
		last(keys, how) {
			const known = how === 'gone' ? gone : stale
			let last = known.get(ALL)
			for (const key of keys) {
				const row = known.get(key)
				if (row && row.seq > (last?.seq ?? 0)) last = row
			}
			return last
		},
	}
}

import { asc, gt } from 'drizzle-orm'
import { printed, stale } from '#db/paper/tables.ts'
import { paperDb } from '#db/stores.ts'

/** A key of pages that no longer hold, as printing noted it. */
export type StaleKey = typeof stale.$inferSelect

/** What was noted after `seq`, oldest first; a key that was noted again comes with its last `seq` alone. */
export async function staleAfter(seq: number): Promise<StaleKey[]> {
	return paperDb().select().from(stale).where(gt(stale.seq, seq)).orderBy(asc(stale.seq))
}

/** Names this very paper; empty while nothing was printed on it. */
export async function paperName(): Promise<string> {
	const [row] = await paperDb().select({ paper: printed.paper }).from(printed)
	return row?.paper ?? ''
}

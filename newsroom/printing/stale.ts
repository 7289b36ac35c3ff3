import { asc, desc, gt } from 'drizzle-orm'
import { printed, stale } from '#db/paper/tables.ts'
import { type Given, prepared } from '#db/prepared.ts'
import { paperDb } from '#db/stores.ts'

/** A key of pages that no longer hold, as printing noted it. */
export type StaleKey = typeof stale.$inferSelect

/** What was noted after `seq`, oldest first; a key that was noted again comes with its last `seq` alone. */
export async function staleAfter(seq: number): Promise<StaleKey[]> {
	return rowsAfter(paperDb(), { seq })
}

const rowsAfter = prepared((db, { seq }: Given<{ seq: number }>) =>
	db.select().from(stale).where(gt(stale.seq, seq)).orderBy(asc(stale.seq)),
)

/** How far the table goes now. */
export async function staleSeq(db = paperDb()): Promise<number> {
	const [row] = await newest(db, {})
	return row?.seq ?? 0
}

const newest = prepared((db) => db.select({ seq: stale.seq }).from(stale).orderBy(desc(stale.seq)).limit(1))

/** Names this very paper; empty while nothing was printed on it. */
export async function paperName(): Promise<string> {
	const [row] = await paperDb().select({ paper: printed.paper }).from(printed)
	return row?.paper ?? ''
}

import { asc, gt } from 'drizzle-orm'
import { outbox } from '#db/desk/tables.ts'
import { deskDb } from '#db/stores.ts'
import { printedSeq } from './print.ts'

/** A print takes a moment; what waits longer than this, ms, has failed and is being tried again. */
const SLOW = 5000

/** What was decided and readers do not have: how many changes, and since when. Null when all is printed. */
export async function waitingToPrint(now = Date.now()): Promise<{ count: number; since: number } | null> {
	const rows = await deskDb()
		.select({ at: outbox.at })
		.from(outbox)
		.where(gt(outbox.seq, await printedSeq()))
		.orderBy(asc(outbox.seq))
		.limit(1000)
	const since = rows[0]?.at
	return since !== undefined && now - since > SLOW ? { count: rows.length, since } : null
}

import { desc, eq } from 'drizzle-orm'
import { importRun } from '#db/desk/tables.ts'
import { deskDb } from '#db/stores.ts'

/** The last time something was brought in from this source. One without an end was killed. */
export async function lastRun(
	source: string,
): Promise<{ id: string; startedAt: number; endedAt: number | null } | undefined> {
	const { id, startedAt, endedAt } = importRun
	const [run] = await deskDb()
		.select({ id, startedAt, endedAt })
		.from(importRun)
		.where(eq(importRun.source, source))
		.orderBy(desc(startedAt), desc(id))
		.limit(1)
	return run
}

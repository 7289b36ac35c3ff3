import { and, asc, eq, lte } from 'drizzle-orm'
import { job } from '#db/desk/tables.ts'
import { deskDb } from '#db/stores.ts'

/** Ids of jobs whose moment has come, the longest waiting first. */
export async function dueJobs(now = Date.now(), limit = 100): Promise<string[]> {
	const rows = await deskDb()
		.select({ id: job.id })
		.from(job)
		.where(and(eq(job.state, 'due'), lte(job.dueAt, now)))
		.orderBy(asc(job.dueAt), asc(job.id))
		.limit(limit)
	return rows.map(({ id }) => id)
}

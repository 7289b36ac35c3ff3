import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { job, story, takedown } from '#db/desk/tables.ts'
import { command } from '#newsroom/command.ts'
import { record } from '#newsroom/events/commands.ts'
import { publishRevision } from '#newsroom/stories/commands/publish.ts'
import type { Change } from '#newsroom/stories/rules.ts'

/** What became of a claimed job; `taken` when another process had it first. */
export type JobEnd = 'done' | 'failed' | 'taken'

/**
 * Does a due publication. Claim, publication and end of the job are one transaction: whatever dies
 * when, the story goes out once or is still due.
 */
export const publishDue = command({
	act: 'story.publish',
	input: z.strictObject({ job: z.string() }),
	thing: async () => ({}),
	async run(tx, permit, { job: id }): Promise<JobEnd> {
		const [due] = await tx
			.select()
			.from(job)
			.where(and(eq(job.id, id), eq(job.state, 'due')))
		if (!due?.storyId || !due.revisionId || due.dueAt > permit.at) return 'taken'
		const [row] = await tx.select().from(story).where(eq(story.id, due.storyId))
		const [down] = await tx.select().from(takedown).where(eq(takedown.storyId, due.storyId))
		if (!row || row.binnedAt !== null || down) {
			const error = down ? 'The story was taken down.' : 'The story was binned.'
			await tx.update(job).set({ state: 'failed', endedAt: permit.at, error }).where(eq(job.id, id))
			await record(tx, permit, `story:${due.storyId}`, { job: id, error }, 'story.schedule failed')
			return 'failed'
		}
		await tx.update(job).set({ state: 'done', endedAt: permit.at }).where(eq(job.id, id))
		const { change, note } = due.input as { change?: Change; note?: string }
		await publishRevision(tx, permit, row, { revision: due.revisionId, change: change ?? 'update', note })
		return 'done'
	},
})

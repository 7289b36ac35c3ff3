import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { importRun } from '#db/desk/tables.ts'
import { newId } from '#lib/id.ts'
import { command } from '#newsroom/command.ts'

/** Notes that an import of a file begins; gives the run's id. The stories it brings in have events of their own. */
export const beginImport = command({
	act: 'story.import',
	input: z.strictObject({ edition: z.string(), source: z.string() }),
	thing: async (_db, { edition }) => ({ edition }),
	async run(tx, permit, { source }) {
		const id = newId(permit.at)
		await tx.insert(importRun).values({ id, source, startedAt: permit.at })
		return { id }
	},
})

/** Notes that it ended, with how many records came to which outcome. A run without an end was killed. */
export const endImport = command({
	act: 'story.import',
	input: z.strictObject({ id: z.string(), summary: z.record(z.string(), z.unknown()) }),
	thing: async () => ({}),
	async run(tx, permit, { id, summary }) {
		await tx.update(importRun).set({ endedAt: permit.at, summary }).where(eq(importRun.id, id))
	},
})

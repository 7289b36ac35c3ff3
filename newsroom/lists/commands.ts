import { and, eq } from 'drizzle-orm'
import { storyList } from '#db/desk/tables.ts'
import { Outdated } from '#lib/errors.ts'
import { command } from '#newsroom/command.ts'
import { record } from '#newsroom/events/commands.ts'
import { foreignStories, throwProblems } from '#newsroom/fronts/commands.ts'
import { demandEdition } from '#newsroom/places/commands.ts'
import { toPrint } from '#newsroom/printing/outbox.ts'
import { changeListShape } from './input.ts'

/** Sets Must read or Recommended of an edition, in order. On an outdated version nothing is written. */
export const changeList = command({
	act: 'list.change',
	input: changeListShape,
	thing: async (_db, { edition }) => ({ edition, section: null }),
	async run(tx, permit, { edition, name, version, stories }) {
		await demandEdition(tx, edition)
		const [row] = await tx
			.select()
			.from(storyList)
			.where(and(eq(storyList.edition, edition), eq(storyList.name, name)))
		const current = row?.version ?? 1
		if (version !== current)
			throw new Outdated('Someone changed this list after you opened it. Your order is kept.', current)
		throwProblems(
			await foreignStories(
				tx,
				edition,
				stories.map((story, i) => ({ story, field: `stories.${i}` })),
			),
		)
		const values = { edition, name, version: version + 1, stories }
		await tx
			.insert(storyList)
			.values(values)
			.onConflictDoUpdate({ target: [storyList.edition, storyList.name], set: values })
		await record(tx, permit, `list:${edition}:${name}`, { from: row?.stories ?? [], to: stories, version: version + 1 })
		await toPrint(tx, permit.at, `list:${edition}:${name}`)
		return { edition, name, version: version + 1 }
	},
})

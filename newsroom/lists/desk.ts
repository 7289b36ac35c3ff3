import { and, eq } from 'drizzle-orm'
import { storyList } from '#db/desk/tables.ts'
import { deskDb } from '#db/stores.ts'
import type { ListName } from './rules.ts'

/** A list as its staff have it. One that nobody has touched is empty, at version 1. */
export async function deskList(edition: string, name: ListName): Promise<{ version: number; stories: string[] }> {
	const [row] = await deskDb()
		.select({ version: storyList.version, stories: storyList.stories })
		.from(storyList)
		.where(and(eq(storyList.edition, edition), eq(storyList.name, name)))
	return row ?? { version: 1, stories: [] }
}

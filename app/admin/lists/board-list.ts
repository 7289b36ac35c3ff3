import { storiesNamed } from '#app/admin/stories/found.ts'
import type { BoardList } from '#components/admin/lists/list-board.tsx'
import { deskList } from '#newsroom/lists/desk.ts'
import type { ListName } from '#newsroom/lists/rules.ts'

/** A list with the stories on it, as its board begins. */
export async function boardList(
	{ id, language }: { id: string; language: string },
	name: ListName,
): Promise<BoardList> {
	const list = await deskList(id, name)
	return { edition: id, language, name, ...list, known: await storiesNamed(list.stories) }
}

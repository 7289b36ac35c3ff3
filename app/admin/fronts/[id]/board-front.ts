import { storiesNamed } from '#app/admin/stories/found.ts'
import type { BoardFront } from '#components/admin/fronts/board-types.ts'
import { deskEdition } from '#newsroom/editions/desk.ts'
import type { DeskFront } from '#newsroom/fronts/desk.ts'

/** A front with the stories on it, as its board begins. */
export async function boardFront({ id, edition, section, version, containers }: DeskFront): Promise<BoardFront> {
	return {
		id,
		edition,
		language: (await deskEdition(edition))?.language ?? edition,
		section: section?.id ?? null,
		version,
		containers,
		stories: await storiesNamed(containers.flatMap(({ cards }) => cards.map(({ story }) => story))),
	}
}

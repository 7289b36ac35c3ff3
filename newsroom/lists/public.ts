import { and, eq } from 'drizzle-orm'
import * as paper from '#db/paper/tables.ts'
import { type Given, prepared } from '#db/prepared.ts'
import { paperDb } from '#db/stores.ts'
import { dependsOn } from '#press/render-store.ts'

/** Ids of one of the staff's lists, in their order; not all of them need be live. */
export async function storyList(edition: string, name: 'must-read' | 'recommended'): Promise<string[]> {
	dependsOn(`list:${edition}:${name}`)
	const [row] = await listNamed(paperDb(), { edition, name })
	return row?.stories ?? []
}

const listNamed = prepared((db, { edition, name }: Given<{ edition: string; name: 'must-read' | 'recommended' }>) =>
	db
		.select()
		.from(paper.storyList)
		.where(and(eq(paper.storyList.edition, edition), eq(paper.storyList.name, name))),
)

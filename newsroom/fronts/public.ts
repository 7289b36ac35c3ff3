import { and, eq, isNull } from 'drizzle-orm'
import * as paper from '#db/paper/tables.ts'
import { type Given, prepared } from '#db/prepared.ts'
import { paperDb } from '#db/stores.ts'
import { keyOf, newestIds } from '#newsroom/listings/public.ts'
import { storyList } from '#newsroom/lists/public.ts'
import type { Edition, FrontPart, Section } from '#newsroom/printing/rules.ts'
import { itemsById, liveAmong } from '#newsroom/stories/public.ts'
import { dependsOn } from '#press/render-store.ts'
import { type Container, fillFront, roomOnFront } from './rules.ts'

/** The front of an edition, or of one of its sections, with its stories. Empty where nothing is live. */
export async function front(edition: Edition, section: Section | null): Promise<FrontPart[]> {
	const [row] = section
		? await sectionFront(paperDb(), { section: section.id })
		: await firstFront(paperDb(), { edition: edition.id })
	if (!row) return []
	dependsOn(`front:${row.id}`)
	return arrangedFront(edition, section, row.containers as Container[])
}

const sectionFront = prepared((db, { section }: Given<{ section: string }>) =>
	db.select().from(paper.front).where(eq(paper.front.sectionId, section)),
)
const firstFront = prepared((db, { edition }: Given<{ edition: string }>) =>
	db
		.select()
		.from(paper.front)
		.where(and(eq(paper.front.edition, edition), isNull(paper.front.sectionId))),
)

/** These containers as the front's page would show them now: released ones, or those somebody is arranging. */
export async function arrangedFront(
	edition: Edition,
	section: Pick<Section, 'id'> | null,
	containers: readonly Container[],
): Promise<FrontPart[]> {
	const scope = section ? { section: section.id } : { edition: edition.id }
	dependsOn(keyOf(scope))
	const hasStrip = containers.some(({ layout }) => layout === 'must-read')
	const filled = fillFront(containers, {
		live: new Set(await liveAmong(containers.flatMap(({ cards }) => cards.map(({ story }) => story)))),
		mustRead: hasStrip ? await liveAmong(await storyList(edition.id, 'must-read')) : [],
		newest: await newestIds(scope, roomOnFront(containers)),
	})
	const shown = filled.flatMap(({ cards }) => cards.map(({ story }) => story))
	const items = new Map((await itemsById(edition, shown)).map((item) => [item.id, item]))
	return filled.map(({ cards, ...part }) => ({
		...part,
		items: cards.flatMap(({ story, headline, kicker }) => {
			const item = items.get(story)
			return item ? { ...item, headline: headline || item.headline, kicker: kicker || item.kicker } : []
		}),
	}))
}

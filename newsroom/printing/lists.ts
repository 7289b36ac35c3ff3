import { and, asc, eq, inArray } from 'drizzle-orm'
import * as desk from '#db/desk/tables.ts'
import * as paper from '#db/paper/tables.ts'
import { type Given, prepared } from '#db/prepared.ts'
import { contains } from '#db/sql.ts'
import { deskDb } from '#db/stores.ts'
import type { PaperTx } from '#db/transact.ts'
import type { Container } from '#newsroom/fronts/rules.ts'
import type { Printable } from './outbox.ts'

/**
 * A front as it was released, with the cards of live stories alone: what was written on a card for a
 * story that is not out yet goes out with the story.
 */
export async function printFront(tx: PaperTx, id: string): Promise<string[]> {
	const [row] = await releasedFront(deskDb(), { id })
	if (!row) return []
	const released = row.containers as Container[]
	const chosen = released.flatMap(({ cards }) => cards.map(({ story }) => story))
	const found =
		chosen.length === 0
			? []
			: await tx.select({ id: paper.story.id }).from(paper.story).where(inArray(paper.story.id, chosen))
	const live = new Set(found.map(({ id }) => id))
	const containers = released.map((container) => ({
		...container,
		cards: container.cards.filter(({ story }) => live.has(story)),
	}))
	const values = { ...row, containers }
	await tx.insert(paper.front).values(values).onConflictDoUpdate({ target: paper.front.id, set: values })
	return [`front:${id}`]
}

const releasedFront = prepared((db, { id }: Given<{ id: string }>) =>
	db
		.select({
			id: desk.front.id,
			edition: desk.front.edition,
			sectionId: desk.front.sectionId,
			containers: desk.frontRelease.containers,
		})
		.from(desk.front)
		.innerJoin(desk.frontRelease, eq(desk.frontRelease.id, desk.front.releaseId))
		.where(eq(desk.front.id, id)),
)

/** The fronts on which somebody has placed a story. */
export async function frontsWith(storyId: string): Promise<Printable[]> {
	const rows = await frontsNaming(deskDb(), { named: `"${storyId}"` })
	return rows.map(({ id }) => `front:${id}` as const)
}

const frontsNaming = prepared((db, { named }: Given<{ named: string }>) =>
	db
		.select({ id: desk.front.id })
		.from(desk.front)
		.innerJoin(desk.frontRelease, eq(desk.frontRelease.id, desk.front.releaseId))
		.where(contains(desk.frontRelease.containers, named))
		.orderBy(asc(desk.front.id)),
)

/** @param name `<edition>:must-read` or `<edition>:recommended` */
export async function printList(tx: PaperTx, name: string): Promise<string[]> {
	const [edition = '', list] = name.split(':') as [string?, ('must-read' | 'recommended')?]
	if (!list) return []
	const [row] = await deskDb()
		.select({ edition: desk.storyList.edition, name: desk.storyList.name, stories: desk.storyList.stories })
		.from(desk.storyList)
		.where(and(eq(desk.storyList.edition, edition), eq(desk.storyList.name, list)))
	if (!row) return []
	await tx
		.insert(paper.storyList)
		.values(row)
		.onConflictDoUpdate({ target: [paper.storyList.edition, paper.storyList.name], set: row })
	return [`list:${name}`]
}

/** The edition's voice: its name, calendar, contact, banner. Every page of it shows some. */
export async function printEdition(tx: PaperTx, id: string): Promise<string[]> {
	const [row] = await deskDb().select().from(desk.edition).where(eq(desk.edition.id, id))
	if (!row) return []
	const { version: _version, ...values } = row
	await tx.insert(paper.edition).values(values).onConflictDoUpdate({ target: paper.edition.id, set: values })
	return [`site:${id}`]
}

import { and, eq } from 'drizzle-orm'
import * as desk from '#db/desk/tables.ts'
import * as paper from '#db/paper/tables.ts'
import { deskDb } from '#db/stores.ts'
import type { PaperTx } from '#db/transact.ts'

export async function printFront(tx: PaperTx, id: string): Promise<string[]> {
	const [row] = await deskDb()
		.select({
			id: desk.front.id,
			edition: desk.front.edition,
			sectionId: desk.front.sectionId,
			containers: desk.frontRelease.containers,
		})
		.from(desk.front)
		.innerJoin(desk.frontRelease, eq(desk.frontRelease.id, desk.front.releaseId))
		.where(eq(desk.front.id, id))
	if (!row) return []
	await tx.insert(paper.front).values(row).onConflictDoUpdate({ target: paper.front.id, set: row })
	return [`front:${id}`]
}

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

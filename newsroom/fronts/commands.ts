import { eq, inArray } from 'drizzle-orm'
import { front, frontRelease, story } from '#db/desk/tables.ts'
import type { Db } from '#db/handles.ts'
import type { DeskTx } from '#db/transact.ts'
import { Invalid, Missing, Outdated, type Problem } from '#lib/errors.ts'
import { newId, stableId } from '#lib/id.ts'
import { command } from '#newsroom/command.ts'
import { record } from '#newsroom/events/commands.ts'
import type { Permit } from '#newsroom/policies/permit.ts'
import { toPrint } from '#newsroom/printing/outbox.ts'
import { releaseShape } from './input.ts'
import type { Container } from './rules.ts'

/**
 * Releases a front: readers get these containers. Stories that are not live may stand on it, and show
 * once they are. On an outdated version nothing is written.
 */
export const releaseFront = command({
	act: 'front.release',
	input: releaseShape,
	thing: async (db, { id }) => {
		const { edition, sectionId } = await frontRow(db, id)
		return { edition, section: sectionId }
	},
	async run(tx, permit, { id, version, containers }) {
		const row = await frontRow(tx, id)
		if (version !== row.version)
			throw new Outdated('Someone released this front after you opened it. Your arrangement is kept.', row.version)
		await demandStories(tx, row.edition, containers)
		const next = version + 1
		const releaseId = await addRelease(tx, permit, { frontId: id, version: next, containers })
		await tx.update(front).set({ version: next, releaseId }).where(eq(front.id, id))
		await record(tx, permit, `front:${id}`, { from: row.releaseId, to: releaseId, version: next })
		await toPrint(tx, permit.at, `front:${id}`)
		return { id, version: next }
	},
})

/** Makes the front of a new edition (`sectionId` null) or section, in the transaction that makes that. */
export async function makeFront(
	tx: DeskTx,
	permit: Permit,
	{ edition, sectionId, containers }: { edition: string; sectionId: string | null; containers: Container[] },
): Promise<void> {
	// One of a kind: the same edition or section has the same front in every import and every paper.
	const id = stableId(`front:${sectionId ?? edition}`, 0)
	// The front names its release and the release its front: the row comes first, its release right after.
	await tx.insert(front).values({ id, edition, sectionId, version: 1, releaseId: '' })
	const releaseId = stableId(`${id}:1`, 0)
	await addRelease(tx, permit, { frontId: id, version: 1, containers }, releaseId)
	await tx.update(front).set({ releaseId }).where(eq(front.id, id))
	await toPrint(tx, permit.at, `front:${id}`)
}

async function addRelease(
	tx: DeskTx,
	permit: Permit,
	release: { frontId: string; version: number; containers: Container[] },
	id = newId(permit.at),
): Promise<string> {
	await tx.insert(frontRelease).values({ id, ...release, createdAt: permit.at, createdBy: permit.by })
	return id
}

async function frontRow(db: Db, id: string): Promise<typeof front.$inferSelect> {
	const [row] = await db.select().from(front).where(eq(front.id, id))
	if (!row) throw new Missing('There is no such front.')
	return row
}

async function demandStories(tx: DeskTx, edition: string, containers: Container[]): Promise<void> {
	const cards = containers.flatMap((container, c) =>
		container.cards.map((card, i) => ({ story: card.story, field: `containers.${c}.cards.${i}.story` })),
	)
	throwProblems(await foreignStories(tx, edition, cards))
}

/** A problem for each of these that is no story of the edition; one that is binned can still be put back. */
export async function foreignStories(
	tx: DeskTx,
	edition: string,
	places: { story: string; field: string }[],
): Promise<Problem[]> {
	if (places.length === 0) return []
	const ids = [...new Set(places.map((place) => place.story))]
	const rows = await tx
		.select({ id: story.id, edition: story.edition, type: story.type })
		.from(story)
		.where(inArray(story.id, ids))
	const known = new Set(rows.filter((row) => row.edition === edition && row.type === 'story').map(({ id }) => id))
	return places
		.filter((place) => !known.has(place.story))
		.map(({ story, field }) => ({
			field,
			message: `"${story}" is no story of this edition.`,
			remedy: 'Choose a story of the edition, or leave it out.',
		}))
}

export function throwProblems(problems: Problem[]): void {
	if (problems.length > 0) throw new Invalid(problems)
}

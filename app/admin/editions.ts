import { type DeskEdition, deskEditions } from '#newsroom/editions/desk.ts'
import { may, type StaffActor } from '#newsroom/policies/permit.ts'
import type { Act } from '#newsroom/policies/table.ts'

/** What a page of one edition gets with its address. */
export interface EditionQuery {
	searchParams: Promise<{ edition?: string; q?: string; after?: string }>
}

/** The editions in which somebody may do this, and the one that is asked for, else the first of them. */
export async function editionsFor(
	actor: StaffActor,
	act: Act,
	asked: string | undefined,
): Promise<{ editions: DeskEdition[]; edition: DeskEdition | undefined }> {
	const editions = (await deskEditions()).filter(({ id }) => may(actor, act, { edition: id }))
	return { editions, edition: editions.find(({ id }) => id === asked) ?? editions[0] }
}

import { type DeskEdition, deskEditions } from '#newsroom/editions/desk.ts'
import { may, type StaffActor, type Thing } from '#newsroom/policies/permit.ts'
import type { Act } from '#newsroom/policies/table.ts'
import { answerWith } from '#press/render-store.ts'

/** What a page of one edition gets with its address. */
export interface EditionQuery {
	searchParams: Promise<{ edition?: string; q?: string; after?: string }>
}

/**
 * The editions in which somebody may do this (to `part` of them), and the one that is asked for, else the first.
 * Without any the answer is 403, and the page draws `<MayNot />`.
 */
export async function editionsFor(
	actor: StaffActor,
	act: Act,
	asked: string | undefined,
	part: Pick<Thing, 'section'> = {},
): Promise<{ editions: DeskEdition[]; edition: DeskEdition | undefined }> {
	const editions = (await deskEditions()).filter(({ id }) => may(actor, act, { edition: id, ...part }))
	if (editions.length === 0) answerWith(403)
	return { editions, edition: editions.find(({ id }) => id === asked) ?? editions[0] }
}

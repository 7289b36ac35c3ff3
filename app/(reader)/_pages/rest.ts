import { readAddress, readEdition, word } from '#app/(reader)/reads.ts'
import { newestIds } from '#newsroom/listings/public.ts'
import type { Edition, Item } from '#newsroom/printing/rules.ts'
import { itemsById } from '#newsroom/stories/public.ts'
import { answerWith, dependsOn, moveTo } from '#press/render-store.ts'
import { noPage } from './paper-page.ts'

export interface RestProps {
	params: Promise<{ edition: string; rest: string[] }>
}

/** Every address that no page of ours has: perhaps one of the paper that was brought in. */
export async function restPage({ params }: RestProps) {
	const { edition, rest } = await params
	return noPage(await readEdition(edition), `/${rest.map(word).join('/')}`)
}

/** How many of the newest are offered to who came to nothing. */
const OFFERED = 5

/**
 * Answers for an address at which no page stands: with a 301 to where it leads today (undefined, there
 * is nothing to draw), as what was taken down, or with 404.
 * @param path within the edition, decoded
 * @param twin makes of an address that of the outlet that was asked
 */
export async function readNotice(
	edition: Edition,
	path: string,
	twin: (path: string) => string,
): Promise<{ status: 404 | 410 | 451; items: Item[] } | undefined> {
	const resolved = await readAddress(edition, path)
	if (resolved && 'moved' in resolved) {
		moveTo(twin(resolved.moved))
		return undefined
	}
	const status = resolved?.gone ?? 404
	answerWith(status)
	dependsOn(`latest:${edition.id}`)
	return { status, items: await itemsById(edition, await newestIds({ edition: edition.id }, OFFERED)) }
}

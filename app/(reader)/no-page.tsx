import type { Metadata } from 'next'
import { Notice, titleOf } from '#components/reader/notice.tsx'
import { voiceOf } from '#components/reader/voice.ts'
import { newestIds } from '#newsroom/listings/public.ts'
import type { Edition } from '#newsroom/printing/rules.ts'
import { itemsById } from '#newsroom/stories/public.ts'
import { answerWith, dependsOn, moveTo } from '#press/render-store.ts'
import { pageMetadata } from './metadata.ts'
import { PageFrame } from './page-frame.tsx'
import { readAddress } from './reads.ts'

/** How many of the newest are offered to who came to nothing. */
const OFFERED = 5

/** The head of that answer: its title is what the notice says. */
export async function noPageMetadata(edition: Edition, path: string): Promise<Metadata> {
	const resolved = await readAddress(edition, path)
	const status = resolved && 'gone' in resolved ? resolved.gone : 404
	return pageMetadata(edition, { title: titleOf(status, voiceOf(edition)), path: null })
}

/**
 * What an address answers at which no page stands: a 301 to where it leads today, the notice of a
 * takedown, or 404. Next's own notFound() gives readers without scripts an empty page.
 * @param path within the edition, decoded
 */
export async function NoPage({ edition, path }: { edition: Edition; path: string }) {
	const resolved = await readAddress(edition, path)
	if (resolved && 'moved' in resolved) {
		moveTo(resolved.moved)
		return null
	}
	const status = resolved?.gone ?? 404
	answerWith(status)
	dependsOn(`latest:${edition.id}`)
	const items = await itemsById(edition, await newestIds({ edition: edition.id }, OFFERED))
	return (
		<PageFrame edition={edition}>
			<Notice status={status} items={items} voice={voiceOf(edition)} />
		</PageFrame>
	)
}

import { Notice } from '#components/reader/notice.tsx'
import { voiceOf } from '#components/reader/voice.ts'
import type { Edition } from '#newsroom/printing/rules.ts'
import { readNotice } from './_pages/rest.ts'
import { PageFrame } from './page-frame.tsx'

/**
 * What is drawn at an address at which no page stands. Next's own notFound() gives readers without
 * scripts an empty page.
 * @param path within the edition, decoded
 */
export async function NoPage({ edition, path }: { edition: Edition; path: string }) {
	const notice = await readNotice(edition, path, (found) => found)
	if (!notice) return null
	return (
		<PageFrame edition={edition} islands={['time-ago']}>
			<Notice {...notice} voice={voiceOf(edition)} />
		</PageFrame>
	)
}

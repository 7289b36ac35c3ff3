import { cache } from 'react'
import { FACES } from '#app/(reader)/faces.ts'
import { readEdition } from '#app/(reader)/reads.ts'
import { voiceOf } from '#components/reader/voice.ts'
import { todaysPaper } from '#newsroom/todays-paper/public.ts'
import { pageOf } from './paper-page.ts'
import { everywhere } from './twins.ts'

export interface KeepProps {
	params: Promise<{ edition: string }>
}

const PATH = '/keep'

const read = cache(async (id: string) => {
	const edition = await readEdition(id)
	const { t } = voiceOf(edition)
	const title = t('keep.title')
	const twins = await everywhere(PATH)
	const paper = await todaysPaper(edition, t('frame.frontPage'))
	return pageOf(edition, PATH, {
		facts: { title, path: edition.prefix + PATH, twins, isOnDevice: true },
		frame: { twins },
		content: { title, about: t('keep.about'), paper, now: Date.now(), fonts: FACES[edition.direction] },
	})
})

/** Keeps today's paper on the reader's device, if they choose so. */
export async function keepPage({ params }: KeepProps) {
	return read((await params).edition)
}

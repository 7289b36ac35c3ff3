import { cache } from 'react'
import { readEdition } from '#app/(reader)/reads.ts'
import { voiceOf } from '#components/reader/voice.ts'
import { pageOf } from './paper-page.ts'
import { everywhere } from './twins.ts'

export interface SavedProps {
	params: Promise<{ edition: string }>
}

const PATH = '/saved'

const read = cache(async (id: string) => {
	const edition = await readEdition(id)
	const { t } = voiceOf(edition)
	const title = t('saved.title')
	const twins = await everywhere(PATH)
	return pageOf(edition, PATH, {
		facts: { title, path: edition.prefix + PATH, twins, isOnDevice: true },
		frame: { twins },
		content: { title, about: t('saved.about') },
	})
})

/** What a reader saved on their device. The page is the same for everyone; only the device fills it. */
export async function savedPage({ params }: SavedProps) {
	return read((await params).edition)
}

import { cache } from 'react'
import { readEdition } from '#app/(reader)/reads.ts'
import { front } from '#newsroom/fronts/public.ts'
import { listing } from '#newsroom/listings/public.ts'
import { pageOf } from './paper-page.ts'
import { everywhere } from './twins.ts'

export interface HomeProps {
	params: Promise<{ edition: string }>
}

const read = cache(async (id: string) => {
	const edition = await readEdition(id)
	const parts = await front(edition, null)
	const newest = parts.length === 0 ? await listing(edition, { edition: edition.id }, 1) : undefined
	const twins = await everywhere('/')
	return pageOf(edition, '/', {
		facts: { description: edition.description || edition.tagline, path: edition.prefix || '/', twins },
		frame: { twins, isHome: true },
		content: { parts, newest },
	})
})

/** The front of an edition; while nobody has laid one out, its newest stories. */
export async function homePage({ params }: HomeProps) {
	return read((await params).edition)
}

import type { Metadata } from 'next'
import { pageMetadata } from '#app/(reader)/metadata.ts'
import { NoPage, noPageMetadata } from '#app/(reader)/no-page.tsx'
import { everywhere, PageFrame } from '#app/(reader)/page-frame.tsx'
import { readEdition, readListing } from '#app/(reader)/reads.ts'
import { pagePath, StoryListing } from '#components/reader/listing.tsx'
import { ListingHead } from '#components/reader/listing-head.tsx'
import { voiceOf } from '#components/reader/voice.ts'
import { pageNumber } from '#newsroom/listings/public.ts'

interface LatestProps {
	params: Promise<{ edition: string }>
	searchParams: Promise<{ page?: string | string[] }>
}

async function read({ params, searchParams }: LatestProps) {
	const edition = await readEdition((await params).edition)
	const page = pageNumber((await searchParams).page)
	return { edition, stories: page && (await readListing(edition, 'edition', edition.id, page)) }
}

export async function generateMetadata(props: LatestProps): Promise<Metadata> {
	const { edition, stories } = await read(props)
	if (!stories) return noPageMetadata(edition, '/latest')
	const { page } = stories
	const { t } = voiceOf(edition)
	return pageMetadata(edition, {
		title: t('listing.latest'),
		description: t('listing.latestAbout'),
		path: pagePath(`${edition.prefix}/latest`, page),
		...(page === 1 ? { twins: await everywhere('/latest') } : {}),
	})
}

/** Every story of the edition, newest first. */
export default async function Latest(props: LatestProps) {
	const { edition, stories } = await read(props)
	if (!stories) return <NoPage edition={edition} path="/latest" />
	const voice = voiceOf(edition)
	return (
		<PageFrame edition={edition} twins={await everywhere('/latest')}>
			<ListingHead title={voice.t('listing.latest')} about={voice.t('listing.latestAbout')} />
			<StoryListing listing={stories} voice={voice} path={`${edition.prefix}/latest`} />
		</PageFrame>
	)
}

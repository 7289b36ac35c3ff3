import type { Metadata } from 'next'
import { pageMetadata } from '#app/(reader)/metadata.ts'
import { NoPage } from '#app/(reader)/no-page.tsx'
import { everywhere, PageFrame } from '#app/(reader)/page-frame.tsx'
import { readEdition } from '#app/(reader)/reads.ts'
import { pagePath, StoryListing } from '#components/reader/listing.tsx'
import { ListingHead } from '#components/reader/listing-head.tsx'
import { voiceOf } from '#components/reader/voice.ts'
import { listing, pageNumber } from '#newsroom/listings/public.ts'

interface LatestProps {
	params: Promise<{ edition: string }>
	searchParams: Promise<{ page?: string | string[] }>
}

export async function generateMetadata({ params, searchParams }: LatestProps): Promise<Metadata> {
	const edition = await readEdition((await params).edition)
	const page = pageNumber((await searchParams).page)
	const { t } = voiceOf(edition)
	if (!page) return pageMetadata(edition, { title: t('notice.missing'), path: null })
	return pageMetadata(edition, {
		title: t('listing.latest'),
		description: t('listing.latestAbout'),
		path: pagePath(`${edition.prefix}/latest`, page),
		...(page === 1 ? { twins: await everywhere('/latest') } : {}),
	})
}

/** Every story of the edition, newest first. */
export default async function Latest({ params, searchParams }: LatestProps) {
	const edition = await readEdition((await params).edition)
	const page = pageNumber((await searchParams).page)
	const stories = page && (await listing(edition, { edition: edition.id }, page))
	if (!stories) return <NoPage edition={edition} path="/latest" />
	const voice = voiceOf(edition)
	return (
		<PageFrame edition={edition} twins={await everywhere('/latest')}>
			<ListingHead title={voice.t('listing.latest')} about={voice.t('listing.latestAbout')} />
			<StoryListing listing={stories} voice={voice} path={`${edition.prefix}/latest`} />
		</PageFrame>
	)
}

import type { Metadata } from 'next'
import { pageMetadata } from '#app/(reader)/metadata.ts'
import { everywhere, PageFrame } from '#app/(reader)/page-frame.tsx'
import { readEdition } from '#app/(reader)/reads.ts'
import { Front } from '#components/reader/front.tsx'
import { StoryListing } from '#components/reader/listing.tsx'
import { voiceOf } from '#components/reader/voice.ts'
import { front } from '#newsroom/fronts/public.ts'
import { listing } from '#newsroom/listings/public.ts'

interface HomeProps {
	params: Promise<{ edition: string }>
}

export async function generateMetadata({ params }: HomeProps): Promise<Metadata> {
	const edition = await readEdition((await params).edition)
	return pageMetadata(edition, {
		description: edition.description || edition.tagline,
		path: edition.prefix || '/',
		twins: await everywhere('/'),
	})
}

/** The front of an edition; while nobody has laid one out, its newest stories. */
export default async function Home({ params }: HomeProps) {
	const edition = await readEdition((await params).edition)
	const voice = voiceOf(edition)
	const parts = await front(edition, null)
	const newest = parts.length === 0 ? await listing(edition, { edition: edition.id }, 1) : undefined
	return (
		<PageFrame edition={edition} twins={await everywhere('/')} isHome>
			<Front parts={parts} voice={voice} />
			{newest && newest.items.length === 0 && <p className="empty">{voice.t('front.empty')}</p>}
			{newest && newest.items.length > 0 && (
				<StoryListing listing={newest} voice={voice} path={`${edition.prefix}/latest`} />
			)}
			{parts.length > 0 && (
				<p className="all-latest">
					<a href={`${edition.prefix}/latest`}>{voice.t('front.allLatest')}</a>
				</p>
			)}
		</PageFrame>
	)
}

import type { Metadata } from 'next'
import { pageMetadata } from '#app/(reader)/metadata.ts'
import { NoPage, noPageMetadata } from '#app/(reader)/no-page.tsx'
import { everywhere, PageFrame } from '#app/(reader)/page-frame.tsx'
import { readCorrections, readEdition } from '#app/(reader)/reads.ts'
import { CorrectionList } from '#components/reader/correction-list.tsx'
import { pagePath } from '#components/reader/listing.tsx'
import { ListingHead } from '#components/reader/listing-head.tsx'
import { voiceOf } from '#components/reader/voice.ts'
import { pageNumber } from '#newsroom/listings/public.ts'

interface CorrectionsProps {
	params: Promise<{ edition: string }>
	searchParams: Promise<{ page?: string | string[] }>
}

async function read({ params, searchParams }: CorrectionsProps) {
	const edition = await readEdition((await params).edition)
	const page = pageNumber((await searchParams).page)
	return { edition, found: page && (await readCorrections(edition, page)) }
}

export async function generateMetadata(props: CorrectionsProps): Promise<Metadata> {
	const { edition, found } = await read(props)
	if (!found) return noPageMetadata(edition, '/corrections')
	const { page } = found
	const { t } = voiceOf(edition)
	return pageMetadata(edition, {
		title: t('corrections.title'),
		description: t('corrections.about'),
		path: pagePath(`${edition.prefix}/corrections`, page),
		...(page === 1 ? { twins: await everywhere('/corrections') } : {}),
		feed: `${edition.prefix}/corrections/rss.xml`,
	})
}

/** What we got wrong, all of it. */
export default async function Corrections(props: CorrectionsProps) {
	const { edition, found } = await read(props)
	if (!found) return <NoPage edition={edition} path="/corrections" />
	const voice = voiceOf(edition)
	return (
		<PageFrame
			edition={edition}
			twins={await everywhere('/corrections')}
			feed={`${edition.prefix}/corrections/rss.xml`}
		>
			<ListingHead title={voice.t('corrections.title')} about={voice.t('corrections.about')} />
			<CorrectionList {...found} voice={voice} path={`${edition.prefix}/corrections`} />
		</PageFrame>
	)
}

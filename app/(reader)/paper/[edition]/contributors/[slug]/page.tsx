import type { Metadata } from 'next'
import { pageMetadata } from '#app/(reader)/metadata.ts'
import { NoPage, noPageMetadata } from '#app/(reader)/no-page.tsx'
import { PageFrame, twinsOf } from '#app/(reader)/page-frame.tsx'
import { readContributor, readEdition, readListing, word } from '#app/(reader)/reads.ts'
import { pagePath, StoryListing } from '#components/reader/listing.tsx'
import { ListingHead } from '#components/reader/listing-head.tsx'
import { Picture } from '#components/reader/picture.tsx'
import { voiceOf } from '#components/reader/voice.ts'
import { contributorTwin } from '#newsroom/contributors/public.ts'
import { pageNumber } from '#newsroom/listings/public.ts'

interface ContributorProps {
	params: Promise<{ edition: string; slug: string }>
	searchParams: Promise<{ page?: string | string[] }>
}

async function read({ params, searchParams }: ContributorProps) {
	const { edition: id, slug } = await params
	const edition = await readEdition(id)
	const person = await readContributor(edition, word(slug))
	const page = pageNumber((await searchParams).page)
	const stories = person && page && (await readListing(edition, 'contributor', person.id, page))
	return { edition, person, slug: word(slug), stories }
}

export async function generateMetadata(props: ContributorProps): Promise<Metadata> {
	const { edition, person, slug, stories } = await read(props)
	if (!person || !stories) return noPageMetadata(edition, `/contributors/${slug}`)
	const { page } = stories
	return pageMetadata(edition, {
		title: person.name,
		description: person.about || voiceOf(edition).t('listing.storiesBy', { name: person.name }),
		path: pagePath(person.path, page),
		...(page === 1 ? { twins: await twinsOf(edition, (other) => contributorTwin(person, other)) } : {}),
		feed: `${person.path}/rss.xml`,
	})
}

/** Who somebody in our bylines is, and what they wrote. */
export default async function ContributorPage(props: ContributorProps) {
	const { edition, person, slug, stories } = await read(props)
	if (!person || !stories) return <NoPage edition={edition} path={`/contributors/${slug}`} />
	const voice = voiceOf(edition)
	return (
		<PageFrame
			edition={edition}
			twins={await twinsOf(edition, (other) => contributorTwin(person, other))}
			feed={`${person.path}/rss.xml`}
		>
			<ListingHead title={person.name} label={person.title || voice.t('listing.contributor')} about={person.about}>
				{person.picture && (
					<div className="face">
						<Picture of={{ picture: person.picture, alt: '' }} as="face" first />
					</div>
				)}
			</ListingHead>
			<StoryListing listing={stories} voice={voice} path={person.path} />
		</PageFrame>
	)
}

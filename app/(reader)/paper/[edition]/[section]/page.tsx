import type { Metadata } from 'next'
import { pageMetadata } from '#app/(reader)/metadata.ts'
import { NoPage, noPageMetadata } from '#app/(reader)/no-page.tsx'
import { PageFrame, twinsOf } from '#app/(reader)/page-frame.tsx'
import { readEdition, readListing, readSection, word } from '#app/(reader)/reads.ts'
import { Front } from '#components/reader/front.tsx'
import { pagePath, StoryListing } from '#components/reader/listing.tsx'
import { ListingHead } from '#components/reader/listing-head.tsx'
import { voiceOf } from '#components/reader/voice.ts'
import { front } from '#newsroom/fronts/public.ts'
import { pageNumber } from '#newsroom/listings/public.ts'
import { sectionTwin } from '#newsroom/sections/public.ts'

interface SectionProps {
	params: Promise<{ edition: string; section: string }>
	searchParams: Promise<{ page?: string | string[] }>
}

async function read({ params, searchParams }: SectionProps) {
	const { edition: id, section: slug } = await params
	const edition = await readEdition(id)
	const section = await readSection(edition, word(slug))
	const page = pageNumber((await searchParams).page)
	const stories = section && page && (await readListing(edition, 'section', section.id, page))
	return { edition, section, slug: word(slug), stories }
}

export async function generateMetadata(props: SectionProps): Promise<Metadata> {
	const { edition, section, slug, stories } = await read(props)
	if (!section || !stories) return noPageMetadata(edition, `/${slug}`)
	const { page } = stories
	return pageMetadata(edition, {
		title: section.name,
		description: section.description,
		path: pagePath(section.path, page),
		...(page === 1 ? { twins: await twinsOf(edition, (other) => sectionTwin(section, other)) } : {}),
		feed: `${section.path}/rss.xml`,
	})
}

/** A section: what was chosen for its front, then everything in it, newest first. */
export default async function SectionPage(props: SectionProps) {
	const { edition, section, slug, stories } = await read(props)
	if (!section || !stories) return <NoPage edition={edition} path={`/${slug}`} />
	const voice = voiceOf(edition)
	const parts = stories.page === 1 ? await front(edition, section) : []
	const above = new Set(parts.flatMap(({ items }) => items.map(({ id }) => id)))
	const below = { ...stories, items: stories.items.filter(({ id }) => !above.has(id)) }
	const isListed = below.items.length > 0 || below.more || parts.length === 0
	return (
		<PageFrame
			edition={edition}
			sectionId={section.id}
			twins={await twinsOf(edition, (other) => sectionTwin(section, other))}
			feed={`${section.path}/rss.xml`}
		>
			<ListingHead title={section.name} about={section.description} tone={section.tone} />
			<Front parts={parts} voice={voice} inSection />
			{parts.length > 0 && isListed && (
				<h2 className="container-title">{voice.t('listing.sectionMore', { section: section.name })}</h2>
			)}
			{isListed && (
				<StoryListing
					listing={below}
					voice={voice}
					path={section.path}
					inSection
					heading={parts.length > 0 ? 'h3' : 'h2'}
				/>
			)}
		</PageFrame>
	)
}

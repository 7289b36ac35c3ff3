import { type SectionProps, sectionPage } from '#app/(reader)/_pages/section.ts'
import { FullPage } from '#app/(reader)/full-page.tsx'
import { pageMetadata } from '#app/(reader)/metadata.ts'
import { Front } from '#components/reader/front.tsx'
import { StoryListing } from '#components/reader/listing.tsx'
import { ListingHead } from '#components/reader/listing-head.tsx'

export const generateMetadata = async (props: SectionProps) => pageMetadata(await sectionPage(props))

export default async function Section(props: SectionProps) {
	const page = await sectionPage(props)
	const { voice } = page
	return (
		<FullPage
			page={page}
			islands={['time-ago']}
			draw={({ section, parts, below, isListed }) => (
				<>
					<ListingHead title={section.name} about={section.description} tone={section.tone} />
					<Front parts={parts} voice={voice} inSection />
					{parts.length > 0 && below.items.length > 0 && (
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
				</>
			)}
		/>
	)
}

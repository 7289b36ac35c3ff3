import { type SectionProps, sectionPage } from '#app/(reader)/_pages/section.ts'
import { liteMetadata } from '#app/(reader)/metadata.ts'
import { LitePage } from '#app/lite/lite-page.tsx'
import { StoryListing } from '#components/reader/listing.tsx'
import { ListingHead } from '#components/reader/listing-head.tsx'
import { LiteFront } from '#components/reader/lite/front.tsx'

export const generateMetadata = async (props: SectionProps) => liteMetadata(await sectionPage(props))

export default async function LiteSection(props: SectionProps) {
	const page = await sectionPage(props)
	const { voice } = page
	return (
		<LitePage
			page={page}
			draw={({ section, parts, below, isListed }) => (
				<>
					<ListingHead title={section.name} about={section.description} />
					<LiteFront parts={parts} voice={voice} inSection />
					{parts.length > 0 && below.items.length > 0 && (
						<h2 className="container">{voice.t('listing.sectionMore', { section: section.name })}</h2>
					)}
					{isListed && (
						<StoryListing
							listing={below}
							voice={voice}
							path={section.path}
							inSection
							heading={parts.length > 0 ? 'h3' : 'h2'}
							pictures={false}
						/>
					)}
				</>
			)}
		/>
	)
}

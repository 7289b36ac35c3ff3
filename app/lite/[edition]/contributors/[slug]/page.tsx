import { type ContributorProps, contributorPage } from '#app/(reader)/_pages/contributor.ts'
import { liteMetadata } from '#app/(reader)/metadata.ts'
import { LitePage } from '#app/lite/lite-page.tsx'
import { StoryListing } from '#components/reader/listing.tsx'
import { ListingHead } from '#components/reader/listing-head.tsx'
import { LitePicture } from '#components/reader/lite/picture.tsx'

export const generateMetadata = async (props: ContributorProps) => liteMetadata(await contributorPage(props))

export default async function LiteContributor(props: ContributorProps) {
	const page = await contributorPage(props)
	const { voice } = page
	return (
		<LitePage
			page={page}
			draw={({ person, stories }) => (
				<>
					<ListingHead title={person.name} label={person.title || voice.t('listing.contributor')} about={person.about}>
						{person.picture && <LitePicture of={{ picture: person.picture, alt: person.name }} voice={voice} />}
					</ListingHead>
					<StoryListing listing={stories} voice={voice} path={person.path} pictures={false} />
				</>
			)}
		/>
	)
}

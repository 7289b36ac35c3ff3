import { type ContributorProps, contributorPage } from '#app/(reader)/_pages/contributor.ts'
import { FullPage } from '#app/(reader)/full-page.tsx'
import { pageMetadata } from '#app/(reader)/metadata.ts'
import { StoryListing } from '#components/reader/listing.tsx'
import { ListingHead } from '#components/reader/listing-head.tsx'
import { Picture } from '#components/reader/picture.tsx'

export const generateMetadata = async (props: ContributorProps) => pageMetadata(await contributorPage(props))

export default async function Contributor(props: ContributorProps) {
	const page = await contributorPage(props)
	const { voice } = page
	return (
		<FullPage
			page={page}
			islands={['time-ago']}
			draw={({ person, stories }) => (
				<>
					<ListingHead title={person.name} label={person.title || voice.t('listing.contributor')} about={person.about}>
						{person.picture && (
							<div className="face">
								<Picture of={{ picture: person.picture, alt: '' }} as="face" first />
							</div>
						)}
					</ListingHead>
					<StoryListing listing={stories} voice={voice} path={person.path} />
				</>
			)}
		/>
	)
}

import { type LatestProps, latestPage } from '#app/(reader)/_pages/latest.ts'
import { FullPage } from '#app/(reader)/full-page.tsx'
import { pageMetadata } from '#app/(reader)/metadata.ts'
import { StoryListing } from '#components/reader/listing.tsx'
import { ListingHead } from '#components/reader/listing-head.tsx'

export const generateMetadata = async (props: LatestProps) => pageMetadata(await latestPage(props))

export default async function Latest(props: LatestProps) {
	const page = await latestPage(props)
	const { voice } = page
	return (
		<FullPage
			page={page}
			islands={['time-ago']}
			draw={({ title, about, path, stories }) => (
				<>
					<ListingHead title={title} about={about} />
					<StoryListing listing={stories} voice={voice} path={path} />
				</>
			)}
		/>
	)
}

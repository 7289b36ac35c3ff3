import { type LatestProps, latestPage } from '#app/(reader)/_pages/latest.ts'
import { liteMetadata } from '#app/(reader)/metadata.ts'
import { LitePage } from '#app/lite/lite-page.tsx'
import { StoryListing } from '#components/reader/listing.tsx'
import { ListingHead } from '#components/reader/listing-head.tsx'

export const generateMetadata = async (props: LatestProps) => liteMetadata(await latestPage(props))

export default async function LiteLatest(props: LatestProps) {
	const page = await latestPage(props)
	const { voice } = page
	return (
		<LitePage
			page={page}
			draw={({ title, about, path, stories }) => (
				<>
					<ListingHead title={title} about={about} />
					<StoryListing listing={stories} voice={voice} path={path} pictures={false} />
				</>
			)}
		/>
	)
}

import { type SavedProps, savedPage } from '#app/(reader)/_pages/saved.ts'
import { FullPage } from '#app/(reader)/full-page.tsx'
import { pageMetadata } from '#app/(reader)/metadata.ts'
import { ListingHead } from '#components/reader/listing-head.tsx'
import { SavedStories } from '#components/reader/saved-stories.tsx'

export const generateMetadata = async (props: SavedProps) => pageMetadata(await savedPage(props))

export default async function Saved(props: SavedProps) {
	const page = await savedPage(props)
	const { voice } = page
	return (
		<FullPage
			page={page}
			islands={['saved-stories']}
			draw={({ title, about }) => (
				<>
					<ListingHead title={title} about={about} />
					<SavedStories voice={voice} />
				</>
			)}
		/>
	)
}

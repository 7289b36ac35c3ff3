import { type KeepProps, keepPage } from '#app/(reader)/_pages/keep.ts'
import { FullPage } from '#app/(reader)/full-page.tsx'
import { pageMetadata } from '#app/(reader)/metadata.ts'
import { KeepPaper } from '#components/reader/keep-paper.tsx'
import { ListingHead } from '#components/reader/listing-head.tsx'

export const generateMetadata = async (props: KeepProps) => pageMetadata(await keepPage(props))

export default async function Keep(props: KeepProps) {
	const page = await keepPage(props)
	const { edition, voice } = page
	return (
		<FullPage
			page={page}
			islands={['keep-paper']}
			draw={({ title, about, paper, now, fonts }) => (
				<>
					<ListingHead title={title} about={about} />
					<KeepPaper paper={paper} edition={edition} voice={voice} now={now} fonts={fonts} />
				</>
			)}
		/>
	)
}

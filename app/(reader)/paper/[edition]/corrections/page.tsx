import { type CorrectionsProps, correctionsPage } from '#app/(reader)/_pages/corrections.ts'
import { FullPage } from '#app/(reader)/full-page.tsx'
import { pageMetadata } from '#app/(reader)/metadata.ts'
import { CorrectionList } from '#components/reader/correction-list.tsx'
import { ListingHead } from '#components/reader/listing-head.tsx'

export const generateMetadata = async (props: CorrectionsProps) => pageMetadata(await correctionsPage(props))

export default async function Corrections(props: CorrectionsProps) {
	const page = await correctionsPage(props)
	const { voice } = page
	return (
		<FullPage
			page={page}
			draw={({ title, about, path, found }) => (
				<>
					<ListingHead title={title} about={about} />
					<CorrectionList {...found} voice={voice} path={path} />
				</>
			)}
		/>
	)
}

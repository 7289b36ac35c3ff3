import { type CorrectionsProps, correctionsPage } from '#app/(reader)/_pages/corrections.ts'
import { liteMetadata } from '#app/(reader)/metadata.ts'
import { LitePage } from '#app/lite/lite-page.tsx'
import { CorrectionList } from '#components/reader/correction-list.tsx'
import { ListingHead } from '#components/reader/listing-head.tsx'

export const generateMetadata = async (props: CorrectionsProps) => liteMetadata(await correctionsPage(props))

export default async function LiteCorrections(props: CorrectionsProps) {
	const page = await correctionsPage(props)
	const { voice } = page
	return (
		<LitePage
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

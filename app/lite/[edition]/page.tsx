import { type HomeProps, homePage } from '#app/(reader)/_pages/home.ts'
import { liteMetadata } from '#app/(reader)/metadata.ts'
import { LitePage } from '#app/lite/lite-page.tsx'
import { StoryListing } from '#components/reader/listing.tsx'
import { LiteFront } from '#components/reader/lite/front.tsx'
import { liteAddress } from '#lib/addresses.ts'

export const generateMetadata = async (props: HomeProps) => liteMetadata(await homePage(props))

export default async function LiteHome(props: HomeProps) {
	const page = await homePage(props)
	const { edition, voice } = page
	const latest = liteAddress(`${edition.prefix}/latest`)
	return (
		<LitePage
			page={page}
			draw={({ parts, newest }) => (
				<>
					<LiteFront parts={parts} voice={voice} />
					{newest && newest.items.length === 0 && <p>{voice.t('front.empty')}</p>}
					{newest && newest.items.length > 0 && (
						<StoryListing listing={newest} voice={voice} path={latest} pictures={false} />
					)}
					{parts.length > 0 && (
						<p>
							<a href={latest}>{voice.t('front.allLatest')}</a>
						</p>
					)}
				</>
			)}
		/>
	)
}

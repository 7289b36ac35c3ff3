import { type HomeProps, homePage } from '#app/(reader)/_pages/home.ts'
import { FullPage } from '#app/(reader)/full-page.tsx'
import { pageMetadata } from '#app/(reader)/metadata.ts'
import { Front } from '#components/reader/front.tsx'
import { StoryListing } from '#components/reader/listing.tsx'

export const generateMetadata = async (props: HomeProps) => pageMetadata(await homePage(props))

export default async function Home(props: HomeProps) {
	const page = await homePage(props)
	const { edition, voice } = page
	return (
		<FullPage
			page={page}
			islands={['time-ago']}
			draw={({ parts, newest }) => (
				<>
					<Front parts={parts} voice={voice} />
					{newest && newest.items.length === 0 && <p className="empty">{voice.t('front.empty')}</p>}
					{newest && newest.items.length > 0 && (
						<StoryListing listing={newest} voice={voice} path={`${edition.prefix}/latest`} />
					)}
					{parts.length > 0 && (
						<p className="all-latest">
							<a href={`${edition.prefix}/latest`}>{voice.t('front.allLatest')}</a>
						</p>
					)}
				</>
			)}
		/>
	)
}

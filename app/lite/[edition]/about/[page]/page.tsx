import { type AboutProps, aboutPage } from '#app/(reader)/_pages/about.ts'
import { liteMetadata } from '#app/(reader)/metadata.ts'
import { LitePage } from '#app/lite/lite-page.tsx'
import { PlainPage } from '#components/reader/plain-page.tsx'
import { lite } from '#newsroom/body/palettes/lite.ts'

export const generateMetadata = async (props: AboutProps) => liteMetadata(await aboutPage(props))

export default async function LiteAbout(props: AboutProps) {
	const page = await aboutPage(props)
	const { edition, voice } = page
	return (
		<LitePage
			page={page}
			draw={({ page }) => <PlainPage page={page} edition={edition} voice={voice} palette={lite} />}
		/>
	)
}

import { type AboutProps, aboutPage } from '#app/(reader)/_pages/about.ts'
import { FullPage } from '#app/(reader)/full-page.tsx'
import { pageMetadata } from '#app/(reader)/metadata.ts'
import { PlainPage } from '#components/reader/plain-page.tsx'

export const generateMetadata = async (props: AboutProps) => pageMetadata(await aboutPage(props))

export default async function About(props: AboutProps) {
	const page = await aboutPage(props)
	const { edition, voice } = page
	return <FullPage page={page} draw={({ page }) => <PlainPage page={page} edition={edition} voice={voice} />} />
}

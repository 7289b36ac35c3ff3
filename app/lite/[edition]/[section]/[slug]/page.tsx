import { type StoryProps, storyPage } from '#app/(reader)/_pages/story.ts'
import { liteMetadata } from '#app/(reader)/metadata.ts'
import { LitePage } from '#app/lite/lite-page.tsx'
import { LiteStory } from '#components/reader/lite/story.tsx'

export const generateMetadata = async (props: StoryProps) => liteMetadata(await storyPage(props))

export default async function LiteStoryPage(props: StoryProps) {
	const page = await storyPage(props)
	const { edition, voice } = page
	return <LitePage page={page} draw={(content) => <LiteStory {...content} edition={edition} voice={voice} />} />
}

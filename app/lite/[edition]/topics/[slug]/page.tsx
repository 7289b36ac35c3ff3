import { type TopicProps, topicPage } from '#app/(reader)/_pages/topic.ts'
import { liteMetadata } from '#app/(reader)/metadata.ts'
import { LitePage } from '#app/lite/lite-page.tsx'
import { StoryListing } from '#components/reader/listing.tsx'
import { TopicHead } from '#components/reader/listing-head.tsx'

export const generateMetadata = async (props: TopicProps) => liteMetadata(await topicPage(props))

export default async function LiteTopic(props: TopicProps) {
	const page = await topicPage(props)
	const { voice } = page
	return (
		<LitePage
			page={page}
			draw={({ topic, parent, stories }) => (
				<>
					<TopicHead topic={topic} parent={parent} voice={voice} />
					<StoryListing listing={stories} voice={voice} path={topic.path} pictures={false} />
				</>
			)}
		/>
	)
}

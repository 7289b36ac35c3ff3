import { type TopicProps, topicPage } from '#app/(reader)/_pages/topic.ts'
import { FullPage } from '#app/(reader)/full-page.tsx'
import { pageMetadata } from '#app/(reader)/metadata.ts'
import { StoryListing } from '#components/reader/listing.tsx'
import { TopicHead } from '#components/reader/listing-head.tsx'

export const generateMetadata = async (props: TopicProps) => pageMetadata(await topicPage(props))

export default async function Topic(props: TopicProps) {
	const page = await topicPage(props)
	const { voice } = page
	return (
		<FullPage
			page={page}
			islands={['time-ago']}
			draw={({ topic, parent, stories }) => (
				<>
					<TopicHead topic={topic} parent={parent} voice={voice} />
					<StoryListing listing={stories} voice={voice} path={topic.path} />
				</>
			)}
		/>
	)
}

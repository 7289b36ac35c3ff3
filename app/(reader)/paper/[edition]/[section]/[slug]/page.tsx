import { type StoryProps, storyPage } from '#app/(reader)/_pages/story.ts'
import { FullPage } from '#app/(reader)/full-page.tsx'
import { pageMetadata } from '#app/(reader)/metadata.ts'
import { NewsArticle } from '#components/reader/news-article.tsx'
import { RailBelow, RailBeside } from '#components/reader/rails.tsx'
import { StoryPage } from '#components/reader/story-page.tsx'
import { wholeAddress } from '#lib/whole-address.ts'

export const generateMetadata = async (props: StoryProps) => pageMetadata(await storyPage(props))

export default async function Story(props: StoryProps) {
	const page = await storyPage(props)
	const { edition, voice } = page
	return (
		<FullPage
			page={page}
			islands={['time-ago', 'save-story', 'share-story']}
			draw={({ story, rails, more, now, url }) => (
				<>
					<div className="story-frame">
						<StoryPage story={story} edition={edition} voice={voice} url={url} now={now} more={more} />
						<RailBeside rails={rails} voice={voice} />
						<RailBelow rails={rails} voice={voice} />
					</div>
					<NewsArticle story={story} edition={edition} whole={wholeAddress} />
				</>
			)}
		/>
	)
}

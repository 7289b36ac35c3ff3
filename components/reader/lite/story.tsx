import { RailList } from '#components/reader/rails.tsx'
import { StoryBody } from '#components/reader/story-body.tsx'
import { Corrections, More, Share, Topics } from '#components/reader/story-foot.tsx'
import { StoryHead, StoryMeta } from '#components/reader/story-head.tsx'
import type { StoryPageProps } from '#components/reader/story-page.tsx'
import { liteAddress } from '#lib/addresses.ts'
import { lite } from '#newsroom/body/palettes/lite.ts'
import type { Item, Rails } from '#newsroom/printing/rules.ts'
import { LitePicture } from './picture.tsx'

interface LiteStoryProps extends Omit<StoryPageProps, 'more'> {
	more: Item[]
	rails: Rails
}

/** A story and its four lists, in the order in which the full page reads. */
export function LiteStory({ story, edition, voice, url, now, more, rails }: LiteStoryProps) {
	const { section, leadImage } = story
	return (
		<>
			<article>
				<StoryHead story={story} home={liteAddress(edition.prefix || '/')} voice={voice} />
				<StoryMeta story={story} edition={edition} voice={voice} now={now} />
				{leadImage && <LitePicture of={leadImage} voice={voice} />}
				<StoryBody story={story} edition={edition} voice={voice} palette={lite} />
				<Corrections story={story} voice={voice} />
				<Topics topics={story.topics} voice={voice} />
				<Share headline={story.headline} url={url} voice={voice} />
				{section && <More section={section} items={more} voice={voice} />}
			</article>
			<RailList name="latest" items={rails.latest} voice={voice} dated />
			<RailList name="mustRead" items={rails.mustRead} voice={voice} ordered />
			<RailList name="related" items={rails.related} voice={voice} label={voice.t('rails.relatedLabel')} />
			<RailList name="recommended" items={rails.recommended} voice={voice} />
		</>
	)
}

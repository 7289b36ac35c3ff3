import { directionOf } from '#newsroom/body/text.ts'
import type { Edition, Item, StoryForReader } from '#newsroom/printing/rules.ts'
import { Picture } from './picture.tsx'
import { SaveStory } from './saved-stories.tsx'
import { StoryBody } from './story-body.tsx'
import { Corrections, More, Share, ShareButtons, Topics } from './story-foot.tsx'
import { StoryHead, StoryMeta } from './story-head.tsx'
import type { Voice } from './voice.ts'

export interface StoryPageProps {
	story: StoryForReader
	edition: Edition
	voice: Voice
	/** The whole address, for sharing. */
	url: string
	now: number
	/** More of its section, and none of it on the page already. */
	more?: Item[]
}

/** A story as readers see it, from its breadcrumb to what its section has more. */
export function StoryPage({ story, edition, voice, url, now, more = [] }: StoryPageProps) {
	const { section, kind } = story
	return (
		<article className="story" data-tone={section?.tone} data-kind={kind}>
			<StoryHead story={story} home={edition.prefix || '/'} voice={voice} />
			<StoryMeta story={story} edition={edition} voice={voice} now={now}>
				<SaveStory story={story} edition={edition} voice={voice} />
			</StoryMeta>
			{story.leadImage && (
				<figure className="lead-picture">
					<Picture of={story.leadImage} as="story" first />
					{(story.leadImage.caption || story.leadImage.credit) && (
						<figcaption dir={directionOf(story.leadImage.caption || story.leadImage.credit) ?? undefined}>
							{story.leadImage.caption}{' '}
							{story.leadImage.credit && <span className="credit">{story.leadImage.credit}</span>}
						</figcaption>
					)}
				</figure>
			)}
			<div className="story-text">
				<StoryBody story={story} edition={edition} voice={voice} />
				<Corrections story={story} voice={voice} />
				<Topics topics={story.topics} voice={voice} />
				<Share headline={story.headline} url={url} voice={voice}>
					<ShareButtons voice={voice} />
				</Share>
			</div>
			{section && <More section={section} items={more} voice={voice} />}
		</article>
	)
}

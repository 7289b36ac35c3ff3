import { Fragment } from 'react'
import type { Edition, Item, StoryForReader } from '#newsroom/printing/rules.ts'
import { yearsSince } from './age.ts'
import { Kicker } from './card.tsx'
import { Picture } from './picture.tsx'
import { StoryBody } from './story-body.tsx'
import { Corrections, More, Share, Topics } from './story-foot.tsx'
import type { Voice } from './voice.ts'

interface StoryPageProps {
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
	const { t } = voice
	const { section, kind } = story
	return (
		<article className="story" data-tone={section?.tone} data-kind={kind}>
			<header className="story-head">
				<nav className="breadcrumb" aria-label={t('story.breadcrumb')}>
					<ol>
						<li>
							<a href={edition.prefix || '/'}>{t('frame.frontPage')}</a>
						</li>
						{section && (
							<li>
								<a href={section.path}>{section.name}</a>
							</li>
						)}
					</ol>
				</nav>
				<Kicker kicker={story.kicker || section?.name} kind={kind} voice={voice} />
				<h1>{story.headline}</h1>
				{story.standfirst && <p className="standfirst">{story.standfirst}</p>}
			</header>
			<StoryMeta story={story} edition={edition} voice={voice} now={now} />
			{story.leadImage && (
				<figure className="lead-picture">
					<Picture of={story.leadImage} as="story" first />
					{(story.leadImage.caption || story.leadImage.credit) && (
						<figcaption dir="auto">
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
				<Share headline={story.headline} url={url} voice={voice} />
			</div>
			{section && <More section={section} items={more} voice={voice} />}
		</article>
	)
}

/** Who wrote it, where, when; and whether that was long ago. */
function StoryMeta({ story, edition, voice, now }: Pick<StoryPageProps, 'story' | 'edition' | 'voice' | 'now'>) {
	const { t } = voice
	const { firstPublishedAt, updatedAt, source, dateline } = story
	const years = yearsSince(firstPublishedAt, now)
	return (
		<div className="story-meta">
			<p className="byline">
				{t('story.by')} <Names story={story} edition={edition} voice={voice} />
			</p>
			{source && (
				<p className="source">
					{t.rich('story.firstPublishedBy', {
						source: () =>
							source.url ? (
								<a key="source" href={source.url}>
									{source.name}
								</a>
							) : (
								<span key="source">{source.name}</span>
							),
					})}
				</p>
			)}
			{dateline && <p className="dateline">{dateline}</p>}
			<p className="times">
				<span>{t.rich('story.published', { at: () => <Moment key="at" at={firstPublishedAt} voice={voice} /> })}</span>
				{updatedAt > firstPublishedAt && (
					<span>{t.rich('story.updated', { at: () => <Moment key="at" at={updatedAt} voice={voice} /> })}</span>
				)}
			</p>
			<p className="reading">{t('story.reading', { minutes: voice.minutes(story.words) })}</p>
			{years >= 1 && (
				<p className="age" role="note">
					{t('story.age', { years })}
				</p>
			)}
		</div>
	)
}

/** The names in the byline; without any, the agency it came from or the paper signs. */
function Names({
	story: { contributors, source },
	edition,
	voice,
}: Pick<StoryPageProps, 'story' | 'edition' | 'voice'>) {
	if (contributors.length === 0) return <span>{source?.name || edition.agencyName || edition.name}</span>
	return voice.between(contributors.length).map((piece) => {
		const person = typeof piece === 'number' && contributors[piece]
		return person ? (
			<a key={person.id} rel="author" href={person.path}>
				{person.name}
			</a>
		) : (
			<Fragment key={`between-${piece}`}>{piece}</Fragment>
		)
	})
}

function Moment({ at, voice }: { at: number; voice: Voice }) {
	return <time dateTime={new Date(at).toISOString()}>{voice.moment(at)}</time>
}

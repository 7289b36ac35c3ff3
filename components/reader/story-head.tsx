import { Fragment, type ReactNode } from 'react'
import type { Edition, StoryForReader } from '#newsroom/printing/rules.ts'
import { yearsSince } from './age.ts'
import { Kicker } from './card.tsx'
import type { Voice } from './voice.ts'
import { Words } from './words.tsx'

interface StoryHeadProps {
	story: StoryForReader
	/** Address of the edition's front. */
	home: string
	voice: Voice
}

/** Where a story stands, and what it is called. */
export function StoryHead({ story, home, voice }: StoryHeadProps) {
	const { t } = voice
	const { section } = story
	return (
		<header className="story-head">
			<nav className="breadcrumb" aria-label={t('story.breadcrumb')}>
				<ol>
					<li>
						<a href={home}>{t('frame.frontPage')}</a>
					</li>
					{section && (
						<li>
							<a href={section.path}>{section.name}</a>
						</li>
					)}
				</ol>
			</nav>
			<Kicker kicker={story.kicker || section?.name} kind={story.kind} voice={voice} />
			<h1>
				<Words of={story.headline} />
			</h1>
			{story.standfirst && (
				<p className="standfirst">
					<Words of={story.standfirst} />
				</p>
			)}
		</header>
	)
}

interface StoryMetaProps {
	story: StoryForReader
	edition: Edition
	voice: Voice
	now: number
	/** What readers can do with it. */
	children?: ReactNode
}

/** Who wrote it, where, when; and whether that was long ago. */
export function StoryMeta({ story, edition, voice, now, children }: StoryMetaProps) {
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
			{children}
			{years >= 1 && (
				<p className="age" role="note">
					{t('story.age', { years })}
				</p>
			)}
		</div>
	)
}

/** The names in the byline; without any, the agency it came from or the paper signs. */
function Names({ story: { contributors, source }, edition, voice }: Omit<StoryMetaProps, 'now' | 'children'>) {
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

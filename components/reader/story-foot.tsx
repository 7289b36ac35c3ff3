import type { ReactNode } from 'react'
import type { Item, Place, Section, StoryForReader } from '#newsroom/printing/rules.ts'
import type { Voice } from './voice.ts'
import { Words } from './words.tsx'

/** What was wrong and has been put right, newest first. */
export function Corrections({ story: { corrections }, voice }: { story: StoryForReader; voice: Voice }) {
	if (corrections.length === 0) return null
	return (
		<aside className="corrections" aria-labelledby="corrections">
			<p className="label" id="corrections">
				{voice.t('story.corrections', { count: corrections.length })}
			</p>
			{corrections.map(({ id, note, at }) => (
				<p key={id}>
					<time dateTime={new Date(at).toISOString()}>{voice.day(at)}</time> <Words of={note} />
				</p>
			))}
		</aside>
	)
}

export function Topics({ topics, voice }: { topics: Place[]; voice: Voice }) {
	if (topics.length === 0) return null
	return (
		<nav className="topics" aria-label={voice.t('story.topics')}>
			<ul>
				{topics.map(({ id, path, name }) => (
					<li key={id}>
						<a href={path}>{name}</a>
					</li>
				))}
			</ul>
		</nav>
	)
}

interface ShareProps {
	headline: string
	url: string
	voice: Voice
	/** Buttons that the reader's device makes work; a page without islands has none. */
	children?: ReactNode
}

/** Ways to pass a story on that tell nobody who reads it. */
export function Share({ headline, url, voice, children }: ShareProps) {
	const { t } = voice
	const address = encodeURIComponent(url)
	const words = encodeURIComponent(headline)
	return (
		<nav className="share" aria-label={t('story.share')}>
			<ul>
				<li>
					<a href={`mailto:?subject=${words}&body=${address}`}>{t('story.mail')}</a>
				</li>
				<li>
					<a href={`https://t.me/share/url?url=${address}&text=${words}`} rel="noreferrer">
						{t('story.telegram')}
					</a>
				</li>
				<li>
					<a href={`https://wa.me/?text=${words}%20${address}`} rel="noreferrer">
						{t('story.whatsApp')}
					</a>
				</li>
			</ul>
			{children}
			<label>
				{t('story.address')}
				<input type="text" readOnly value={url} dir="ltr" />
			</label>
		</nav>
	)
}

/** The section goes on: a few more of its stories, and the way to all of them. */
export function More({ section, items, voice }: { section: Section; items: Item[]; voice: Voice }) {
	return (
		<nav className="more" aria-label={voice.t('story.more', { section: section.name })}>
			<p className="label">{voice.t('story.more', { section: section.name })}</p>
			<ul>
				{items.map(({ id, path, headline }) => (
					<li key={id}>
						<a href={path}>
							<Words of={headline} />
						</a>
					</li>
				))}
				<li className="all">
					<a href={section.path}>{voice.t('story.allOf', { section: section.name })}</a>
				</li>
			</ul>
		</nav>
	)
}

/** Copies the story's address or that of its lite twin, and hands it to the device's own ways of sharing. */
export function ShareButtons({ voice: { t } }: { voice: Voice }) {
	return (
		<share-story
			data-copied={t('story.copied')}
			data-copied-lite={t('story.copiedLite')}
			data-failed={t('story.notCopied')}
		>
			<button type="button" name="copy">
				{t('story.copy')}
			</button>
			<button type="button" name="copy-lite">
				{t('story.copyLite')}
			</button>
			<button type="button" name="send" className="is-absent">
				{t('story.send')}
			</button>
			<span role="status" />
		</share-story>
	)
}

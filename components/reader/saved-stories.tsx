import type { Edition, StoryForReader } from '#newsroom/printing/rules.ts'
import type { Voice } from './voice.ts'

interface SaveStoryProps {
	story: StoryForReader
	edition: Edition
	voice: Voice
}

/** A button that saves the story on the reader's device. */
export function SaveStory({ story, edition, voice: { t, day } }: SaveStoryProps) {
	return (
		<save-story
			data-kicker={story.kicker || story.section?.name || ''}
			data-day={day(story.firstPublishedAt)}
			data-save={t('saved.save')}
			data-remove={t('saved.remove')}
			data-saved={t('saved.saved')}
			data-removed={t('saved.removed')}
			data-failed={t('saved.failed')}
		>
			<button type="button">{t('saved.save')}</button>{' '}
			<a href={`${edition.prefix}/saved`} hidden>
				{t('saved.open')}
			</a>{' '}
			<span role="status" />
		</save-story>
	)
}

/** The place of the list; what is in it only the reader's device knows. */
export function SavedStories({ voice: { t } }: { voice: Voice }) {
	return (
		<saved-stories className="on-device" data-removed={t('saved.removed')}>
			<p className="needs">{t('device.needs')}</p>
			<p className="empty" tabIndex={-1} hidden>
				{t('saved.empty')}
			</p>
			<ul className="saved-list" />
			<p role="status" />
			<template>
				<li>
					<article className="card is-line">
						<p className="kicker" />
						<h2 className="headline">
							<a href="/">
								<span />
							</a>
						</h2>
						<p className="meta" />
					</article>
					<button type="button">{t('saved.takeOff')}</button>
				</li>
			</template>
		</saved-stories>
	)
}

import type { Edition, TodaysPaper } from '#newsroom/printing/rules.ts'
import type { Voice } from './voice.ts'
import { Words } from './words.tsx'

interface KeepPaperProps {
	paper: TodaysPaper
	edition: Edition
	voice: Voice
	now: number
	/** Addresses of the faces its pages are set in. */
	fonts: readonly string[]
}

/** What today's paper is, how much of it there is, and the buttons that keep it on the device. */
export function KeepPaper({ paper: { fronts, stories, bytes }, edition, voice, now, fonts }: KeepPaperProps) {
	const { t, megabytes, day, locale } = voice
	return (
		<keep-paper
			className="on-device"
			data-locale={locale}
			data-home={edition.prefix || '/'}
			data-day={day(now)}
			data-files={fonts.join(' ')}
			data-note={t('keep.note', { day: '{day}', time: '{time}' })}
			data-progress={t('keep.progress', { done: '{done}', all: '{all}' })}
			data-kept={t('keep.kept', { day: '{day}', time: '{time}', size: '{size}' })}
			data-removed={t('keep.removed')}
			data-broken={t('keep.broken')}
			data-full={t('keep.full')}
			data-unable={t('keep.unable')}
			data-offline={t('keep.offline')}
		>
			<p>{t('keep.size', { stories: stories.length, fronts: fronts.length, size: megabytes(bytes) })}</p>
			<p className="needs">{t('device.needs')}</p>
			<p className="tools">
				<button type="button" name="keep">
					{t('keep.keep')}
				</button>
				<button type="button" name="stop" hidden>
					{t('keep.stop')}
				</button>
				<button type="button" name="remove" hidden>
					{t('keep.remove')}
				</button>
			</p>
			<p className="progress" hidden>
				<progress aria-label={t('keep.fetching')} /> <span className="count" />
			</p>
			<p className="kept" tabIndex={-1} />
			<p role="status" />
			<details>
				<summary>{t('keep.what')}</summary>
				<Links title={t('keep.fronts')} links={fronts} />
				<Links title={t('keep.stories')} links={stories} />
			</details>
		</keep-paper>
	)
}

function Links({ title, links }: { title: string; links: readonly { path: string; name: string }[] }) {
	if (links.length === 0) return null
	return (
		<section aria-label={title}>
			<h2>{title}</h2>
			<ul>
				{links.map(({ path, name }) => (
					<li key={path}>
						<a href={path}>
							<Words of={name} />
						</a>
					</li>
				))}
			</ul>
		</section>
	)
}

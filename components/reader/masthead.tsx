import { wallTime } from '#lib/wall-time.ts'
import type { FrameProps } from './frame.tsx'

/** Date, the way to the other editions, search, the paper's name, and its sections. */
export function Masthead({ edition, voice, sections, twins, now, isHome, sectionId, words }: Omit<FrameProps, 'lite'>) {
	const { t } = voice
	const home = edition.prefix || '/'
	const Name = isHome ? 'h1' : 'p'
	return (
		<header className={isHome ? 'masthead is-home' : 'masthead'} id="top">
			<p className="today">
				<time dateTime={dayIn(edition.timeZone, now)}>{voice.fullDay(now)}</time>
			</p>
			<ul className="twins">
				{twins.map(({ language, direction, path }) => (
					<li key={language}>
						<a href={path} hrefLang={language} lang={language} dir={direction}>
							{voice.nameOf(language)}
						</a>
					</li>
				))}
			</ul>
			<div className="nameplate">
				<Name>
					<a href={home} aria-current={isHome ? 'page' : undefined}>
						{edition.name}
					</a>
				</Name>
				{isHome && edition.tagline && <p className="tagline">{edition.tagline}</p>}
			</div>
			<search aria-label={t('frame.search')}>
				<form className="search-box" action={`${edition.prefix}/search`}>
					<input name="q" type="search" aria-label={t('frame.search')} defaultValue={words} autoComplete="off" />
					<button type="submit" aria-label={t('frame.searchButton')}>
						<svg viewBox="0 0 20 20" aria-hidden="true">
							<circle cx="8.5" cy="8.5" r="5.75" />
							<path d="m13 13 5 5" />
						</svg>
					</button>
				</form>
			</search>
			<nav className="sections" aria-label={t('frame.sections')}>
				<ul>
					{sections.map(({ id, path, name, tone }) => (
						<li key={id} data-tone={tone}>
							<a href={path} aria-current={id === sectionId ? 'true' : undefined}>
								{name}
							</a>
						</li>
					))}
					<li>
						<a href={`${edition.prefix}/latest`}>{t('frame.latest')}</a>
					</li>
				</ul>
			</nav>
		</header>
	)
}

/** The day as machines read it, where the edition is. */
export function dayIn(timeZone: string, at: number): string {
	return wallTime(at, timeZone).slice(0, 10)
}

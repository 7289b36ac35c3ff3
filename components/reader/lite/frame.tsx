import type { ReactNode } from 'react'
import type { FrameProps } from '#components/reader/frame.tsx'
import { dayIn } from '#components/reader/masthead.tsx'
import { liteAddress } from '#lib/addresses.ts'
import { asLite } from './twin.ts'

interface LiteFrameProps extends Omit<FrameProps, 'lite'> {
	/** Address of the full page. */
	full: string
	children: ReactNode
}

/** A lite page with its masthead and foot. `children` go into the one `main`. */
export function LiteFrame({ children, ...frame }: LiteFrameProps) {
	const { voice, banner } = frame
	return (
		<>
			<a className="skip" href="#text">
				{voice.t('frame.skip')}
			</a>
			{banner && (
				<section className="banner" aria-label={voice.t('frame.breaking')}>
					<p>
						<strong>{voice.t('frame.breaking')}</strong>{' '}
						{banner.url ? <a href={liteAddress(banner.url)}>{banner.text}</a> : <span>{banner.text}</span>}
					</p>
				</section>
			)}
			<Masthead {...frame} />
			<main id="text" tabIndex={-1}>
				{children}
			</main>
			<Foot {...frame} />
		</>
	)
}

function Masthead({
	edition,
	voice,
	sections,
	twins,
	now,
	isHome,
	sectionId,
	words,
	full,
}: Omit<LiteFrameProps, 'children'>) {
	const { t } = voice
	const Name = isHome ? 'h1' : 'p'
	return (
		<header className="masthead" id="top">
			<div className="top">
				<time dateTime={dayIn(edition.timeZone, now)}>{voice.fullDay(now)}</time>
				<ul className="twins">
					{asLite(twins).map(({ language, direction, path }) => (
						<li key={language}>
							<a href={path} hrefLang={language} lang={language} dir={direction}>
								{voice.nameOf(language)}
							</a>
						</li>
					))}
					<li>
						<a href={full}>{t('frame.exitLite')}</a>
					</li>
				</ul>
			</div>
			<div className="nameplate">
				<Name>
					<a href={liteAddress(edition.prefix || '/')} aria-current={isHome ? 'page' : undefined}>
						{edition.name}
					</a>
				</Name>
				{isHome && edition.tagline && <p className="tagline">{edition.tagline}</p>}
			</div>
			<nav aria-label={t('frame.sections')}>
				<ul>
					{asLite(sections).map(({ id, path, name }) => (
						<li key={id}>
							<a href={path} aria-current={id === sectionId ? 'true' : undefined}>
								{name}
							</a>
						</li>
					))}
					<li>
						<a href={liteAddress(`${edition.prefix}/latest`)}>{t('frame.latest')}</a>
					</li>
				</ul>
			</nav>
			<search aria-label={t('frame.search')}>
				<form action={liteAddress(`${edition.prefix}/search`)}>
					<input name="q" type="search" aria-label={t('frame.search')} defaultValue={words} autoComplete="off" />
					<button type="submit">{t('frame.searchButton')}</button>
				</form>
			</search>
		</header>
	)
}

function Foot({ edition, voice, policies, feed }: Omit<LiteFrameProps, 'children'>) {
	const { t } = voice
	return (
		<footer className="foot">
			<nav aria-label={t('frame.footer')}>
				<ul>
					{asLite(policies).map(({ id, path, name }) => (
						<li key={id}>
							<a href={path}>{name}</a>
						</li>
					))}
					<li>
						<a href={liteAddress(`${edition.prefix}/corrections`)}>{t('frame.corrections')}</a>
					</li>
					<li>
						<a href={feed ?? `${edition.prefix}/rss.xml`}>{t('frame.feed')}</a>
					</li>
					{edition.contactEmail && (
						<li>
							<a href={`mailto:${edition.contactEmail}`}>{t('frame.contact')}</a>
						</li>
					)}
					<li>
						<a href="#top">{t('frame.toTop')}</a>
					</li>
				</ul>
			</nav>
		</footer>
	)
}

import type { ReactNode } from 'react'
import type { Edition, Place, Section } from '#newsroom/printing/rules.ts'
import { Masthead } from './masthead.tsx'
import type { Voice } from './voice.ts'

/** What stands around every page of an edition. */
export interface FrameProps {
	edition: Edition
	voice: Voice
	sections: Section[]
	/** Pages of /about: the paper's policies and who makes it. */
	policies: Place[]
	banner: { text: string; url: string } | undefined
	/** This page in the other editions, or their front where it has no twin. */
	twins: { language: string; direction: 'ltr' | 'rtl'; path: string }[]
	now: number
	/** Whether this is the edition's own front, whose headline is the paper's name. */
	isHome?: boolean
	/** The section this page belongs to. */
	sectionId?: string | undefined
	/** What is being searched for, to stand in the form again. */
	words?: string
	/** Address of the feed of what this page lists; that of the edition otherwise. */
	feed?: string | undefined
	/** Address of this page's lite twin. */
	lite: string
}

/** A page with its masthead and foot. `children` go into the one `main`. */
export function Frame({ children, ...frame }: FrameProps & { children: ReactNode }) {
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
						{banner.url ? <a href={banner.url}>{banner.text}</a> : <span>{banner.text}</span>}
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

function Foot({ edition, voice, sections, policies, feed, lite }: FrameProps) {
	const { t } = voice
	const home = edition.prefix || '/'
	return (
		<footer className="foot">
			<div className="foot-inner">
				<p className="foot-name">
					<a href={home}>{edition.name}</a>
				</p>
				{edition.tagline && <p className="foot-tagline">{edition.tagline}</p>}
				<nav aria-label={t('frame.moreSections')}>
					<ul>
						{sections.map(({ id, path, name }) => (
							<li key={id}>
								<a href={path}>{name}</a>
							</li>
						))}
					</ul>
				</nav>
				<nav aria-label={t('frame.footer')}>
					<ul>
						{policies.map(({ id, path, name }) => (
							<li key={id}>
								<a href={path}>{name}</a>
							</li>
						))}
						<li>
							<a href={`${edition.prefix}/latest`}>{t('frame.latest')}</a>
						</li>
						<li>
							<a href={`${edition.prefix}/corrections`}>{t('frame.corrections')}</a>
						</li>
						<li>
							<a href={`${edition.prefix}/saved`}>{t('saved.title')}</a>
						</li>
						<li>
							<a href={`${edition.prefix}/keep`}>{t('keep.link')}</a>
						</li>
						<li>
							<a href={feed ?? `${edition.prefix}/rss.xml`}>{t('frame.feed')}</a>
						</li>
						<li>
							<a href={lite}>{t('frame.lite')}</a>
						</li>
						{edition.contactEmail && (
							<li>
								<a href={`mailto:${edition.contactEmail}`}>{t('frame.contact')}</a>
							</li>
						)}
					</ul>
				</nav>
				<p className="foot-top">
					<a href="#top">{t('frame.toTop')}</a>
				</p>
			</div>
		</footer>
	)
}

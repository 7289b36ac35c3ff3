import type { Item, Section } from '#newsroom/printing/rules.ts'
import { MAX_QUERY, markWords, RANKED, type Segment } from '#newsroom/search/rules.ts'
import { Pages, pagePath } from './listing.tsx'
import { TimeAgo } from './time-ago.tsx'
import type { Voice } from './voice.ts'
import { Words } from './words.tsx'

/** How far back a search may look, by the word in its address. */
export const SINCE = ['day', 'week', 'month', 'year'] as const
export type Since = (typeof SINCE)[number]

/** What was asked for, as the form shows it again. */
export interface Asked {
	q: string
	/** Slug of a section; empty for all. */
	section: string
	since: Since | ''
	order: 'relevance' | 'time'
}

interface SearchFormProps {
	asked: Asked
	sections: Section[]
	voice: Voice
	/** Address of the search page. */
	path: string
}

export function SearchForm({ asked, sections, voice, path }: SearchFormProps) {
	const { t } = voice
	const times = {
		day: t('search.day', { count: 24 }),
		week: t('search.week', { count: 7 }),
		month: t('search.month', { count: 30 }),
		year: t('search.year', { count: 12 }),
	}
	return (
		<search aria-label={t('search.title')}>
			<form action={path}>
				<label>
					{t('search.label')}
					<input type="search" name="q" defaultValue={asked.q} autoComplete="off" dir="auto" />
				</label>
				<div className="filters">
					<label>
						{t('search.section')}
						<select name="section" defaultValue={asked.section}>
							<option value="">{t('search.anySection')}</option>
							{sections.map(({ id, slug, name }) => (
								<option key={id} value={slug}>
									{name}
								</option>
							))}
						</select>
					</label>
					<label>
						{t('search.time')}
						<select name="since" defaultValue={asked.since}>
							<option value="">{t('search.anyTime')}</option>
							{SINCE.map((since) => (
								<option key={since} value={since}>
									{times[since]}
								</option>
							))}
						</select>
					</label>
					<label>
						{t('search.order')}
						<select name="order" defaultValue={asked.order}>
							<option value="relevance">{t('search.relevance')}</option>
							<option value="time">{t('search.newest')}</option>
						</select>
					</label>
					<button type="submit">{t('search.button')}</button>
				</div>
			</form>
		</search>
	)
}

/** A story and the words in it that were looked for. */
interface Hit {
	item: Item
	headline: Segment[]
	fragment: Segment[]
}

interface SearchResultsProps {
	asked: Asked
	found: {
		hits: Hit[]
		page: number
		more: boolean
		words: string[]
		cut: boolean
		newestOnly: boolean
	}
	voice: Voice
	path: string
}

/** What was found, each with the words that were asked for, and whatever the reader has to know about the search. */
export function SearchResults({ asked, found, voice, path }: SearchResultsProps) {
	const { t } = voice
	const cut = found.cut && <p className="says">{t('search.cut', { length: MAX_QUERY })}</p>
	if (found.words.length === 0)
		return (
			<>
				{cut}
				<p className="says">{t('search.ask')}</p>
			</>
		)
	return (
		<>
			{cut}
			{found.newestOnly && <p className="says">{t('search.ranked', { count: RANKED })}</p>}
			{found.hits.length === 0 ? (
				<p className="empty">{t('search.none')}</p>
			) : (
				<>
					<p className="says">{t.rich('search.found', { words: () => <Words key="words" of={asked.q} /> })}</p>
					<ol className="listing">
						{found.hits.map((hit) => (
							<FoundStory key={hit.item.id} hit={hit} asked={found.words} voice={voice} />
						))}
					</ol>
				</>
			)}
			<Pages
				page={found.page}
				more={found.more}
				voice={voice}
				path={searchPath(path, asked)}
				byTime={asked.order === 'time'}
			/>
		</>
	)
}

interface FoundStoryProps {
	hit: Hit
	/** The words that were looked for. */
	asked: string[]
	voice: Voice
}

function FoundStory({ hit: { item, headline, fragment }, asked, voice }: FoundStoryProps) {
	const names = item.contributors.map(({ id, name }) => (
		<Words key={id} of={name}>
			<Marked segments={markWords(name, asked)} />
		</Words>
	))
	return (
		<li className="card" data-tone={item.section?.tone}>
			{item.section && <p className="kicker">{item.section.name}</p>}
			<h2 className="headline">
				<a href={item.path}>
					<Words of={item.headline}>
						<Marked segments={headline} />
					</Words>
				</a>
			</h2>
			<p className="teaser">
				<Marked segments={fragment} />
			</p>
			<p className="meta">
				{names.length > 0 && (
					<b>{voice.between(names.length).map((piece) => (typeof piece === 'number' ? names[piece] : piece))}</b>
				)}
				<TimeAgo at={item.firstPublishedAt} voice={voice} />
			</p>
		</li>
	)
}

/** The address of a search, without what was left at its default. */
export function searchPath(path: string, { q, section, since, order }: Asked, page = 1): string {
	const query = new URLSearchParams({ q })
	if (section) query.set('section', section)
	if (since) query.set('since', since)
	if (order !== 'relevance') query.set('order', order)
	return pagePath(`${path}?${query}`, page)
}

function Marked({ segments }: { segments: Segment[] }) {
	return segments.map(({ text, marked }, place) =>
		// biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no other name and never move
		marked ? <mark key={place}>{text}</mark> : <span key={place}>{text}</span>,
	)
}

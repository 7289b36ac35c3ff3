import type { Listing } from '#newsroom/printing/rules.ts'
import { Card } from './card.tsx'
import type { Voice } from './voice.ts'

interface ListingProps {
	listing: Listing
	voice: Voice
	/** Address of the listing's first page, with what it was asked besides the page. */
	path: string
	inSection?: boolean
	heading?: 'h2' | 'h3'
	pictures?: boolean
}

/** One page of stories, newest first, and the way to the next. */
export function StoryListing({
	listing,
	voice,
	path,
	inSection = false,
	heading = 'h2',
	pictures = true,
}: ListingProps) {
	if (listing.items.length === 0 && !listing.more) return <p className="empty">{voice.t('listing.empty')}</p>
	return (
		<>
			{listing.items.length > 0 && (
				<div className="listing">
					{listing.items.map((item) => (
						<Card
							key={item.id}
							item={item}
							voice={voice}
							size="row"
							heading={heading}
							inSection={inSection}
							picture={pictures}
						/>
					))}
				</div>
			)}
			<Pages page={listing.page} more={listing.more} voice={voice} path={path} />
		</>
	)
}

interface PagesProps {
	page: number
	more: boolean
	voice: Voice
	path: string
	/** Whether what comes later is older. */
	byTime?: boolean
}

/** The neighbours of one page of a listing. */
export function Pages({ page, more, voice, path, byTime = true }: PagesProps) {
	if (page === 1 && !more) return null
	const { t } = voice
	return (
		<nav className="pages" aria-label={t('listing.pages')}>
			{page > 1 ? (
				<a rel="prev" href={pagePath(path, page - 1)}>
					{t(byTime ? 'listing.newer' : 'listing.previous')}
				</a>
			) : (
				<span />
			)}
			<span>{t('listing.page', { page })}</span>
			{more ? (
				<a rel="next" href={pagePath(path, page + 1)}>
					{t(byTime ? 'listing.older' : 'listing.next')}
				</a>
			) : (
				<span />
			)}
		</nav>
	)
}

/** The first page has the listing's own address and no other. */
export function pagePath(path: string, page: number): string {
	if (page === 1) return path
	return `${path}${path.includes('?') ? '&' : '?'}page=${page}`
}

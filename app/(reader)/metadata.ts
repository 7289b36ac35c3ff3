import type { Metadata } from 'next'
import { voiceOf } from '#components/reader/voice.ts'
import { liteAddress } from '#lib/addresses.ts'
import { wholeAddress } from '#lib/whole-address.ts'
import type { Edition, PlacedPicture } from '#newsroom/printing/rules.ts'
import type { Twins } from './_pages/paper-page.ts'
import { readEditions } from './reads.ts'

/** What a page says of itself in its head. */
export interface PageFacts {
	/** Empty for the front of an edition. */
	title?: string
	/** Its number among the pages of a listing, for one that has several. */
	page?: number
	description?: string
	/** Public path of this page, or null for one that is not to be found. */
	path: string | null
	/** The same page in other editions. */
	twins?: Twins
	/** Path of the feed of what this page lists. */
	feed?: string
	story?: { firstPublishedAt: number; updatedAt: number; image: PlacedPicture | null }
	/** Whether it can be had as plain text and as Markdown too. */
	hasTexts?: boolean
	/** Whether machines that list pages are to pass it by. */
	isUnlisted?: boolean
	/** Whether the reader's own device fills it: it has no lite twin, and machines pass it by. */
	isOnDevice?: boolean
}

interface Facts {
	edition: Edition
	facts: PageFacts
}

/** What stands in the head of a lite page: its title, and the full page as its one right address. */
export function liteMetadata({ edition, facts }: Facts): Metadata {
	const { path, isUnlisted } = facts
	const title = titleOf(edition, facts)
	if (path === null) return { title, robots: { index: false } }
	return {
		title,
		alternates: { canonical: wholeAddress(path) },
		...(isUnlisted ? { robots: { index: false } } : {}),
	}
}

/** What stands in a page's head: its title, its one address, its twins, its feed. */
export async function pageMetadata({ edition, facts }: Facts): Promise<Metadata> {
	const { title, description, path, twins, feed, story, hasTexts, isUnlisted, isOnDevice } = facts
	const name = titleOf(edition, facts)
	const words = { title: title || edition.name, ...(description ? { description } : {}) }
	if (path === null) return { title: name, robots: { index: false } }
	return {
		title: name,
		...(description ? { description } : {}),
		alternates: {
			canonical: wholeAddress(path),
			languages: await languages(edition, path, twins),
			types: {
				'application/rss+xml': [
					{
						url: wholeAddress(feed ?? `${edition.prefix}/rss.xml`),
						title: feed ? titleOf(edition, { title }) : edition.name,
					},
				],
				...(isOnDevice
					? {}
					: { 'text/html': [{ url: wholeAddress(liteAddress(path)), title: voiceOf(edition).t('frame.lite') }] }),
				...(hasTexts ? { 'text/plain': wholeAddress(`${path}.txt`), 'text/markdown': wholeAddress(`${path}.md`) } : {}),
			},
		},
		...(isUnlisted || isOnDevice ? { robots: { index: false } } : {}),
		openGraph: {
			...words,
			siteName: edition.name,
			locale: edition.language,
			url: wholeAddress(path),
			...(story
				? {
						type: 'article',
						publishedTime: new Date(story.firstPublishedAt).toISOString(),
						modifiedTime: new Date(story.updatedAt).toISOString(),
						images: shared(story.image),
					}
				: { type: 'website' }),
		},
	}
}

function titleOf(edition: Edition, { title, page = 1 }: Pick<PageFacts, 'title' | 'page'>): string {
	if (title && page > 1) return `${title} – ${voiceOf(edition).t('listing.page', { page })} – ${edition.name}`
	if (title) return `${title} – ${edition.name}`
	return edition.tagline ? `${edition.name} – ${edition.tagline}` : edition.name
}

async function languages(edition: Edition, path: string, twins: Twins | undefined): Promise<Record<string, string>> {
	if (!twins || twins.size === 0) return {}
	const paths = new Map([...twins, [edition.id, path]])
	return Object.fromEntries(
		(await readEditions()).flatMap(({ id, language }) => {
			const twin = paths.get(id)
			return twin ? [[language, wholeAddress(twin)]] : []
		}),
	)
}

/** A JPEG wide enough for a card, as every outlet takes it. */
function shared(image: PlacedPicture | null) {
	const jpegs = (image?.picture.renditions ?? []).filter(({ format }) => format === 'jpeg')
	const widest = jpegs.toSorted((a, b) => b.width - a.width).find(({ width }) => width <= 1600) ?? jpegs[0]
	return widest && image ? [{ url: wholeAddress(widest.path), width: widest.width, alt: image.alt }] : []
}

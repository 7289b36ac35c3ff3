import type { Metadata } from 'next'
import { wholeAddress } from '#lib/whole-address.ts'
import type { Edition, PlacedPicture } from '#newsroom/printing/rules.ts'
import type { Twins } from './page-frame.tsx'
import { readEditions } from './reads.ts'

interface PageFacts {
	/** Empty for the front of an edition. */
	title?: string
	description?: string
	/** Public path of this page, or null for one that is not to be found. */
	path: string | null
	/** The same page in other editions. */
	twins?: Twins
	/** Path of the feed of what this page lists. */
	feed?: string
	story?: { firstPublishedAt: number; updatedAt: number; image: PlacedPicture | null }
}

/** What stands in a page's head: its title, its one address, its twins, its feed. */
export async function pageMetadata(
	edition: Edition,
	{ title, description, path, twins, feed, story }: PageFacts,
): Promise<Metadata> {
	const name = title
		? `${title} – ${edition.name}`
		: edition.tagline
			? `${edition.name} – ${edition.tagline}`
			: edition.name
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
					{ url: wholeAddress(feed ?? `${edition.prefix}/rss.xml`), title: feed ? name : edition.name },
				],
			},
		},
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

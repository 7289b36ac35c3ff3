import { sitemapIndex, urlset } from '#app/(reader)/sitemap-xml.ts'
import { editions } from '#newsroom/editions/public.ts'
import { isSmall, monthsOf, standingEntries, storyEntries } from '#newsroom/sitemap/public.ts'

export const dynamic = 'force-dynamic'

/** Every address of the paper, or where the lists of them are once they are many. */
export async function GET() {
	const all = await editions()
	const small = await Promise.all(all.map(isSmall))
	if (small.every(Boolean)) {
		const entries = await Promise.all(
			all.map(async (edition) => [...(await standingEntries(edition)), ...(await storyEntries(edition))]),
		)
		return urlset(entries.flat())
	}
	const months = await Promise.all(
		all.map(async (edition) =>
			['pages', ...(await monthsOf(edition))].map((part) => `/sitemap.xml/${edition.id}/${part}`),
		),
	)
	return sitemapIndex(months.flat())
}

import { urlset } from '#app/(reader)/sitemap-xml.ts'
import { editionById } from '#newsroom/editions/public.ts'
import { spanOf, standingEntries, storyEntries } from '#newsroom/sitemap/public.ts'

export const dynamic = 'force-dynamic'

/** The stories of one month, or (`pages`) what an edition has besides them. */
export async function GET(_: Request, { params }: { params: Promise<{ edition: string; month: string }> }) {
	const { edition: id, month } = await params
	const edition = await editionById(id)
	const span = spanOf(month)
	if (edition && month === 'pages') return urlset(await standingEntries(edition))
	if (!edition || !span) return new Response('There is no such list.', { status: 404 })
	return urlset(await storyEntries(edition, span.from, span.to))
}

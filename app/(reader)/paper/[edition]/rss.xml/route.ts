import { storyFeed } from '#app/(reader)/feed.ts'
import { readEdition } from '#app/(reader)/reads.ts'

/** The newest stories of the edition. */
export async function GET(_: Request, { params }: { params: Promise<{ edition: string }> }) {
	const edition = await readEdition((await params).edition)
	return storyFeed(
		edition,
		{ edition: edition.id },
		{
			title: '',
			description: edition.description || edition.tagline,
			path: edition.prefix || '/',
			self: `${edition.prefix}/rss.xml`,
		},
	)
}

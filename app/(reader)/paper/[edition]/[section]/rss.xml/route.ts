import { noFeed, storyFeed } from '#app/(reader)/feed.ts'
import { readEdition, readSection, word } from '#app/(reader)/reads.ts'

/** The newest stories of a section. */
export async function GET(_: Request, { params }: { params: Promise<{ edition: string; section: string }> }) {
	const { edition: id, section: slug } = await params
	const edition = await readEdition(id)
	const section = await readSection(edition, word(slug))
	if (!section) return noFeed(edition, `/${word(slug)}/rss.xml`)
	const { name, description, path } = section
	return storyFeed(edition, { section: section.id }, { title: name, description, path, self: `${path}/rss.xml` })
}

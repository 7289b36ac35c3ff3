import { noFeed, storyFeed } from '#app/(reader)/feed.ts'
import { readContributor, readEdition, word } from '#app/(reader)/reads.ts'

/** The newest stories with somebody in their byline. */
export async function GET(_: Request, { params }: { params: Promise<{ edition: string; slug: string }> }) {
	const { edition: id, slug } = await params
	const edition = await readEdition(id)
	const person = await readContributor(edition, word(slug))
	if (!person) return noFeed(edition, `/contributors/${word(slug)}/rss.xml`)
	const { name, about, path } = person
	return storyFeed(
		edition,
		{ contributor: person.id },
		{ title: name, description: about, path, self: `${path}/rss.xml` },
	)
}

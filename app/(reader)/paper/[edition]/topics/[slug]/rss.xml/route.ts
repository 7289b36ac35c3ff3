import { noFeed, storyFeed } from '#app/(reader)/feed.ts'
import { readEdition, readTopic, word } from '#app/(reader)/reads.ts'

/** The newest stories on a topic. */
export async function GET(_: Request, { params }: { params: Promise<{ edition: string; slug: string }> }) {
	const { edition: id, slug } = await params
	const edition = await readEdition(id)
	const topic = await readTopic(edition, word(slug))
	if (!topic) return noFeed(edition, `/topics/${word(slug)}/rss.xml`)
	const { name, description, path } = topic
	return storyFeed(edition, { topic: topic.id }, { title: name, description, path, self: `${path}/rss.xml` })
}

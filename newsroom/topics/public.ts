import { and, asc, eq } from 'drizzle-orm'
import * as paper from '#db/paper/tables.ts'
import { type Given, prepared } from '#db/prepared.ts'
import { paperDb } from '#db/stores.ts'
import type { Edition, Place, Topic } from '#newsroom/printing/rules.ts'
import { dependsOn } from '#press/render-store.ts'

type Row = typeof paper.topic.$inferSelect

export async function topicBySlug(edition: Edition, slug: string): Promise<Topic | undefined> {
	const [row] = await paperDb()
		.select()
		.from(paper.topic)
		.where(and(eq(paper.topic.edition, edition.id), eq(paper.topic.slug, slug)))
	return row && asTopic(edition, row)
}

export async function topicById(edition: Edition, id: string): Promise<Topic | undefined> {
	// Also where it is not there: it may come.
	dependsOn(`topic:${id}`)
	const [row] = await paperDb().select().from(paper.topic).where(eq(paper.topic.id, id))
	return row && asTopic(edition, row)
}

/** The topics of a story, in its order. */
export async function topicsOfStory(edition: Edition, storyId: string): Promise<Place[]> {
	const rows = await inOrderOf(paperDb(), { story: storyId })
	// Of each but its name and address: what else stands under a topic changes with every story of it.
	dependsOn(...rows.map(({ topic }) => `name:topic:${topic.id}`))
	return rows.map(({ topic: { id, slug, name } }) => ({ id, slug, name, path: pathOf(edition, slug) }))
}

const inOrderOf = prepared((db, { story }: Given<{ story: string }>) =>
	db
		.select({ topic: paper.topic })
		.from(paper.storyTopic)
		.innerJoin(paper.topic, eq(paper.topic.id, paper.storyTopic.topicId))
		.where(eq(paper.storyTopic.storyId, story))
		.orderBy(asc(paper.storyTopic.position)),
)

/** The topic of another edition that is the twin of this one. */
export async function topicTwin({ translationGroup }: Topic, other: Edition): Promise<Topic | undefined> {
	if (translationGroup === null) return undefined
	dependsOn(`twins:${translationGroup}`)
	const twins = await paperDb()
		.select()
		.from(paper.topic)
		.where(eq(paper.topic.translationGroup, translationGroup))
		.orderBy(asc(paper.topic.id))
	const row = twins.find(({ edition }) => edition === other.id)
	return row && asTopic(other, row)
}

function asTopic(edition: Edition, { id, slug, name, description, parentId, translationGroup }: Row): Topic {
	dependsOn(`topic:${id}`)
	return { id, slug, name, description, parentId, translationGroup, path: pathOf(edition, slug) }
}

function pathOf(edition: Edition, slug: string): string {
	return `${edition.prefix}/topics/${slug}`
}

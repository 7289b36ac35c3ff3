import { eq } from 'drizzle-orm'
import { revision, story, storyContributor, storyImage, storyTopic } from '#db/desk/tables.ts'
import { type Given, prepared } from '#db/prepared.ts'
import type { DeskTx } from '#db/transact.ts'
import { newId } from '#lib/id.ts'
import { bodyText } from '#newsroom/body/words.ts'
import { indexWorking } from '#newsroom/search/engines/desk.ts'
import { normalise } from '#newsroom/search/normalise.ts'
import { imagesOf } from '#newsroom/stories/printed.ts'
import { revisionHash } from '#newsroom/stories/revision-hash.ts'
import type { StoryContent } from '#newsroom/stories/rules.ts'
import type { StoryRow } from './row.ts'

export interface NewRevision {
	/** For one that must get the same id again. */
	id?: string
	storyId: string
	parentId: string | null
	content: StoryContent
	reason: typeof revision.$inferInsert.reason
	at: number
	by: string
}

/** Adds a revision with its hash; gives its id. */
export async function addRevision(
	tx: DeskTx,
	{ storyId, parentId, content, reason, at, by, id = newId(at) }: NewRevision,
): Promise<string> {
	await add(tx, {
		id,
		storyId,
		parentId,
		content,
		hash: revisionHash(storyId, parentId, content),
		reason,
		createdAt: at,
		createdBy: by,
	})
	return id
}

const add = prepared((db, given: Given<typeof revision.$inferSelect>) => {
	const { id, storyId, parentId, content, hash, reason, createdAt, createdBy } = given
	return db.insert(revision).values({ id, storyId, parentId, content, hash, reason, createdAt, createdBy })
})

/** The columns of a story that repeat its working revision. */
export function workingColumns(content: StoryContent): Pick<StoryRow, 'headline' | 'slug' | 'sectionId'> {
	return { headline: content.headline, slug: content.slug, sectionId: content.section }
}

/** Makes a revision the working one, with everything that follows from it. */
export async function setWorking(
	tx: DeskTx,
	storyId: string,
	revisionId: string,
	content: StoryContent,
	at: number,
): Promise<void> {
	const [row] = await tx
		.update(story)
		.set({ workingRevisionId: revisionId, changedAt: at, ...workingColumns(content) })
		.where(eq(story.id, storyId))
		.returning({ edition: story.edition })
	await setWorkingRelations(tx, storyId, content, at)
	await indexContent(tx, { storyId, edition: row?.edition ?? '', changedAt: at }, content)
}

/** Makes a working copy findable for staff. */
export async function indexContent(
	tx: DeskTx,
	copy: { storyId: string; edition: string; changedAt: number },
	{ headline, standfirst, body }: StoryContent,
): Promise<void> {
	await indexWorking(tx, {
		...copy,
		headline: normalise(headline),
		standfirst: normalise(standfirst),
		body: normalise(bodyText(body)),
	})
}

/** The working copy's byline, topics and images, by which the admin finds it. */
async function setWorkingRelations(tx: DeskTx, storyId: string, content: StoryContent, at: number): Promise<void> {
	await tx.delete(storyContributor).where(eq(storyContributor.storyId, storyId))
	await tx.delete(storyTopic).where(eq(storyTopic.storyId, storyId))
	await tx.delete(storyImage).where(eq(storyImage.storyId, storyId))
	const images = imagesOf(content)
	if (images.length > 0)
		await tx.insert(storyImage).values(images.map((imageId) => ({ storyId, imageId, changedAt: at })))
	if (content.contributors.length > 0)
		await tx
			.insert(storyContributor)
			.values(content.contributors.map((contributorId) => ({ storyId, contributorId, changedAt: at })))
	if (content.topics.length > 0)
		await tx.insert(storyTopic).values(content.topics.map((topicId) => ({ storyId, topicId, changedAt: at })))
}

import { eq } from 'drizzle-orm'
import { revision, story, storyContributor, storyImage, storyTopic } from '#db/desk/tables.ts'
import type { DeskTx } from '#db/transact.ts'
import { newId } from '#lib/id.ts'

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

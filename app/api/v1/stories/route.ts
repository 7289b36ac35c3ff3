import { answers, door } from '#app/api/v1/door.ts'
import { liveList } from '#app/api/v1/live.ts'
import { contentFrom } from '#app/api/v1/names.ts'
import * as operations from '#app/api/v1/operations.ts'
import { unauthorized } from '#app/api/v1/request.ts'
import { etag, storyAnswer } from '#app/api/v1/story-answer.ts'
import { demandWorkingStory, workingList } from '#app/api/v1/working.ts'
import { act } from '#newsroom/act.ts'
import { liveCopies } from '#newsroom/copies/public.ts'
import { createStory } from '#newsroom/stories/commands/save.ts'

export const { GET, POST, PUT, PATCH, DELETE } = door({
	GET: answers(operations.listStories, async ({ actor, query }) => {
		if (!actor && query.state !== 'published')
			throw unauthorized('Only published stories can be read without a token.', 'Send one, or leave state out.')
		const { items, next } = actor ? await workingList(actor, query) : await publicList(query)
		return { value: { items: items.map(storyAnswer), next } }
	}),
	POST: answers(operations.createStory, async ({ actor, body }) => {
		const content = await contentFrom(body.edition, body)
		const { result } = await act(actor, createStory, { edition: body.edition, content })
		const story = await demandWorkingStory(actor, result.id)
		return {
			status: 201,
			value: storyAnswer(story),
			headers: { ...etag(story), location: `/api/v1/stories/${story.id}` },
		}
	}),
})

async function publicList(query: Parameters<typeof liveList>[0]) {
	const { ids, next } = await liveList(query)
	return { items: await liveCopies(ids), next }
}

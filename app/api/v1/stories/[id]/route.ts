import { answers, door } from '#app/api/v1/door.ts'
import { liveStory } from '#app/api/v1/live.ts'
import { contentFrom } from '#app/api/v1/names.ts'
import * as operations from '#app/api/v1/operations.ts'
import { baseOf, unauthorized } from '#app/api/v1/request.ts'
import { etag, storyAnswer } from '#app/api/v1/story-answer.ts'
import { demandStory, demandWorkingStory, workingStory } from '#app/api/v1/working.ts'
import { Invalid, Missing } from '#lib/errors.ts'
import { act } from '#newsroom/act.ts'
import { saveStory } from '#newsroom/stories/commands/save.ts'

export const { GET, POST, PUT, PATCH, DELETE } = door({
	GET: answers(operations.readStory, async ({ actor, id, query }) => {
		if (!actor && query.copy === 'working')
			throw unauthorized('Working copies are for staff.', 'Send a token, or leave copy out.')
		const story = actor ? await workingStory(actor, id, query.copy) : await liveStory(id)
		if (!story) throw new Missing('There is no such story.')
		return { value: storyAnswer(story), headers: etag(story) }
	}),
	PATCH: answers(operations.changeStory, async ({ actor, id, body, request }) => {
		const { edition, workingRevisionId } = await demandStory(id)
		if (body.edition !== undefined && body.edition !== edition)
			throw Invalid.field('edition', 'A story stays in its edition.', 'Leave it out, or begin a translation.')
		const content = await contentFrom(edition, body)
		await act(actor, saveStory, { id, base: baseOf(request, workingRevisionId), content })
		const story = await demandWorkingStory(actor, id)
		return { value: storyAnswer(story), headers: etag(story) }
	}),
})

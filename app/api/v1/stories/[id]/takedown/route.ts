import { answers, door } from '#app/api/v1/door.ts'
import * as operations from '#app/api/v1/operations.ts'
import { demandStory, publicationOf } from '#app/api/v1/working.ts'
import { act } from '#newsroom/act.ts'
import { takeDownStory } from '#newsroom/stories/commands/unpublish.ts'

export const { GET, POST, PUT, PATCH, DELETE } = door({
	PUT: answers(operations.takeDown, async ({ actor, id, body }) => {
		await demandStory(id)
		const { printed } = await act(actor, takeDownStory, { id, ...body })
		return { value: await publicationOf(id, printed) }
	}),
})

import { answers, door } from '#app/api/v1/door.ts'
import * as operations from '#app/api/v1/operations.ts'
import { baseOf } from '#app/api/v1/request.ts'
import { demandStory, publicationOf } from '#app/api/v1/working.ts'
import { act } from '#newsroom/act.ts'
import { permit } from '#newsroom/policies/permit.ts'
import { publishStory } from '#newsroom/stories/commands/publish.ts'
import { cancelSchedule } from '#newsroom/stories/commands/unpublish.ts'

export const { GET, POST, PUT, PATCH, DELETE } = door({
	GET: answers(operations.readPublication, async ({ actor, id }) => {
		permit(actor, 'desk.read', {})
		return { value: await publicationOf(id, true) }
	}),
	PUT: answers(operations.publish, async ({ actor, id, body, request }) => {
		const { workingRevisionId } = await demandStory(id)
		const base = request.headers.has('if-match') ? baseOf(request, workingRevisionId) : undefined
		const { printed } = await act(actor, publishStory, { id, base, ...body })
		return { value: await publicationOf(id, printed || body.at !== undefined) }
	}),
	DELETE: answers(operations.unschedule, async ({ actor, id }) => {
		await act(actor, cancelSchedule, { id })
		return { value: await publicationOf(id, true) }
	}),
})

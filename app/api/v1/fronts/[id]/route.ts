import { answers, door } from '#app/api/v1/door.ts'
import { frontAnswer } from '#app/api/v1/front-answer.ts'
import * as operations from '#app/api/v1/operations.ts'
import { Invalid, Missing } from '#lib/errors.ts'
import { act } from '#newsroom/act.ts'
import { releaseFront } from '#newsroom/fronts/commands.ts'
import { frontById } from '#newsroom/fronts/desk.ts'
import { permit, type StaffActor } from '#newsroom/policies/permit.ts'

export const { GET, POST, PUT, PATCH, DELETE } = door({
	GET: answers(operations.readFront, async ({ actor, id }) => ({ value: await frontOf(actor, id) })),
	PUT: answers(operations.releaseFront, async ({ actor, id, body }) => {
		const stands = await frontOf(actor, id)
		for (const field of ['id', 'edition', 'section'] as const)
			if (body[field] !== undefined && body[field] !== stands[field])
				throw Invalid.field(field, 'A front stays where it is.', 'Leave this out, or send it as it was read.')
		await act(actor, releaseFront, { id, version: body.version, containers: body.containers })
		return { value: await frontOf(actor, id) }
	}),
})

async function frontOf(actor: StaffActor, id: string) {
	permit(actor, 'desk.read', {})
	const front = await frontById(id)
	if (!front) throw new Missing('There is no such front.')
	return frontAnswer(front)
}

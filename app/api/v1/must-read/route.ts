import { answers, door } from '#app/api/v1/door.ts'
import { unknown } from '#app/api/v1/live.ts'
import * as operations from '#app/api/v1/operations.ts'
import { act } from '#newsroom/act.ts'
import { deskEdition } from '#newsroom/editions/desk.ts'
import { changeList } from '#newsroom/lists/commands.ts'
import { deskList } from '#newsroom/lists/desk.ts'
import { permit } from '#newsroom/policies/permit.ts'

export const { GET, POST, PUT, PATCH, DELETE } = door({
	GET: answers(operations.readMustRead, async ({ actor, query: { edition } }) => {
		permit(actor, 'desk.read', {})
		if (!(await deskEdition(edition))) throw unknown('edition', edition)
		return { value: await deskList(edition, 'must-read') }
	}),
	PUT: answers(operations.changeMustRead, async ({ actor, query: { edition }, body }) => {
		await act(actor, changeList, { ...body, edition, name: 'must-read' })
		return { value: await deskList(edition, 'must-read') }
	}),
})

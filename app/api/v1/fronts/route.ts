import { answers, door } from '#app/api/v1/door.ts'
import { frontAnswer } from '#app/api/v1/front-answer.ts'
import { unknown } from '#app/api/v1/live.ts'
import * as operations from '#app/api/v1/operations.ts'
import { deskEditions } from '#newsroom/editions/desk.ts'
import { fronts } from '#newsroom/fronts/desk.ts'
import { permit } from '#newsroom/policies/permit.ts'

export const { GET, POST, PUT, PATCH, DELETE } = door({
	GET: answers(operations.listFronts, async ({ actor, query }) => {
		permit(actor, 'desk.read', {})
		const editions = (await deskEditions()).map(({ id }) => id)
		if (query.edition !== undefined && !editions.includes(query.edition)) throw unknown('edition', query.edition)
		const items = await fronts(query.edition === undefined ? editions : [query.edition])
		return { value: { items: items.map(frontAnswer), next: null } }
	}),
})

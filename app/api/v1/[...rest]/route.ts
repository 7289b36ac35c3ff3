import { door } from '#app/api/v1/door.ts'
import { problemAnswer, Refusal } from '#app/api/v1/problem.ts'

const nothing = async () =>
	problemAnswer(Refusal.whole(404, 'There is nothing at this address.', 'See /api/v1/openapi.json for what there is.'))

export const { GET, POST, PUT, PATCH, DELETE } = door({
	GET: nothing,
	POST: nothing,
	PUT: nothing,
	PATCH: nothing,
	DELETE: nothing,
})

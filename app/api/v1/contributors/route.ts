import * as operations from '#app/api/v1/operations.ts'
import { placesDoor } from '#app/api/v1/places-door.ts'
import { createContributor } from '#newsroom/contributors/commands.ts'

export const { GET, POST, PUT, PATCH, DELETE } = placesDoor('contributor', {
	list: operations.listContributors,
	add: operations.addContributor,
	create: createContributor,
})

import * as operations from '#app/api/v1/operations.ts'
import { placesDoor } from '#app/api/v1/places-door.ts'
import { createSection } from '#newsroom/sections/commands.ts'

export const { GET, POST, PUT, PATCH, DELETE } = placesDoor('section', {
	list: operations.listSections,
	add: operations.addSection,
	create: createSection,
})

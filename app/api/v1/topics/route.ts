import * as operations from '#app/api/v1/operations.ts'
import { placesDoor } from '#app/api/v1/places-door.ts'
import { createTopic } from '#newsroom/topics/commands.ts'

export const { GET, POST, PUT, PATCH, DELETE } = placesDoor('topic', {
	list: operations.listTopics,
	add: operations.addTopic,
	create: createTopic,
})

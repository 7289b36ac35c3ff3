import { z } from 'zod'
import { id } from '#lib/shapes.ts'
import { LIST_NAMES, MAX_LIST } from './rules.ts'

/** `version` is the one the sender worked on. */
export const changeListShape = z.strictObject({
	edition: id,
	name: z.enum(LIST_NAMES),
	version: z.number().int(),
	stories: z
		.array(id)
		.max(MAX_LIST, `At most ${MAX_LIST} stories.`)
		.refine((stories) => new Set(stories).size === stories.length, 'A story stands here twice.'),
})

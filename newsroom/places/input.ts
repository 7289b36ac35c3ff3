import { z } from 'zod'
import { id, line, neededLine, plainText } from '#lib/shapes.ts'
import { slugShape } from '#newsroom/stories/input.ts'

/** What sections, topics and contributors have in common. Without a slug the name gives one. */
export const placeFields = {
	name: neededLine(120, 'Give it a name.'),
	slug: slugShape.optional(),
	/** The id of the same thing in another edition; null parts them. */
	twin: id.nullable().optional(),
}

/** The version that a form was drawn with, see `versionOf`. */
const drawn = { id, version: id.optional() }
const description = plainText(600).optional()

export const createSectionShape = z.strictObject({ edition: id, ...placeFields, description })
export const changeSectionShape = createSectionShape.omit({ edition: true }).partial().extend(drawn)
/** `from` is the order the sender began with. */
export const orderSectionsShape = z.strictObject({
	edition: id,
	from: z.array(id).max(200),
	order: z.array(id).max(200),
})

export const createTopicShape = createSectionShape.extend({ parent: id.nullable().optional() })
export const changeTopicShape = createTopicShape.omit({ edition: true }).partial().extend(drawn)

export const createContributorShape = z.strictObject({
	edition: id,
	...placeFields,
	title: line(120).optional(),
	about: plainText(2000).optional(),
	image: id.nullable().optional(),
})
export const changeContributorShape = createContributorShape.omit({ edition: true }).partial().extend(drawn)

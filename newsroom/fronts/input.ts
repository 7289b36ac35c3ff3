import { z } from 'zod'
import { id, line } from '#lib/shapes.ts'
import { type Card, type Container, LAYOUTS } from './rules.ts'

/** An override that says nothing is none. */
const override = (max: number) => line(max).optional()

const cardShape = z
	.strictObject({ story: id, headline: override(300), kicker: override(80), pin: z.boolean().optional() })
	.transform(
		({ story, headline, kicker, pin }): Card => ({
			story,
			...(headline && { headline }),
			...(kicker && { kicker }),
			...(pin && { pin }),
		}),
	)

const containerShape = z.strictObject({
	id,
	layout: z.enum(LAYOUTS),
	title: line(120).default(''),
	limit: z.number().int().min(1, 'At least 1.').max(50, 'At most 50.'),
	cards: z.array(cardShape).max(50, 'At most 50 cards.').default([]),
})

export const containersShape: z.ZodType<Container[]> = z
	.array(containerShape)
	.max(30, 'At most 30 containers.')
	.superRefine((containers, context) => {
		for (const [index, { id }] of containers.entries())
			if (containers.findIndex((other) => other.id === id) < index)
				context.addIssue({ code: 'custom', path: [index, 'id'], message: `Another container has the id "${id}".` })
	})

/** `version` is the one the sender worked on. */
export const releaseShape = z.strictObject({ id, version: z.number().int(), containers: containersShape })

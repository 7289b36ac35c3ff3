import { z } from 'zod'
import { id, line } from '#lib/shapes.ts'
import type { Body } from '#newsroom/body/blocks.ts'
import { checkBody } from '#newsroom/body/check.ts'
import { isShortPath } from '#newsroom/redirects/rules.ts'
import { CHANGES, KINDS, keptSlug, STAGES } from './rules.ts'
import { isSlug, slugFrom } from './slug.ts'

const ids = (max: number) =>
	z
		.array(id)
		.max(max, `At most ${max}.`)
		.transform((list) => [...new Set(list)])
/** A web address of http or https. */
const webAddress = z
	.string()
	.max(2000)
	.refine((text) => /^https?:\/\//i.test(text) && URL.canParse(text), 'This is no web address. Begin it with https://')

export const slugShape = z
	.string()
	.max(80, 'At most 80 characters.')
	.transform(keptSlug)
	.refine(isSlug, {
		error: (issue) =>
			`A slug has letters, digits and hyphens only, such as "${slugFrom(String(issue.input)) || 'harbour-opens'}".`,
	})

export const bodyShape = z.unknown().transform((value, context): Body => {
	const { body, problems } = checkBody(value)
	if (body) return body
	// The check begins every field with the word `body`, which the field of this shape brings itself.
	for (const { field, message, remedy } of problems)
		context.addIssue({ code: 'custom', message, path: field.split('.').slice(1), params: { remedy } })
	return z.NEVER
})

const leadImageShape = z.strictObject({
	image: id,
	alt: line(1000).default(''),
	caption: line(2000).default(''),
	credit: line(300).default(''),
})

/** Furniture, body and relations; every field on its own may be sent or left as it is. */
export const contentShape = z.strictObject({
	slug: slugShape.optional(),
	section: id.nullable().optional(),
	headline: line(300).optional(),
	kicker: line(80).optional(),
	standfirst: line(1000).optional(),
	dateline: line(120).optional(),
	kind: z.enum(KINDS).optional(),
	leadImage: leadImageShape.nullable().optional(),
	contributors: ids(30).optional(),
	topics: ids(50).optional(),
	related: ids(20).optional(),
	translationOf: id.nullable().optional(),
	source: z
		.strictObject({ name: line(200).pipe(z.string().min(1, 'Give the name.')), url: webAddress })
		.nullable()
		.optional(),
	body: bodyShape.optional(),
})
export type ContentInput = z.infer<typeof contentShape>

export const createShape = z.strictObject({
	edition: id,
	type: z.enum(['story', 'page']).default('story'),
	content: contentShape,
})

/** `base` is the revision the sender worked on. A late save is refused, or kept as a conflict beside the working copy. */
export const saveShape = z.strictObject({
	id,
	base: id,
	content: contentShape,
	late: z.enum(['refuse', 'keep']).default('refuse'),
})

export const publishShape = z.strictObject({
	id,
	/** Publish only if this is still the working revision. */
	base: id.optional(),
	/** A moment to come, ms: schedules instead. */
	at: z.number().int().optional(),
	change: z.enum(CHANGES, 'Say what the change is: minor, update or correction.').optional(),
	note: line(2000).optional(),
})

export const idShape = z.strictObject({ id })
export const withdrawShape = z.strictObject({
	id,
	reason: line(500).pipe(z.string().min(1, 'Say why, for the record.')),
})
export const takeDownShape = withdrawShape.extend({
	status: z.union([z.literal(410), z.literal(451)], '410 (gone) or 451 (for legal reasons).'),
})
export const handOverShape = z.strictObject({ id, stage: z.enum(STAGES), note: line(1000).default('') })
export const restoreRevisionShape = z.strictObject({ id, base: id, revision: id })
export const resolveConflictShape = z.strictObject({ conflict: id, base: id, keep: z.enum(['working', 'conflict']) })
export const undoShape = z.strictObject({ publication: id })

const time = z.number().int()
const termShape = z.strictObject({ slug: z.string().max(200), name: line(200) })

/** A record of another paper's archive as a story or page of ours. Its times are the archive's, ms. */
export const importShape = z.strictObject({
	edition: id,
	/** Names the record in its archive for ever; `hash` says whether it changed there since. */
	key: z
		.string()
		.min(1)
		.refine((key) => new TextEncoder().encode(key).length <= 2000, {
			error: 'At most 2000 bytes: databases index little longer texts.',
			params: { remedy: 'Give the record a shorter name in its archive.' },
		}),
	hash: z.string(),
	type: z.enum(['story', 'page']),
	/** As it was there; ours is made of it, or of the headline. */
	slug: z.string().max(500),
	content: z.strictObject({ headline: line(300), standfirst: line(1000), body: bodyShape }),
	section: termShape.nullable(),
	/** Parents stand before their children; `on` tells the story's own from those that are only parents. */
	topics: z.array(termShape.extend({ parent: z.string().nullable(), on: z.boolean() })),
	contributors: z.array(termShape),
	createdAt: time,
	live: z.strictObject({ firstPublishedAt: time, updatedAt: time }).nullable(),
	dueAt: time.nullable(),
	/** Paths it had there, decoded: `/2010/05/quay`. */
	oldPaths: z.array(z.string().startsWith('/').refine(isShortPath)),
	mustRead: z.boolean(),
	/** Finds out what would become of it and writes nothing. */
})
export type ImportInput = z.infer<typeof importShape>

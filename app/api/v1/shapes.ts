import { z } from 'zod'
import { id, word } from '#lib/shapes.ts'
import { containersShape } from '#newsroom/fronts/input.ts'
import { LAYOUTS } from '#newsroom/fronts/rules.ts'
import { changeListShape } from '#newsroom/lists/input.ts'
import { createSectionShape } from '#newsroom/places/input.ts'
import { contentShape, publishShape, slugShape, takeDownShape, withdrawShape } from '#newsroom/stories/input.ts'
import { KINDS, keptSlug } from '#newsroom/stories/rules.ts'

/*
 * What goes in and out of the API, once for the checks and for the OpenAPI document. Times are RFC 3339
 * in UTC; sections, topics and contributors are slugs of their edition; stories and images are ids.
 */

const slug = word.min(1).max(200)
/** As it may be sent. */
const slugIn = slug.transform(keptSlug)
const time = z.iso.datetime()
const STATES = ['draft', 'scheduled', 'published', 'changed', 'withdrawn', 'takenDown'] as const

export const problemShape = z
	.strictObject({
		type: z.string(),
		title: z.string(),
		status: z.number().int(),
		errors: z.array(z.strictObject({ field: z.string(), message: z.string(), remedy: z.string() })),
		revision: z.string().optional().describe('With 412: the working revision as it is now.'),
		version: z.number().int().optional().describe('With 409: the version as it is now.'),
	})
	.meta({ id: 'Problem' })

const leadImage = z.strictObject({ image: id, alt: z.string(), caption: z.string(), credit: z.string() })
const source = z.strictObject({ name: z.string(), url: z.string() })

const bodyDocument = z
	.looseObject({
		type: z.literal('doc'),
		version: z.number().int(),
		content: z.array(z.looseObject({ type: z.string() })),
	})
	.meta({ id: 'Body', description: 'A ProseMirror document of the blocks this paper knows.' })

export const storyShape = z
	.strictObject({
		id,
		edition: id,
		section: slug,
		slug,
		url: z.url().describe('Where readers have the story, else where they will.'),
		headline: z.string(),
		kicker: z.string(),
		standfirst: z.string(),
		body: bodyDocument,
		kind: z.enum(KINDS),
		leadImage: leadImage.nullable(),
		contributors: z.array(slug),
		topics: z.array(slug),
		related: z.array(id),
		translationOf: id.nullable(),
		source: source.nullable(),
		state: z.enum(STATES),
		revision: id,
		liveRevision: id.nullable(),
		firstPublishedAt: time.nullable(),
		updatedAt: time.nullable(),
	})
	.meta({ id: 'Story' })

export const storiesShape = z
	.strictObject({ items: z.array(storyShape), next: z.string().nullable() })
	.meta({ id: 'Stories' })

const { headline, kicker, standfirst, kind, related, translationOf, source: sourceIn, body } = contentShape.shape
const slugs = (max: number) => z.array(slugIn).max(max, `At most ${max}.`)

/** An image's own texts stand where a story says nothing else. */
const leadImageIn = z.strictObject({
	image: id,
	alt: z.string().max(1000).optional(),
	caption: z.string().max(2000).optional(),
	credit: z.string().max(300).optional(),
})

/** The fields of a story as they may be sent. */
const fields = z.strictObject({
	edition: id.optional(),
	section: slugIn.optional(),
	slug: slugShape.optional(),
	headline,
	kicker,
	standfirst,
	body: body.meta({
		description: 'A document as stories have it, of the blocks that this paper knows.',
		$ref: '#/components/schemas/Body',
	}),
	bodyHtml: z
		.string()
		.optional()
		.describe(
			'In place of body: HTML, of which the paper keeps what it knows; pictures of ours by the addresses they were given.',
		),
	bodyText: z.string().optional().describe('In place of body: plain text, paragraphs parted by an empty line.'),
	kind,
	leadImage: leadImageIn.nullable().optional(),
	contributors: slugs(30).optional(),
	topics: slugs(50).optional(),
	related,
	translationOf,
	source: sourceIn,
})
export type Fields = z.output<typeof fields>

const bodiesIn = (sent: Fields) =>
	[sent.body, sent.bodyHtml, sent.bodyText].filter((given) => given !== undefined).length
const ONE_BODY = { path: ['body'], message: 'Send one of body, bodyHtml and bodyText.' }

export const newStoryShape = fields
	.extend({ edition: id, section: slugIn, headline: headline.unwrap().pipe(z.string().min(1, 'Give it a headline.')) })
	.refine((sent) => bodiesIn(sent) === 1, ONE_BODY)
	.meta({ oneOf: ['body', 'bodyHtml', 'bodyText'].map((name) => ({ required: [name] })) })
export const changedStoryShape = fields.refine((sent) => bodiesIn(sent) <= 1, ONE_BODY)

const count = z.coerce.number().int().min(1, 'At least 1.').max(100, 'At most 100.').default(20)

export const storiesQuery = z.strictObject({
	edition: id.optional().describe('All editions where it is left out.'),
	section: slugIn.optional().describe('Needs the edition.'),
	topic: slugIn.optional().describe('Needs the edition.'),
	q: z.string().max(8000).optional(),
	state: z.enum(STATES).default('published').describe('published includes changed; all others need a token.'),
	limit: count,
	cursor: z.string().max(500).optional(),
})
export const storyQuery = z.strictObject({
	copy: z.enum(['working', 'live']).optional().describe('With a token: working where it is left out.'),
})

/** A moment with its zone, as milliseconds. In UTC its year has four digits too, so that it can be said back. */
const moment = z.iso
	.datetime({ offset: true, error: 'Send a time like 2030-01-31T08:00:00Z.' })
	.transform((text) => Date.parse(text))
	.refine((ms) => ms < Date.UTC(10000, 0), 'The year may be 9999 at most.')
export const publicationIn = publishShape.omit({ id: true, base: true }).extend({ at: moment.optional() })
export const publicationShape = z
	.strictObject({
		state: z.enum(STATES),
		url: z.url(),
		publishedAt: time.nullable(),
		dueAt: time.nullable(),
		printed: z.literal(false).optional().describe('Done, but readers do not have it yet; it is retried by itself.'),
	})
	.meta({ id: 'Publication' })
export const withdrawalIn = withdrawShape.omit({ id: true })
export const takedownIn = takeDownShape.omit({ id: true })

export const imageShape = z
	.strictObject({ id, url: z.url(), width: z.number().int(), height: z.number().int() })
	.meta({ id: 'Image', description: 'Readers can reach it once something published shows it.' })
export const imageForm = z.strictObject({
	file: z.string().meta({ format: 'binary', description: 'JPEG, PNG, WebP, GIF or AVIF.' }),
	alt: z.string().optional().describe('What the picture shows; or decorative.'),
	decorative: z.enum(['true', 'false']).optional(),
	caption: z.string().optional(),
	credit: z.string().optional(),
})

const container = z.strictObject({
	id,
	layout: z.enum(LAYOUTS),
	title: z.string(),
	limit: z.number().int(),
	cards: z.array(
		z.strictObject({
			story: id,
			headline: z.string().optional(),
			kicker: z.string().optional(),
			pin: z.boolean().optional(),
		}),
	),
})
export const frontShape = z
	.strictObject({
		id,
		edition: id,
		section: slug.nullable().describe('Null is the home of the edition.'),
		version: z.number().int(),
		containers: z.array(container),
	})
	.meta({ id: 'Front' })
export const frontsShape = z.strictObject({ items: z.array(frontShape), next: z.null() })
/** What was read may be sent back whole; a front does not move to another place. */
export const frontIn = frontShape
	.pick({ id: true, edition: true, section: true })
	.partial()
	.extend({ version: z.number().int(), containers: containersShape })

export const editionQuery = z.strictObject({ edition: id })
export const editionsQuery = z.strictObject({ edition: id.optional().describe('All editions where it is left out.') })

export const listShape = z.strictObject({ version: z.number().int(), stories: z.array(id) }).meta({ id: 'List' })
export const listIn = changeListShape.pick({ version: true, stories: true })

export const placeShape = z.strictObject({ slug, name: z.string() }).meta({ id: 'Place' })
export const placesShape = z
	.strictObject({ items: z.array(placeShape), next: z.string().nullable() })
	.meta({ id: 'Places' })
export const placesQuery = z.strictObject({ edition: id, limit: count, cursor: z.string().max(500).optional() })
export const placeIn = createSectionShape.pick({ edition: true, slug: true, name: true })

import { inArray } from 'drizzle-orm'
import { z } from 'zod'
import { publication, revision, story, storyContributor, storyTopic } from '#db/desk/tables.ts'
import type { DeskTx } from '#db/transact.ts'
import { stableId } from '#lib/id.ts'
import { id } from '#lib/shapes.ts'
import { command } from '#newsroom/command.ts'
import { record } from '#newsroom/events/commands.ts'
import { bodyShape, slugShape } from '#newsroom/stories/input.ts'
import { revisionHash } from '#newsroom/stories/revision-hash.ts'
import type { StoryContent } from '#newsroom/stories/rules.ts'
import type { PublicFacts } from './publish.ts'
import { NEW_CONTENT } from './save.ts'
import { indexContent, workingColumns } from './write.ts'

/** Rows of one INSERT: 20 columns each stay below 32,766 values, which every database takes. */
export const SEED_BATCH = 500

const seedShape = z.strictObject({
	edition: id,
	stories: z
		.array(
			z.strictObject({
				/** The same key is the same story. */
				key: z.string().min(1),
				slug: slugShape,
				section: id,
				headline: z.string().min(1),
				standfirst: z.string(),
				body: bodyShape,
				contributors: z.array(id),
				topics: z.array(id),
				/** When it was published, ms. */
				at: z.number().int(),
			}),
		)
		.max(SEED_BATCH),
})
type Seeded = z.output<typeof seedShape>['stories'][number] & { id: string }

/**
 * Puts many published stories onto the desk at once, to measure a large paper by: real stories with
 * real revisions, but checked against nothing and not printed, so `reprint` comes after. Those that
 * are there already are left alone. Gives how many were added.
 */
export const seedStories = command({
	act: 'story.import',
	input: seedShape,
	thing: async (_db, { edition }) => ({ edition }),
	async run(tx, permit, { edition, stories }) {
		const seeded = stories.map((one) => ({ ...one, id: stableId(one.key, one.at) }))
		const ids = seeded.map((one) => one.id)
		const there = await tx.select({ id: story.id }).from(story).where(inArray(story.id, ids))
		const known = new Set(there.map((row) => row.id))
		const added = seeded.filter((one) => !known.has(one.id))
		if (added.length === 0) return { added: 0 }
		await insert(tx, edition, added, permit.by)
		await record(tx, permit, `edition:${edition}`, { stories: added.length, first: added[0]?.id }, 'story.seed')
		return { added: added.length }
	},
})

/** What readers had of a story before it was first published. */
const NOTHING: PublicFacts = {
	story: {
		liveRevisionId: null,
		liveSlug: null,
		firstPublishedAt: null,
		updatedAt: null,
		withdrawnAt: null,
		withdrawnReason: null,
	},
	takedown: null,
	redirects: [],
}

async function insert(tx: DeskTx, edition: string, added: Seeded[], by: string): Promise<void> {
	const rows = added.map((one) => {
		const { id, key, at } = one
		const content = contentOf(one)
		return { id, at, content, revision: stableId(`${key}#revision`, at), publication: stableId(`${key}#live`, at) }
	})
	await tx.insert(story).values(
		rows.map(({ id, at, content, revision }) => ({
			...workingColumns(content),
			id,
			edition,
			stage: 'ready' as const,
			workingRevisionId: revision,
			liveRevisionId: revision,
			liveSlug: content.slug,
			firstPublishedAt: at,
			updatedAt: at,
			createdAt: at,
			createdBy: by,
			changedAt: at,
		})),
	)
	await tx.insert(revision).values(
		rows.map(({ id: storyId, at, content, revision: id }) => {
			const hash = revisionHash(storyId, null, content)
			return { id, storyId, parentId: null, content, hash, createdAt: at, createdBy: by, reason: 'imported' as const }
		}),
	)
	await tx.insert(publication).values(
		rows.map(({ id: storyId, at, revision: revisionId, publication: id }) => {
			return { id, storyId, act: 'publish' as const, revisionId, change: 'first' as const, at, by, before: NOTHING }
		}),
	)
	const bylines = rows.flatMap(({ id: storyId, at: changedAt, content }) =>
		content.contributors.map((contributorId) => ({ storyId, contributorId, changedAt })),
	)
	const about = rows.flatMap(({ id: storyId, at: changedAt, content }) =>
		content.topics.map((topicId) => ({ storyId, topicId, changedAt })),
	)
	if (bylines.length > 0) await tx.insert(storyContributor).values(bylines)
	if (about.length > 0) await tx.insert(storyTopic).values(about)
	for (const { id, at, content } of rows) await indexContent(tx, { storyId: id, edition, changedAt: at }, content)
}

function contentOf({ slug, section, headline, standfirst, body, contributors, topics }: Seeded): StoryContent {
	return { ...NEW_CONTENT, slug, section, headline, standfirst, body, contributors, topics }
}

import { and, eq, inArray, isNull, ne, type SQL } from 'drizzle-orm'
import { contributor, edition, image, job, revision, section, story, takedown, topic } from '#db/desk/tables.ts'
import type { Db } from '#db/handles.ts'
import { type Given, prepared } from '#db/prepared.ts'
import type { DeskTx } from '#db/transact.ts'
import { Invalid, Missing, Outdated, type Problem } from '#lib/errors.ts'
import type { Body } from '#newsroom/body/blocks.ts'
import { storiesLinkedIn } from '#newsroom/body/links.ts'
import type { Thing } from '#newsroom/policies/permit.ts'
import type { Act } from '#newsroom/policies/table.ts'
import { imagesOf } from '#newsroom/stories/printed.ts'
import { type State, type StoryContent, stateOf } from '#newsroom/stories/rules.ts'

export type StoryRow = typeof story.$inferSelect

/** The row, or Missing. A binned story is there for `bin` and `restore` alone. */
export async function storyRow(db: Db, id: string, { binned = false } = {}): Promise<StoryRow> {
	const [row] = await storyWithId(db, { id })
	if (!row || (row.binnedAt !== null && !binned))
		throw new Missing('There is no such story. It may have been binned: look in the bin.')
	return row
}

const storyWithId = prepared((db, { id }: Given<{ id: string }>) => db.select().from(story).where(eq(story.id, id)))

/** What the policies have to know of a story. */
export function storyThing(row: StoryRow): Thing {
	return {
		edition: row.edition,
		section: row.sectionId,
		owner: row.createdBy,
		everPublished: row.firstPublishedAt !== null,
	}
}

/** The `thing` of a command whose input names a story by `id`. */
export async function thingOfStory(db: Db, { id }: { id: string }): Promise<Thing> {
	return storyThing(await storyRow(db, id, { binned: true }))
}

/** Pages of /about have a right of their own, whatever is done with them. */
export function actOn<A extends Act>(act: A): (db: Db, input: { id: string }) => Promise<A> {
	return async (db, { id }) => ((await storyRow(db, id, { binned: true })).type === 'page' ? ('page.edit' as A) : act)
}

/** The content of a revision; with `storyId` only of that story's. */
export async function contentOf(db: Db, revisionId: string, storyId?: string): Promise<StoryContent> {
	const [row] = await revisionWithId(db, { id: revisionId })
	if (!row || (storyId !== undefined && row.storyId !== storyId)) throw new Missing('There is no such revision.')
	return row.content as StoryContent
}

const revisionWithId = prepared((db, { id }: Given<{ id: string }>) =>
	db.select({ storyId: revision.storyId, content: revision.content }).from(revision).where(eq(revision.id, id)),
)

/** The takedown that a story is under. */
export async function takedownOf(db: Db, storyId: string): Promise<typeof takedown.$inferSelect | undefined> {
	return (await takedownWith(db, { id: storyId }))[0]
}

const takedownWith = prepared((db, { id }: Given<{ id: string }>) =>
	db.select().from(takedown).where(eq(takedown.storyId, id)),
)

export async function stateOfStory(db: Db, row: StoryRow): Promise<State> {
	return stateOf({ ...row, takenDown: !!(await takedownOf(db, row.id)), due: !!(await dueJob(db, row.id)) })
}

/** The publication that a story is scheduled for. */
export async function dueJob(db: Db, storyId: string): Promise<{ id: string } | undefined> {
	return (await dueOf(db, { story: storyId }))[0]
}

const dueOf = prepared((db, { story }: Given<{ story: string }>) =>
	db
		.select({ id: job.id })
		.from(job)
		.where(and(eq(job.storyId, story), eq(job.state, 'due'))),
)

export function demandCurrent(row: StoryRow, base: string | undefined): void {
	if (base === undefined || base === row.workingRevisionId) return
	throw new Outdated(
		'Someone saved this story after you opened it. Load it again; your text is kept.',
		row.workingRevisionId,
	)
}

/** Whether another story of the edition uses the slug, in its working or its live copy or in one that is due to go out. */
export async function slugTaken(
	db: Db,
	where: { edition: string; type: 'story' | 'page'; slug: string; not?: string },
): Promise<boolean> {
	const { edition, type, slug, not = '' } = where
	// Each by an index of its own; asked in one, a database may walk every story of the edition, at every save.
	for (const claims of [withSlug, withLiveSlug, withDueSlug])
		if ((await claims(db, { edition, type, slug, not })).length > 0) return true
	return false
}

type Claim = {
	edition: string
	type: 'story' | 'page'
	slug: string
	not: string
}

const withSlug = prepared((db, claim: Given<Claim>) => storyWith(db, eq(story.slug, claim.slug), claim))
const withLiveSlug = prepared((db, claim: Given<Claim>) => storyWith(db, eq(story.liveSlug, claim.slug), claim))
const withDueSlug = prepared((db, claim: Given<Claim>) =>
	storyWith(db, and(eq(job.state, 'due'), eq(job.slug, claim.slug)), claim).innerJoin(job, eq(job.storyId, story.id)),
)

function storyWith(db: Db, claim: SQL | undefined, { edition, type, not }: Given<Claim>) {
	return db
		.select({ id: story.id })
		.from(story)
		.where(and(eq(story.edition, edition), eq(story.type, type), isNull(story.binnedAt), ne(story.id, not), claim))
		.limit(1)
}

const editionWithId = prepared((db, { id }: Given<{ id: string }>) =>
	db.select({ id: edition.id }).from(edition).where(eq(edition.id, id)),
)
const sectionOfEdition = prepared((db, { id, edition: its }: Given<{ id: string; edition: string }>) =>
	db
		.select({ id: section.id })
		.from(section)
		.where(and(eq(section.id, id), eq(section.edition, its))),
)

/**
 * Invalid with every relation of the content that names nothing, or nothing of this edition. Of what stands in
 * the body only what does not stand in `old` is looked up: a text can be saved whatever became of what it names.
 */
export async function demandRelations(
	tx: DeskTx,
	editionId: string,
	content: StoryContent,
	type: 'story' | 'page',
	old: Pick<StoryContent, 'body'> = content,
): Promise<void> {
	const problems: Problem[] = []
	const missing = (field: string, value: string) =>
		problems.push({
			field,
			message: `"${value}" is not known in this edition.`,
			remedy: 'Choose one of the edition, or make it first.',
		})
	const [known] = await editionWithId(tx, { id: editionId })
	if (!known) missing('edition', editionId)
	if (type === 'story') {
		if (content.section === null)
			problems.push({ field: 'section', message: 'A story needs a section.', remedy: 'Choose one.' })
		else {
			const [found] = await sectionOfEdition(tx, { id: content.section, edition: editionId })
			if (!found) missing('section', content.section)
		}
	}
	const absent = async (ids: string[], table: typeof topic | typeof contributor) => {
		if (ids.length === 0) return []
		const found = new Set(
			(
				await tx
					.select({ id: table.id })
					.from(table)
					.where(and(inArray(table.id, ids), eq(table.edition, editionId)))
			).map((row) => row.id),
		)
		return ids.filter((id) => !found.has(id))
	}
	for (const id of await absent(content.topics, topic)) missing('topics', id)
	for (const id of await absent(content.contributors, contributor)) missing('contributors', id)
	const others = [...content.related, ...(content.translationOf ? [content.translationOf] : [])]
	if (others.length > 0) {
		const found = new Map(
			(await tx.select({ id: story.id, edition: story.edition }).from(story).where(inArray(story.id, others))).map(
				(row) => [row.id, row.edition],
			),
		)
		for (const id of content.related) if (found.get(id) !== editionId) missing('related', id)
		const original = content.translationOf && found.get(content.translationOf)
		if (content.translationOf && (!original || original === editionId))
			problems.push({
				field: 'translationOf',
				message: 'This is not a story of another edition.',
				remedy: 'Choose the story this one translates.',
			})
	}
	const noImage = (field: string, id: string) =>
		problems.push({
			field,
			message: `There is no image "${id}".`,
			remedy: 'Upload it first, or choose one that is there.',
		})
	const lead = content.leadImage?.image
	const named = fresh(imagesIn, content, old)
	const images = [...named, ...(lead ? [lead] : [])]
	if (images.length > 0) {
		const rows = await tx.select({ id: image.id }).from(image).where(inArray(image.id, images))
		const found = new Set(rows.map(({ id }) => id))
		if (lead && !found.has(lead)) noImage('leadImage.image', lead)
		for (const id of named) if (!found.has(id)) noImage('body', id)
	}
	const linked = fresh(storiesLinkedIn, content, old)
	if (linked.length > 0) {
		const rows = await tx.select({ id: story.id }).from(story).where(inArray(story.id, linked))
		const found = new Set(rows.map(({ id }) => id))
		for (const id of linked)
			if (!found.has(id))
				problems.push({
					field: 'body',
					message: `A link leads to the story "${id}", which is not there.`,
					remedy: 'Link to one that is there, or to a web address.',
				})
	}
	if (problems.length > 0) throw new Invalid(problems)
}

/** What a body names that the one before does not, each once. */
function fresh(
	namedIn: (body: Body) => string[],
	content: Pick<StoryContent, 'body'>,
	old: Pick<StoryContent, 'body'>,
): string[] {
	if (content.body === old.body) return []
	const before = new Set(namedIn(old.body as Body))
	return [...new Set(namedIn(content.body as Body))].filter((id) => !before.has(id))
}

const imagesIn = (body: Body) => imagesOf({ leadImage: null, body })

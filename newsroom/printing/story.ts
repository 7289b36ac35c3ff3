import { and, asc, eq, ne } from 'drizzle-orm'
import * as desk from '#db/desk/tables.ts'
import * as paper from '#db/paper/tables.ts'
import { everyColumn, type Given, prepared } from '#db/prepared.ts'
import { deskDb } from '#db/stores.ts'
import type { PaperTx } from '#db/transact.ts'
import { normalPath, publicPath } from '#lib/addresses.ts'
import { imagesOf, storyAsPrinted } from '#newsroom/stories/printed.ts'
import { type StoryContent, storyPath } from '#newsroom/stories/rules.ts'
import { printImageUses } from './images.ts'
import { printOldSlugs } from './names.ts'
import { printedStory, printWords } from './words.ts'

type Id = { id: string }

/**
 * Prints a story as the desk has it now: live with its relations, images, corrections, old slugs and words;
 * or not there, with nothing left of it; or a notice at its address. Gives the keys of every page
 * that showed it or shows it now.
 */
export async function printStory(tx: PaperTx, id: string): Promise<Iterable<string>> {
	const keys = await printRows(tx, id)
	await printWords(tx, id)
	return keys
}

async function printRows(tx: PaperTx, id: string): Promise<Iterable<string>> {
	const keys = new Set([`story:${id}`])
	await removeStory(tx, id, keys)
	const db = deskDb()
	const [row] = await deskStory(db, { id })
	if (!row || row.binnedAt !== null) return keys
	const [down] = await deskTakedown(db, { id })
	if (down) {
		const { edition, type } = row
		const slug = row.liveSlug ?? row.slug
		await tx.insert(paper.takedown).values({ storyId: id, edition, type, slug, status: down.status, at: down.at })
		await printOldSlugs(tx, type, { id, edition, slug })
		return keys
	}
	if (row.liveRevisionId === null || row.firstPublishedAt === null || row.updatedAt === null) return keys
	const [live] = await deskRevision(db, { id: row.liveRevisionId })
	if (!live)
		throw new Error(
			`Story ${id} names the live revision ${row.liveRevisionId}, which is not there. Run: npm run broadsheet -- verify`,
		)
	const content = live.content as StoryContent
	const printed = storyAsPrinted(
		{
			id,
			edition: row.edition,
			type: row.type,
			revisionId: live.id,
			firstPublishedAt: row.firstPublishedAt,
			updatedAt: row.updatedAt,
		},
		content,
	)
	await makeWay(tx, printed, keys)
	await putRow(tx, printed)
	await putRelations(tx, id, content, row.firstPublishedAt)
	const corrections = await deskCorrections(db, { id })
	if (corrections.length > 0) {
		await tx.insert(paper.correction).values(
			corrections.map(({ id: correction, note, at }) => ({
				id: correction,
				storyId: id,
				edition: row.edition,
				note,
				at,
			})),
		)
		keys.add(`corrections:${row.edition}`)
	}
	await printOldSlugs(tx, row.type, printed)
	await printImageUses(tx, `story:${id}`, imagesOf(content))
	for (const key of keysOf(printed, content.topics, content.contributors)) keys.add(key)
	return keys
}

const putRow = prepared((db, given: Given<typeof paper.story.$inferSelect>) =>
	db.insert(paper.story).values(everyColumn(paper.story, given)),
)
const deskStory = prepared((db, { id }: Given<Id>) => db.select().from(desk.story).where(eq(desk.story.id, id)))
const deskTakedown = prepared((db, { id }: Given<Id>) =>
	db.select().from(desk.takedown).where(eq(desk.takedown.storyId, id)),
)
const deskRevision = prepared((db, { id }: Given<Id>) =>
	db.select().from(desk.revision).where(eq(desk.revision.id, id)),
)
const deskCorrections = prepared((db, { id }: Given<Id>) =>
	db
		.select()
		.from(desk.correction)
		.where(eq(desk.correction.storyId, id))
		.orderBy(asc(desk.correction.at), asc(desk.correction.id)),
)

/** A story that still stands at this address has another on the desk by now, and is printed again after this one. */
async function makeWay(
	tx: PaperTx,
	{ edition, type, slug }: { edition: string; type: 'story' | 'page'; slug: string },
	keys: Set<string>,
): Promise<void> {
	const [other] = await storyAt(tx, { edition, type, slug })
	if (other) await removeStory(tx, other.id, keys)
}

const storyAt = prepared(
	(db, { edition, type, slug }: Given<{ edition: string; type: 'story' | 'page'; slug: string }>) => {
		const { story } = paper
		return db
			.select({ id: story.id })
			.from(story)
			.where(and(eq(story.edition, edition), eq(story.type, type), eq(story.slug, slug)))
	},
)

async function removeStory(tx: PaperTx, id: string, keys: Set<string>): Promise<void> {
	const [old] = await printedStory(tx, { id })
	if (old) {
		const topics = await removeTopics(tx, { id })
		const contributors = await removeContributors(tx, { id })
		const corrections = await removeCorrections(tx, { id })
		if (corrections.length > 0) keys.add(`corrections:${old.edition}`)
		for (const key of keysOf(
			old,
			topics.map(({ topicId }) => topicId),
			contributors.map(({ contributorId }) => contributorId),
		))
			keys.add(key)
		await removeRow(tx, { id })
		await printImageUses(tx, `story:${id}`, [])
	}
	await removeTakedown(tx, { id })
	await removeOldSlugs(tx, { id })
}

const removeRow = prepared((db, { id }: Given<Id>) => db.delete(paper.story).where(eq(paper.story.id, id)))
const removeTopics = prepared((db, { id }: Given<Id>) =>
	db.delete(paper.storyTopic).where(eq(paper.storyTopic.storyId, id)).returning(),
)
const removeContributors = prepared((db, { id }: Given<Id>) =>
	db.delete(paper.storyContributor).where(eq(paper.storyContributor.storyId, id)).returning(),
)
const removeCorrections = prepared((db, { id }: Given<Id>) =>
	db.delete(paper.correction).where(eq(paper.correction.storyId, id)).returning(),
)
const removeTakedown = prepared((db, { id }: Given<Id>) =>
	db.delete(paper.takedown).where(eq(paper.takedown.storyId, id)),
)
/** Whole paths that lead here are things of their own and stay. */
const removeOldSlugs = prepared((db, { id }: Given<Id>) =>
	db.delete(paper.redirect).where(and(eq(paper.redirect.thingId, id), ne(paper.redirect.kind, 'path'))),
)

async function putRelations(
	tx: PaperTx,
	storyId: string,
	content: StoryContent,
	firstPublishedAt: number,
): Promise<void> {
	const { topics, contributors } = content
	if (topics.length > 0)
		await tx
			.insert(paper.storyTopic)
			.values(topics.map((topicId, position) => ({ storyId, topicId, position, firstPublishedAt })))
	if (contributors.length > 0)
		await tx
			.insert(paper.storyContributor)
			.values(contributors.map((contributorId, position) => ({ storyId, contributorId, position, firstPublishedAt })))
}

function keysOf(
	story: { edition: string; sectionId: string | null; type: 'story' | 'page'; translationGroup: string },
	topics: string[],
	contributors: string[],
): string[] {
	return [
		// Every page of the edition names its pages of /about in its foot.
		story.type === 'story' ? `latest:${story.edition}` : `site:${story.edition}`,
		`sitemap:${story.edition}`,
		`translations:${story.translationGroup}`,
		...(story.sectionId ? [`section:${story.sectionId}`] : []),
		...topics.map((topic) => `topic:${topic}`),
		...contributors.map((contributor) => `contributor:${contributor}`),
	]
}

/** Public paths of the pages at which a live story is looked for first: its own, its front and section, the latest. */
export async function pagesFirstSeen(tx: PaperTx, thing: string): Promise<string[]> {
	const [row] = await addressOf(tx, { id: thing.slice(thing.indexOf(':') + 1) })
	if (!row) return []
	const [first] = await firstEdition(tx, {})
	const lists = row.type === 'story' ? ['/', '/latest', ...(row.section ? [`/${row.section}`] : [])] : []
	return [storyPath(row.type, row.section, row.slug), ...lists].map((path) =>
		normalPath(publicPath(row.edition, encodeURI(path), { default: first?.id ?? '', others: [] })),
	)
}

const addressOf = prepared((db, { id }: Given<Id>) => {
	const { story, section } = paper
	return db
		.select({ edition: story.edition, type: story.type, slug: story.slug, section: section.slug })
		.from(story)
		.leftJoin(section, eq(section.id, story.sectionId))
		.where(eq(story.id, id))
})
const firstEdition = prepared((db) =>
	db
		.select({ id: paper.edition.id })
		.from(paper.edition)
		.orderBy(asc(paper.edition.position), asc(paper.edition.id))
		.limit(1),
)

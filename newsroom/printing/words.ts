import { asc, eq, inArray } from 'drizzle-orm'
import * as desk from '#db/desk/tables.ts'
import * as paper from '#db/paper/tables.ts'
import { type Given, prepared } from '#db/prepared.ts'
import { deskDb } from '#db/stores.ts'
import type { PaperTx } from '#db/transact.ts'
import type { Body } from '#newsroom/body/blocks.ts'
import { bodyText } from '#newsroom/body/words.ts'
import { indexAnew, indexPrinted, removePrinted } from '#newsroom/search/engines/paper.ts'
import { normalise } from '#newsroom/search/normalise.ts'

/** Brings the search index in line with a story as it is printed: its words, or none. Pages of /about are not searched. */
export async function printWords(tx: PaperTx, id: string, how: { index?: 'now' | 'later' } = {}): Promise<void> {
	const [story] = await printedStory(tx, { id })
	if (story?.type !== 'story') return removePrinted(tx, id)
	const words = {
		storyId: id,
		edition: story.edition,
		section: story.sectionId,
		firstPublishedAt: story.firstPublishedAt,
		headline: normalise(story.headline),
		standfirst: normalise(story.standfirst),
		byline: normalise(await bylineOf(tx, id)),
		body: normalise(bodyText(story.body as Body)),
	}
	await indexPrinted(tx, words, how)
}

/** A story as it stands on the paper. */
export const printedStory = prepared((db, { id }: Given<{ id: string }>) =>
	db.select().from(paper.story).where(eq(paper.story.id, id)),
)

/** Taking one story out of a large index takes as long as putting several hundred into a new one. */
const ONE_BY_ONE = 100

/** Brings the index in line with a new name: everything a person has signed is found by it, and no longer by the old one. */
export async function printBylineWords(tx: PaperTx, contributorId: string): Promise<void> {
	const { storyContributor } = paper
	const stories = await tx
		.select({ id: storyContributor.storyId })
		.from(storyContributor)
		.where(eq(storyContributor.contributorId, contributorId))
	const index = stories.length > ONE_BY_ONE ? 'later' : 'now'
	for (const { id } of stories) await printWords(tx, id, { index })
	if (index === 'later') await indexAnew(tx)
}

/** The names in a byline. A person prints after the story, so they are read where they are kept. */
async function bylineOf(tx: PaperTx, storyId: string): Promise<string> {
	const byline = await namesOn(tx, { story: storyId })
	if (byline.length === 0) return ''
	const ids = byline.map(({ id }) => id)
	const people = await deskDb()
		.select({ id: desk.contributor.id, name: desk.contributor.name })
		.from(desk.contributor)
		.where(inArray(desk.contributor.id, ids))
	return ids.map((id) => people.find((person) => person.id === id)?.name ?? '').join(' ')
}

const namesOn = prepared((db, { story }: Given<{ story: string }>) =>
	db
		.select({ id: paper.storyContributor.contributorId })
		.from(paper.storyContributor)
		.where(eq(paper.storyContributor.storyId, story))
		.orderBy(asc(paper.storyContributor.position)),
)

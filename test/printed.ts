import * as paper from '#db/paper/tables.ts'
import { transactPaper } from '#db/transact.ts'
import { editions } from '#newsroom/editions/public.ts'
import type { Edition } from '#newsroom/printing/rules.ts'
import { bodyOf } from './paper.ts'

type Row = typeof paper.story.$inferInsert

/** What a test wants to say of a printed story; the rest is as usual. */
export type Printed = Partial<Row> & { id: string; topics?: string[]; contributors?: string[] }

/**
 * Puts stories straight onto the paper of a test, for reads of it. Published a minute apart in the
 * order given, so that the last is the newest; news of the English edition unless they say otherwise.
 */
export async function print(...stories: Printed[]): Promise<void> {
	await transactPaper(async (tx) => {
		for (const [place, { topics = [], contributors = [], ...said }] of stories.entries()) {
			const row: Row = { ...usual(said.id, place), ...said }
			await tx.insert(paper.story).values(row)
			const { id: storyId, firstPublishedAt } = row
			for (const [position, topicId] of topics.entries())
				await tx.insert(paper.storyTopic).values({ storyId, topicId, position, firstPublishedAt })
			for (const [position, contributorId] of contributors.entries())
				await tx.insert(paper.storyContributor).values({ storyId, contributorId, position, firstPublishedAt })
		}
	})
}

/** An edition of the test paper as pages know it. */
export async function editionOf(id: 'en' | 'fa'): Promise<Edition> {
	const edition = (await editions()).find((candidate) => candidate.id === id)
	if (!edition) throw new Error(`The test paper has no edition ${id}.`)
	return edition
}

function usual(id: string, place: number): Row {
	const at = Date.UTC(2026, 0, 1) + place * 60_000
	return {
		id,
		edition: 'en',
		type: 'story',
		slug: id,
		sectionId: 'en-news',
		revisionId: `${id}-1`,
		kind: 'news',
		headline: `Headline of ${id}`,
		kicker: '',
		standfirst: '',
		teaser: `Teaser of ${id}`,
		dateline: '',
		source: null,
		leadImage: null,
		body: bodyOf(`Text of ${id}.`),
		words: 3,
		related: [],
		translationGroup: id,
		firstPublishedAt: at,
		updatedAt: at,
	}
}

import { and, asc, eq, inArray } from 'drizzle-orm'
import { contributor, edition, job, section, story, storyContributor, takedown } from '#db/desk/tables.ts'
import { deskDb } from '#db/stores.ts'
import type { Thing } from '#newsroom/policies/permit.ts'
import { type Stage, type State, stateOf, storyPath } from '#newsroom/stories/rules.ts'

/** A story as lists of the admin show it: the working copy, and where it stands. Times in ms. */
export interface ListedStory {
	id: string
	edition: string
	type: 'story' | 'page'
	headline: string
	slug: string
	section: { id: string; slug: string; name: string } | null
	contributors: { id: string; name: string }[]
	stage: Stage
	stageNote: string
	state: State
	/** When it is due to go out, if it is. */
	dueAt: number | null
	workingRevisionId: string
	liveRevisionId: string | null
	/** Where readers have it, or will: public, with the edition's prefix. */
	path: string
	createdAt: number
	/** `staff:<id>` or `system:<name>`, as events name the actor. */
	createdBy: string
	changedAt: number
	firstPublishedAt: number | null
	updatedAt: number | null
	binnedAt: number | null
}

const columns = {
	story,
	position: edition.position,
	section: { id: section.id, slug: section.slug, name: section.name },
	takenDown: takedown.status,
	dueAt: job.dueAt,
}

/** Rows of stories with all that decides their state; the caller adds its filter, order and limit. */
export function storyRows() {
	return deskDb()
		.select(columns)
		.from(story)
		.innerJoin(edition, eq(edition.id, story.edition))
		.leftJoin(section, eq(section.id, story.sectionId))
		.leftJoin(takedown, eq(takedown.storyId, story.id))
		.leftJoin(job, and(eq(job.storyId, story.id), eq(job.state, 'due')))
}

export type StoryRows = Awaited<ReturnType<typeof storyRows>>[number]

export function stateOfRow({ story, takenDown, dueAt }: StoryRows): State {
	return stateOf({ ...story, takenDown: takenDown !== null, due: dueAt !== null })
}

/** The public address of a row: the live one, else the one it will have. */
export function pathOfRow({ story, section, position }: StoryRows): string {
	const path = storyPath(story.type, section?.slug ?? null, story.liveSlug ?? story.slug)
	return position === 0 ? path : `/${story.edition}${path}`
}

/** Rows as lists show them, bylines added in one query. */
export async function listed(rows: readonly StoryRows[]): Promise<ListedStory[]> {
	const bylines = new Map<string, { id: string; name: string }[]>()
	const ids = rows.map(({ story }) => story.id)
	const people =
		ids.length === 0
			? []
			: await deskDb()
					.select({ story: storyContributor.storyId, id: contributor.id, name: contributor.name })
					.from(storyContributor)
					.innerJoin(contributor, eq(contributor.id, storyContributor.contributorId))
					.where(inArray(storyContributor.storyId, ids))
					.orderBy(asc(storyContributor.storyId), asc(storyContributor.contributorId))
	for (const { story, ...person } of people) bylines.set(story, [...(bylines.get(story) ?? []), person])
	return rows.map((row) => {
		const { sectionId: _id, liveSlug: _slug, withdrawnAt: _at, withdrawnReason: _why, ...own } = row.story
		return {
			...own,
			section: row.section,
			contributors: bylines.get(own.id) ?? [],
			state: stateOfRow(row),
			dueAt: row.dueAt,
			path: pathOfRow(row),
		}
	})
}

/** What the policies have to know of a story, to show what may be done with it. */
export function thingOf({ edition, section, createdBy, firstPublishedAt }: ListedStory): Thing {
	return { edition, section: section?.id ?? null, owner: createdBy, everPublished: firstPublishedAt !== null }
}

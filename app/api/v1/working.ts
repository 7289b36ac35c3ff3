import type { z } from 'zod'
import { Invalid, Missing } from '#lib/errors.ts'
import { word } from '#lib/shapes.ts'
import { wholeAddress } from '#lib/whole-address.ts'
import { deskContributors } from '#newsroom/contributors/desk.ts'
import { deskCopies, storyOnDesk } from '#newsroom/copies/desk.ts'
import type { StoryCopy } from '#newsroom/copies/rules.ts'
import { deskEdition } from '#newsroom/editions/desk.ts'
import type { PlaceKind } from '#newsroom/places/rules.ts'
import { permit, type StaffActor } from '#newsroom/policies/permit.ts'
import { searchDesk } from '#newsroom/search/desk.ts'
import { deskSections, sectionBySlug } from '#newsroom/sections/desk.ts'
import { type StoryFilter, storiesById, storiesForDesk } from '#newsroom/stories/desk/list.ts'
import type { ListedStory } from '#newsroom/stories/desk/rows.ts'
import { deskTopics, topicBySlug } from '#newsroom/topics/desk.ts'
import { pageOf, readCursor, writeCursor } from './cursor.ts'
import { liveList, unknown } from './live.ts'
import type { storiesQuery } from './shapes.ts'
import { timeAnswer } from './story-answer.ts'

type Query = z.output<typeof storiesQuery>

/**
 * Working copies as asked for. What is published comes in the order readers have it; all others by
 * their last change, where a page may be short and still have a next one.
 */
export async function workingList(
	actor: StaffActor,
	query: Query,
): Promise<{ items: StoryCopy[]; next: string | null }> {
	permit(actor, 'desk.read', {})
	const { ids, next } = query.state === 'published' ? await liveList(query) : await listOnDesk(query)
	return { items: await deskCopies(ids), next }
}

export async function workingStory(
	actor: StaffActor,
	id: string,
	copy: 'working' | 'live' = 'working',
): Promise<StoryCopy | undefined> {
	permit(actor, 'desk.read', {})
	return (await deskCopies([id], copy))[0]
}

/** The working copy after a change, or Missing. */
export async function demandWorkingStory(actor: StaffActor, id: string): Promise<StoryCopy> {
	const copy = await workingStory(actor, id)
	if (!copy) throw new Missing('There is no such story.')
	return copy
}

/** A story that is there to be changed, or Missing. */
export async function demandStory(id: string): Promise<ListedStory> {
	const story = await storyOnDesk(id)
	if (!story) throw new Missing('There is no such story.')
	return story
}

/** What an act left of a story's publication. */
export async function publicationOf(id: string, printed: boolean): Promise<Record<string, unknown>> {
	const { state, dueAt, liveRevisionId, firstPublishedAt } = await demandStory(id)
	const [copy] = await deskCopies([id])
	return {
		state,
		url: wholeAddress(copy?.path ?? '/'),
		publishedAt: liveRevisionId === null ? null : timeAnswer(firstPublishedAt),
		dueAt: timeAnswer(dueAt),
		...(printed ? {} : { printed }),
	}
}

/** One page of what an edition has: topics and contributors by slug, sections in the order the staff gave them. */
export async function workingPlaces(
	actor: StaffActor,
	kind: PlaceKind,
	{ edition, cursor, limit }: { edition: string; cursor?: string | undefined; limit: number },
): Promise<{ items: { slug: string; name: string }[]; next: string | null }> {
	permit(actor, 'desk.read', {})
	if (!(await deskEdition(edition))) throw unknown('edition', edition)
	const after = cursor === undefined ? undefined : readCursor(cursor, word)
	const page =
		kind === 'section'
			? pageAfter(await deskSections(edition), after, limit)
			: await (kind === 'topic' ? deskTopics : deskContributors)(edition, {
					...(after !== undefined && { after }),
					limit,
				})
	return { items: page.items.map(({ slug, name }) => ({ slug, name })), next: page.next && writeCursor(page.next) }
}

function pageAfter<P extends { slug: string }>(places: P[], after: string | undefined, limit: number) {
	const from = places.findIndex(({ slug }) => slug === after) + 1
	const items = places.slice(from, from + limit)
	return { items, next: from + limit < places.length ? (items.at(-1)?.slug ?? null) : null }
}

async function listOnDesk({ edition, section, topic, q, state, limit, cursor }: Query) {
	const filter: StoryFilter = { type: 'story', states: [state], ...(await namesOf({ edition, section, topic })) }
	if (q === undefined) {
		const { items, next } = await storiesForDesk(filter, { cursor: cursor ?? null, limit })
		return { ids: items.map(({ id }) => id), next }
	}
	const found = (await storiesById(await searchDesk({ q, edition }))).filter(
		(story) =>
			story.type === 'story' && story.state === state && (!filter.section || story.section?.id === filter.section),
	)
	const tagged =
		topic === undefined
			? undefined
			: new Set(
					(await deskCopies(found.map(({ id }) => id))).flatMap(({ id, topics }) => (topics.includes(topic) ? id : [])),
				)
	return pageOf(
		found.filter(({ id }) => !tagged || tagged.has(id)).map(({ id, changedAt }) => ({ id, at: changedAt })),
		cursor,
		limit,
	)
}

async function namesOf({
	edition,
	section,
	topic,
}: Pick<Query, 'edition' | 'section' | 'topic'>): Promise<Pick<StoryFilter, 'edition' | 'section' | 'topic'>> {
	if (edition === undefined) {
		if (section !== undefined || topic !== undefined)
			throw Invalid.field('edition', 'Sections and topics are those of an edition.', 'Name the edition.')
		return {}
	}
	if (!(await deskEdition(edition))) throw unknown('edition', edition)
	const [sectionRow, topicRow] = await Promise.all([
		section === undefined ? undefined : sectionBySlug(edition, section),
		topic === undefined ? undefined : topicBySlug(edition, topic),
	])
	if (section !== undefined && !sectionRow) throw unknown('section', section)
	if (topic !== undefined && !topicRow) throw unknown('topic', topic)
	return { edition, ...(sectionRow && { section: sectionRow.id }), ...(topicRow && { topic: topicRow.id }) }
}

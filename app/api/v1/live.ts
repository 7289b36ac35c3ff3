import type { z } from 'zod'
import { Invalid } from '#lib/errors.ts'
import { word } from '#lib/shapes.ts'
import { liveCopies, liveStories, liveStoriesWith } from '#newsroom/copies/public.ts'
import type { StoryCopy } from '#newsroom/copies/rules.ts'
import { editionById, editions } from '#newsroom/editions/public.ts'
import { type PublicPlaces, publicPlaces } from '#newsroom/places/public.ts'
import type { PlaceKind } from '#newsroom/places/rules.ts'
import { sectionBySlug } from '#newsroom/sections/public.ts'
import { topicBySlug } from '#newsroom/topics/public.ts'
import { pageOf, placeShape, readCursor, writeCursor } from './cursor.ts'
import type { storiesQuery } from './shapes.ts'

/*
 * What anybody may read. This file knows the paper alone; a lint rule keeps it from the desk, so that
 * nothing that is not out can get into its answers.
 */

type Query = z.output<typeof storiesQuery>

/** Ids of live stories as asked for, newest first, and where to go on. */
export async function liveList(query: Query): Promise<{ ids: string[]; next: string | null }> {
	const { q, cursor, limit } = query
	const filter = await filterOf(query)
	if (q !== undefined) {
		const found = await liveStoriesWith(q, filter)
		return pageOf(
			found.map(({ id, firstPublishedAt }) => ({ id, at: firstPublishedAt })),
			cursor,
			limit,
		)
	}
	const [firstPublishedAt, id] = cursor === undefined ? [] : readCursor(cursor, placeShape)
	const after = firstPublishedAt === undefined || id === undefined ? undefined : { firstPublishedAt, id }
	const found = await liveStories(filter, after, limit + 1)
	const last = found[limit - 1]
	return {
		ids: found.slice(0, limit).map(({ id }) => id),
		next: found.length > limit && last ? writeCursor([last.firstPublishedAt, last.id]) : null,
	}
}

export async function liveStory(id: string): Promise<StoryCopy | undefined> {
	return (await liveCopies([id]))[0]
}

/** One page of what an edition has live stories in, by slug. */
export async function livePlaces(
	kind: PlaceKind,
	{ edition, cursor, limit }: { edition: string; cursor?: string | undefined; limit: number },
): Promise<PublicPlaces> {
	if (!(await editionById(edition))) throw unknown('edition', edition)
	const after = cursor === undefined ? undefined : readCursor(cursor, word)
	const { items, next } = await publicPlaces(kind, edition, { after, limit })
	return { items, next: next && writeCursor(next) }
}

async function filterOf({ edition: id, section, topic }: Query) {
	if (id === undefined) {
		if (section !== undefined || topic !== undefined)
			throw Invalid.field('edition', 'Sections and topics are those of an edition.', 'Name the edition.')
		return { editions: (await editions()).map(({ id }) => id) }
	}
	const edition = await editionById(id)
	if (!edition) throw unknown('edition', id)
	const found = {
		section: section === undefined ? undefined : await sectionBySlug(edition, section),
		topic: topic === undefined ? undefined : await topicBySlug(edition, topic),
	}
	if (section !== undefined && !found.section) throw unknown('section', section)
	if (topic !== undefined && !found.topic) throw unknown('topic', topic)
	return { editions: [id], section: found.section?.id, topic: found.topic?.id }
}

export function unknown(field: string, value: string): Invalid {
	const where = field === 'edition' ? 'This paper has none' : 'This edition has none'
	const noun = field.replace(/s$/, '')
	return Invalid.field(field, `There is no ${noun} "${value}". ${where} of that name.`, 'Name one that is there.')
}

import { and, desc, eq } from 'drizzle-orm'
import * as paper from '#db/paper/tables.ts'
import { type Given, prepared } from '#db/prepared.ts'
import { paperDb } from '#db/stores.ts'
import { liteAddress } from '#lib/addresses.ts'
import { contributorById, contributorBySlug } from '#newsroom/contributors/public.ts'
import type { Edition, Place } from '#newsroom/printing/rules.ts'
import { sectionBySlug, sectionsOf } from '#newsroom/sections/public.ts'
import { pathBySlug, pathsById } from '#newsroom/stories/public.ts'
import { topicById, topicBySlug } from '#newsroom/topics/public.ts'
import { dependsOn } from '#press/render-store.ts'

type Kind = typeof paper.redirect.$inferSelect.kind

/** Where an address leads that is no page: to another one (a public path, for a 301), or to a notice. */
export type Resolved = { moved: string } | { gone: 410 | 451 }

const FEED = '/rss.xml'
const AMP = '/amp'

/**
 * What became of an address at which no page stands; undefined where nothing ever did. Answers with
 * the last address there is, so that readers make one hop and two old names cannot send them round.
 * @param path within the edition, decoded: `/news/old-slug`
 */
export async function resolveAddress(edition: Edition, path: string): Promise<Resolved | undefined> {
	const isFeed = path.endsWith(FEED)
	const page = isFeed ? path.slice(0, -FEED.length) : path
	const found = (await resolve(edition, page)) ?? (await formerAmp(edition, page))
	if (!found || 'gone' in found) return found
	return found.moved === edition.prefix + page ? undefined : { moved: found.moved + (isFeed ? FEED : '') }
}

/** First words that have pages in every edition, with a feed of their own beneath or not. */
const STANDING = ['', '/latest', '/corrections', '/search', '/saved', '/keep']

/**
 * Whether anything answers at an address: a page, a feed, a way to where it moved, a notice. Costs a few
 * look-ups by index, where drawing the page that says there is nothing costs a render.
 * @param path within the edition, decoded: `/news/slug`; empty for its front
 */
export async function isAddress(edition: Edition, path: string): Promise<boolean> {
	const page = path.endsWith(FEED) ? path.slice(0, -FEED.length) : path
	return STANDING.includes(page) || ((await resolve(edition, page)) ?? (await formerAmp(edition, page))) !== undefined
}

/** Where the AMP page of a story or listing leads, as other publishing systems made it: to the lite twin. */
async function formerAmp(edition: Edition, path: string): Promise<Resolved | undefined> {
	if (!path.endsWith(AMP)) return undefined
	const page = path.slice(0, -AMP.length)
	const found = STANDING.includes(page) ? { moved: edition.prefix + page || '/' } : await resolve(edition, page)
	return found && 'moved' in found ? { moved: liteAddress(found.moved) } : found
}

/** Follows whole addresses, given by staff or kept from the paper that was brought in, as they may have moved on since. */
async function resolve(edition: Edition, from: string): Promise<Resolved | undefined> {
	const seen = new Set<string>()
	for (let path = from; !seen.has(path); ) {
		seen.add(path)
		const found = await byWords(edition, path.slice(1).split('/'))
		if (found) return found
		// Keys travel in headers, which hold no letters but Latin ones.
		dependsOn(`redirect:${edition.id}:${encodeURI(path)}`)
		const row = await redirectOf(edition, 'path', path)
		if (row?.thingId) return storyById(row.thingId)
		if (!row?.toPath) return path === from ? undefined : { moved: edition.prefix + path }
		path = row.toPath
	}
	return undefined
}

/** What lives now wins over what the words once meant. */
async function byWords(edition: Edition, [first = '', second, ...rest]: string[]): Promise<Resolved | undefined> {
	if (rest.length > 0) return undefined
	if (second === undefined) return moved((await sectionBySlug(edition, first)) ?? (await formerSection(edition, first)))
	if (first === 'topics') {
		const id = await formerly(edition, 'topic', second)
		return moved((await topicBySlug(edition, second)) ?? (id && (await topicById(edition, id))))
	}
	if (first === 'contributors') {
		const id = await formerly(edition, 'contributor', second)
		return moved((await contributorBySlug(edition, second)) ?? (id && (await contributorById(edition, id))))
	}
	if (first === 'about') return story(edition, 'page', second)
	const isSection = (await sectionBySlug(edition, first)) ?? (await formerSection(edition, first))
	return isSection && story(edition, 'story', second)
}

async function story(edition: Edition, type: 'story' | 'page', slug: string): Promise<Resolved | undefined> {
	const path = await pathBySlug(edition, type, slug)
	if (path) return { moved: path }
	const id = await formerly(edition, type, slug)
	return (id && (await storyById(id))) || (await takenDown(edition, type, slug))
}

async function storyById(id: string): Promise<Resolved | undefined> {
	const path = (await pathsById([id])).get(id)
	if (path) return { moved: path }
	const [row] = await paperDb().select().from(paper.takedown).where(eq(paper.takedown.storyId, id))
	return row && { gone: row.status }
}

async function takenDown(edition: Edition, type: 'story' | 'page', slug: string): Promise<Resolved | undefined> {
	const { takedown } = paper
	const [row] = await paperDb()
		.select()
		.from(takedown)
		.where(and(eq(takedown.edition, edition.id), eq(takedown.type, type), eq(takedown.slug, slug)))
		.orderBy(desc(takedown.at), desc(takedown.storyId))
	if (row) dependsOn(`story:${row.storyId}`)
	return row && { gone: row.status }
}

async function formerSection(edition: Edition, slug: string): Promise<Place | undefined> {
	const id = await formerly(edition, 'section', slug)
	return id ? (await sectionsOf(edition)).find((section) => section.id === id) : undefined
}

async function formerly(edition: Edition, kind: Kind, word: string): Promise<string | undefined> {
	return (await redirectOf(edition, kind, word))?.thingId ?? undefined
}

async function redirectOf({ id }: Edition, kind: Kind, word: string) {
	const [row] = await redirectFrom(paperDb(), { edition: id, kind, word })
	return row
}

const redirectFrom = prepared((db, { edition, kind, word }: Given<{ edition: string; kind: Kind; word: string }>) => {
	const { redirect } = paper
	return db
		.select()
		.from(redirect)
		.where(and(eq(redirect.edition, edition), eq(redirect.kind, kind), eq(redirect.word, word)))
})

function moved(place: Place | undefined | ''): Resolved | undefined {
	return place ? { moved: place.path } : undefined
}

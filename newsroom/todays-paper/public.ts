import { inArray } from 'drizzle-orm'
import * as paper from '#db/paper/tables.ts'
import { paperDb } from '#db/stores.ts'
import { front } from '#newsroom/fronts/public.ts'
import { keyOf, newestIds } from '#newsroom/listings/public.ts'
import type { Edition, Item, Section, TodaysPaper } from '#newsroom/printing/rules.ts'
import { sectionsOf } from '#newsroom/sections/public.ts'
import { itemsById } from '#newsroom/stories/public.ts'
import { dependsOn } from '#press/render-store.ts'
import { estimatedBytes } from './rules.ts'

/** Stories of a front that nobody has laid out. */
const NEWEST = 10

/** Today's paper as a device can keep it: the fronts of the edition and what stands on them, each story once. */
export async function todaysPaper(edition: Edition, frontPage: string): Promise<TodaysPaper> {
	const sections = await sectionsOf(edition)
	const shown = await Promise.all([null, ...sections].map((section) => itemsOf(edition, section)))
	const stories = [...new Map(shown.flat().map((item) => [item.path, item])).values()]
	const fronts = [{ path: edition.prefix || '/', name: frontPage }, ...sections]
	return {
		fronts: fronts.map(named),
		stories: stories.map(({ path, headline }) => ({ path, name: headline })),
		bytes: estimatedBytes({
			fronts: fronts.length,
			stories: stories.length,
			words: await wordsOf(stories),
			pictures: await bytesOfPictures(stories),
			language: edition.language,
		}),
	}
}

async function itemsOf(edition: Edition, section: Section | null): Promise<Item[]> {
	const parts = await front(edition, section)
	if (parts.length > 0) return parts.flatMap(({ items }) => items)
	const scope = section ? { section: section.id } : { edition: edition.id }
	dependsOn(keyOf(scope))
	return itemsById(edition, await newestIds(scope, NEWEST))
}

async function wordsOf(stories: Item[]): Promise<number> {
	const { id, words } = paper.story
	const rows = await paperDb()
		.select({ words })
		.from(paper.story)
		.where(inArray(id, idsOf(stories)))
	return rows.reduce((sum, row) => sum + row.words, 0)
}

/** Of each picture the smallest WebP, which is the one a device keeps. */
async function bytesOfPictures(stories: Item[]): Promise<number> {
	const things = idsOf(stories).map((id) => `story:${id}`)
	const uses = await paperDb().select().from(paper.imageUse).where(inArray(paper.imageUse.thing, things))
	const images = [...new Set(uses.map(({ imageId }) => imageId))]
	const rows = await paperDb().select().from(paper.image).where(inArray(paper.image.id, images))
	return rows.reduce((sum, { renditions }) => {
		const files = renditions.filter(({ format }) => format === 'webp').map(({ bytes }) => bytes)
		return sum + (files.length > 0 ? Math.min(...files) : 0)
	}, 0)
}

const idsOf = (stories: Item[]) => stories.map(({ id }) => id)
const named = ({ path, name }: { path: string; name: string }) => ({ path, name })

import { asc } from 'drizzle-orm'
import * as paper from '#db/paper/tables.ts'
import { prepared } from '#db/prepared.ts'
import { paperDb } from '#db/stores.ts'
import { publicPath } from '#lib/addresses.ts'
import type { Edition } from '#newsroom/printing/rules.ts'
import { dependsOn, onceInRender } from '#press/render-store.ts'

/** A breaking notice on top of every page of its edition. */
export interface Banner {
	text: string
	/** Empty where it leads nowhere. */
	url: string
}

/** All editions, the default one first. */
export async function editions(): Promise<Edition[]> {
	const rows = await printedEditions()
	const [first, ...others] = rows
	const ids = { default: first?.id ?? '', others: others.map(({ id }) => id) }
	return rows.map(({ position: _, bannerText, bannerUrl, bannerUntil, ...row }) => ({
		...row,
		prefix: publicPath(row.id, '', ids),
	}))
}

/** One edition, or undefined where there is none of this id. The page depends on its settings. */
export async function editionById(id: string): Promise<Edition | undefined> {
	dependsOn(`site:${id}`)
	return (await editions()).find((edition) => edition.id === id)
}

/** The banner of an edition while it stands; the page turns when its time is over. */
export async function bannerOf({ id }: Edition, now = Date.now()): Promise<Banner | undefined> {
	dependsOn(`site:${id}`)
	const row = (await printedEditions()).find((edition) => edition.id === id)
	if (!row?.bannerText || (row.bannerUntil !== null && row.bannerUntil <= now)) return undefined
	if (row.bannerUntil !== null) dependsOn(`until:${row.bannerUntil}`)
	return { text: row.bannerText, url: row.bannerUrl }
}

function printedEditions() {
	return onceInRender('editions', () => inTheirOrder(paperDb(), {}))
}

const inTheirOrder = prepared((db) =>
	db.select().from(paper.edition).orderBy(asc(paper.edition.position), asc(paper.edition.id)),
)

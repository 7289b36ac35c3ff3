import { and, eq, isNull, or } from 'drizzle-orm'
import { contributor, redirect, section, story, topic } from '#db/desk/tables.ts'
import type { Db } from '#db/handles.ts'
import type { DeskTx } from '#db/transact.ts'
import { Invalid, Missing } from '#lib/errors.ts'
import { newId } from '#lib/id.ts'
import { command } from '#newsroom/command.ts'
import { record } from '#newsroom/events/commands.ts'
import { demandEdition } from '#newsroom/places/commands.ts'
import { toPrint } from '#newsroom/printing/outbox.ts'
import { addRedirectShape, removeRedirectShape } from './input.ts'
import { isFixed } from './rules.ts'

/** Leads an address at which nothing stands to a story, wherever it moves, or to another address. */
export const addRedirect = command({
	act: 'redirect.change',
	input: addRedirectShape,
	thing: async (_db, { edition }) => ({ edition }),
	async run(tx, permit, { edition, from, story: storyId = null, to = null }) {
		await demandEdition(tx, edition)
		await demandFree(tx, edition, from)
		if (storyId !== null) await demandStory(tx, edition, storyId)
		if (to !== null) await demandNoLoop(tx, edition, from, to)
		const id = newId(permit.at)
		const importing = permit.actor.type === 'system' && permit.actor.name === 'importer'
		await tx.insert(redirect).values({
			id,
			edition,
			kind: 'path',
			word: from,
			thingId: storyId,
			toPath: to,
			source: importing ? 'import' : 'staff',
			createdAt: permit.at,
		})
		await record(tx, permit, `redirect:${id}`, { edition, from, story: storyId, to }, 'redirect.add')
		await toPrint(tx, permit.at, `redirect:${id}`)
		return { id }
	},
})

/** The address leads nowhere again. */
export const removeRedirect = command({
	act: 'redirect.change',
	input: removeRedirectShape,
	thing: async (db, { id }) => ({ edition: (await redirectRow(db, id)).edition }),
	async run(tx, permit, { id }) {
		const { edition, word: from, thingId, toPath } = await redirectRow(tx, id)
		await tx.delete(redirect).where(eq(redirect.id, id))
		await record(tx, permit, `redirect:${id}`, { edition, from, story: thingId, to: toPath }, 'redirect.remove')
		await toPrint(tx, permit.at, `redirect:${id}`)
		return { id }
	},
})

async function redirectRow(db: Db, id: string): Promise<typeof redirect.$inferSelect> {
	const [row] = await db
		.select()
		.from(redirect)
		.where(and(eq(redirect.id, id), eq(redirect.kind, 'path')))
	if (!row) throw new Missing('There is no such redirect.')
	return row
}

async function demandStory(tx: DeskTx, edition: string, id: string): Promise<void> {
	const [row] = await tx.select({ edition: story.edition }).from(story).where(eq(story.id, id))
	if (row?.edition !== edition)
		throw Invalid.field('story', 'This is no story of the edition.', 'Choose a story of the edition.')
}

/** What lives at an address always wins over a redirect, so one there would lie. */
async function demandFree(tx: DeskTx, edition: string, from: string): Promise<void> {
	if (isFixed(from) || (await isLive(tx, edition, from.slice(1).split('/'))))
		throw Invalid.field('from', 'There is a page at this address.', 'A redirect starts where nothing stands.')
	const [other] = await redirectsFrom(tx, edition, from)
	if (other) throw Invalid.field('from', 'This address leads somewhere already.', 'Remove that redirect first.')
}

async function isLive(tx: DeskTx, edition: string, [first = '', second, ...rest]: string[]): Promise<boolean> {
	if (rest.length > 0) return false
	const named = async (table: typeof section | typeof topic | typeof contributor, slug: string) => {
		const [row] = await tx
			.select({ id: table.id })
			.from(table)
			.where(and(eq(table.edition, edition), eq(table.slug, slug)))
		return row !== undefined
	}
	if (second === undefined) return named(section, first)
	if (first === 'topics') return named(topic, second)
	if (first === 'contributors') return named(contributor, second)
	if (first !== 'about' && !(await named(section, first))) return false
	const [row] = await tx
		.select({ id: story.id })
		.from(story)
		.where(
			and(
				eq(story.edition, edition),
				eq(story.type, first === 'about' ? 'page' : 'story'),
				isNull(story.binnedAt),
				or(eq(story.slug, second), eq(story.liveSlug, second)),
			),
		)
		.limit(1)
	return row !== undefined
}

async function demandNoLoop(tx: DeskTx, edition: string, from: string, to: string): Promise<void> {
	for (let path: string | null = to; path !== null; ) {
		if (path === from)
			throw Invalid.field(
				'to',
				to === from ? 'An address cannot lead to itself.' : 'This would lead in a circle.',
				'Name the page where readers should arrive.',
			)
		const [next]: { toPath: string | null }[] = await redirectsFrom(tx, edition, path)
		path = next?.toPath ?? null
	}
}

function redirectsFrom(tx: DeskTx, edition: string, from: string) {
	return tx
		.select({ toPath: redirect.toPath })
		.from(redirect)
		.where(and(eq(redirect.edition, edition), eq(redirect.kind, 'path'), eq(redirect.word, from)))
}

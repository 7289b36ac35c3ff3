import { asc, eq, max } from 'drizzle-orm'
import { edition, section } from '#db/desk/tables.ts'
import type { Db } from '#db/handles.ts'
import { RESERVED_WORDS } from '#lib/addresses.ts'
import { Invalid, Missing, Outdated } from '#lib/errors.ts'
import { command } from '#newsroom/command.ts'
import { record } from '#newsroom/events/commands.ts'
import { makeFront } from '#newsroom/fronts/commands.ts'
import { homeContainers } from '#newsroom/fronts/rules.ts'
import { toPrint } from '#newsroom/printing/outbox.ts'
import { addEditionShape, changeEditionShape, setBannerShape } from './input.ts'

/** Adds a language edition with its home front, after those that are there; the first is the default one. */
export const addEdition = command({
	act: 'edition.change',
	input: addEditionShape,
	thing: async (_db, { id }) => ({ edition: id }),
	async run(tx, permit, { mustReadTitle, ...values }) {
		if (RESERVED_WORDS.includes(values.id))
			throw Invalid.field('id', `"${values.id}" is the address of another part of the paper.`, 'Choose another.')
		const [taken] = await tx
			.select({ name: section.name })
			.from(section)
			.where(eq(section.slug, values.id))
			.orderBy(asc(section.id))
		if (taken)
			throw Invalid.field('id', `"${values.id}" is the address of the section “${taken.name}”.`, 'Rename the section.')
		const [last] = await tx.select({ position: max(edition.position) }).from(edition)
		await tx.insert(edition).values({ ...values, position: (last?.position ?? -1) + 1 })
		await record(tx, permit, `edition:${values.id}`, { name: values.name }, 'edition.add')
		await toPrint(tx, permit.at, `edition:${values.id}`)
		await makeFront(tx, permit, { edition: values.id, sectionId: null, containers: homeContainers(mustReadTitle) })
		return { id: values.id }
	},
})

/** Changes the voice of an edition: its name, who signs, its clock and calendar. */
export const changeEdition = command({
	act: 'edition.change',
	input: changeEditionShape,
	thing: async (_db, { id }) => ({ edition: id }),
	async run(tx, permit, { id, version, ...values }) {
		await demandVersion(tx, id, version)
		await tx
			.update(edition)
			.set({ ...values, version: version + 1 })
			.where(eq(edition.id, id))
		await record(tx, permit, `edition:${id}`, { ...values, version: version + 1 })
		await toPrint(tx, permit.at, `edition:${id}`)
		return { id, version: version + 1 }
	},
})

/** Puts a notice on top of every page of an edition, or takes it down. */
export const setBanner = command({
	act: 'banner.set',
	input: setBannerShape,
	thing: async (_db, { edition }) => ({ edition, section: null }),
	async run(tx, permit, { edition: id, version, text, url, until }) {
		await demandVersion(tx, id, version)
		if (text !== '' && until !== null && until <= permit.at)
			throw Invalid.field('until', 'This moment has passed.', 'Choose one to come, or none.')
		const banner =
			text === ''
				? { bannerText: '', bannerUrl: '', bannerUntil: null }
				: { bannerText: text, bannerUrl: url, bannerUntil: until }
		await tx
			.update(edition)
			.set({ ...banner, version: version + 1 })
			.where(eq(edition.id, id))
		await record(tx, permit, `edition:${id}`, { ...banner, version: version + 1 })
		await toPrint(tx, permit.at, `edition:${id}`)
		return { edition: id, version: version + 1 }
	},
})

async function demandVersion(db: Db, id: string, version: number): Promise<void> {
	const [row] = await db.select({ version: edition.version }).from(edition).where(eq(edition.id, id))
	if (!row) throw new Missing(`There is no edition "${id}".`)
	if (row.version !== version)
		throw new Outdated(
			'Someone changed these settings after you opened them. Nothing of yours is lost: compare both, and send yours again to put them in the place of theirs.',
			row.version,
		)
}

import { and, asc, eq, max } from 'drizzle-orm'
import { section } from '#db/desk/tables.ts'
import type { Db } from '#db/handles.ts'
import { Invalid, Outdated } from '#lib/errors.ts'
import { newId } from '#lib/id.ts'
import { command } from '#newsroom/command.ts'
import { record } from '#newsroom/events/commands.ts'
import { makeFront } from '#newsroom/fronts/commands.ts'
import { sectionContainers } from '#newsroom/fronts/rules.ts'
import {
	claimSlug,
	demandEdition,
	demandPlaceVersion,
	joinTwin,
	moveSlug,
	placeRow,
	slugForNew,
} from '#newsroom/places/commands.ts'
import { changeSectionShape, createSectionShape, orderSectionsShape } from '#newsroom/places/input.ts'
import { toPrint } from '#newsroom/printing/outbox.ts'

const ofEdition = async (_db: Db, { edition }: { edition: string }) => ({ edition, section: null })

/** Opens a section, last in the order, with a front of its own. */
export const createSection = command({
	act: 'section.change',
	input: createSectionShape,
	thing: ofEdition,
	async run(tx, permit, { edition, name, slug: wanted, description, twin }) {
		await demandEdition(tx, edition)
		const slug = await slugForNew(tx, 'section', { edition, slug: wanted, name })
		const [last] = await tx
			.select({ position: max(section.position) })
			.from(section)
			.where(eq(section.edition, edition))
		const row = { id: newId(permit.at), edition, slug, name, translationGroup: null }
		await tx.insert(section).values({ ...row, description, position: (last?.position ?? -1) + 1 })
		await claimSlug(tx, 'section', edition, slug)
		if (twin) await joinTwin(tx, permit, 'section', row, twin)
		await record(tx, permit, `section:${row.id}`, { edition, slug, name }, 'section.create')
		await toPrint(tx, permit.at, `section:${row.id}`)
		await makeFront(tx, permit, { edition, sectionId: row.id, containers: sectionContainers() })
		return { id: row.id, slug }
	},
})

/** Changes what a section is called. Its old address, and those of its stories, lead on to the new ones. */
export const changeSection = command({
	act: 'section.change',
	input: changeSectionShape,
	thing: async (db, { id }) => ({ edition: (await placeRow(db, 'section', id)).edition, section: id }),
	async run(tx, permit, { id, version, name, slug, description, twin }) {
		const row = await placeRow(tx, 'section', id)
		await demandPlaceVersion(tx, 'section', id, version)
		if (slug !== undefined) await moveSlug(tx, permit, 'section', row, slug)
		await tx
			.update(section)
			.set({ slug: slug ?? row.slug, name, description })
			.where(eq(section.id, id))
		if (twin !== undefined) await joinTwin(tx, permit, 'section', row, twin)
		await record(tx, permit, `section:${id}`, { from: { slug: row.slug, name: row.name }, slug, name })
		await toPrint(tx, permit.at, `section:${id}`)
		return { id, slug: slug ?? row.slug }
	},
})

/**
 * Puts the sections of an edition into an order, which must name each of them once. Where they do not
 * stand in the order the sender began with, nothing is written.
 */
export const orderSections = command({
	act: 'section.change',
	input: orderSectionsShape,
	thing: ofEdition,
	async run(tx, permit, { edition, from, order }) {
		const rows = await tx
			.select({ id: section.id, position: section.position })
			.from(section)
			.where(eq(section.edition, edition))
			.orderBy(asc(section.position), asc(section.id))
		const stands = rows.map(({ id }) => id).join(' ')
		if (from.join(' ') !== stands)
			throw new Outdated(
				'The sections do not stand as you had them. This is their order now: move yours again.',
				stands,
			)
		const known = new Map(rows.map(({ id, position }) => [id, position]))
		if (new Set(order).size !== known.size || order.length !== known.size || order.some((id) => !known.has(id)))
			throw Invalid.field(
				'order',
				'This order does not name every section of the edition once.',
				'Name each of them once.',
			)
		for (const [position, id] of order.entries()) {
			if (known.get(id) === position) continue
			await tx
				.update(section)
				.set({ position })
				.where(and(eq(section.id, id), eq(section.edition, edition)))
			await toPrint(tx, permit.at, `section:${id}`)
		}
		await record(tx, permit, `edition:${edition}`, { order }, 'section.order')
		return { order }
	},
})

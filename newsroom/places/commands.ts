import { and, asc, eq, ne } from 'drizzle-orm'
import { contributor, edition, redirect, section, topic } from '#db/desk/tables.ts'
import type { Db } from '#db/handles.ts'
import type { DeskTx } from '#db/transact.ts'
import { RESERVED_WORDS } from '#lib/addresses.ts'
import { Invalid, Missing } from '#lib/errors.ts'
import { newId } from '#lib/id.ts'
import { permit as allow, type Permit } from '#newsroom/policies/permit.ts'
import { toPrint } from '#newsroom/printing/outbox.ts'
import { freeSlug, slugFrom } from '#newsroom/stories/slug.ts'
import { demandVersion } from '#newsroom/version.ts'
import { placeVersion } from './desk.ts'
import type { PlaceKind } from './rules.ts'

/*
 * What sections, topics and contributors share when they are written: a slug that is theirs alone,
 * old slugs that lead on, and a twin in each other edition. Each noun's own commands call these.
 */

const TABLES = { section, topic, contributor } as const

/** The columns every place has. */
export interface PlaceRow {
	id: string
	edition: string
	slug: string
	name: string
	translationGroup: string | null
}

/** Missing when there is no such edition. */
export async function demandEdition(db: Db, id: string): Promise<void> {
	const [row] = await db.select({ id: edition.id }).from(edition).where(eq(edition.id, id))
	if (!row) throw Invalid.field('edition', `There is no edition "${id}".`, 'Name one that is there.')
}

/** The common columns of a place, or Missing. */
export async function placeRow(db: Db, kind: PlaceKind, id: string): Promise<PlaceRow> {
	const table = TABLES[kind]
	const [row] = await db
		.select({
			id: table.id,
			edition: table.edition,
			slug: table.slug,
			name: table.name,
			translationGroup: table.translationGroup,
		})
		.from(table)
		.where(eq(table.id, id))
	if (!row) throw new Missing(`There is no such ${kind}.`)
	return row
}

/** Outdated when a place's form was drawn with other values than stand now. */
export async function demandPlaceVersion(
	tx: DeskTx,
	kind: PlaceKind,
	id: string,
	drawn: string | undefined,
): Promise<void> {
	const table: (typeof TABLES)[PlaceKind] = TABLES[kind]
	const [row] = await tx.select().from(table).where(eq(table.id, id))
	if (row) demandVersion(placeVersion(row), drawn)
}

/** A slug that is free: the one asked for, or refused; without one, the name's, which gives way. */
export async function slugForNew(
	tx: DeskTx,
	kind: PlaceKind,
	{ edition, slug, name }: { edition: string; slug?: string | undefined; name: string },
): Promise<string> {
	if (slug !== undefined) {
		await demandFree(tx, kind, { edition, slug })
		return slug
	}
	const own = slugFrom(name)
	if (own === '')
		throw Invalid.field('slug', 'This name has no letters to make an address of.', 'Give a slug beside it.')
	return freeSlug(own, async (word) => (await whyTaken(tx, kind, { edition, slug: word })) !== undefined)
}

/**
 * Moves a place to another slug: the old one leads on to it, and a slug that was an old one of any
 * place of its kind is an address of its own again.
 */
export async function moveSlug(
	tx: DeskTx,
	permit: Permit,
	kind: PlaceKind,
	row: PlaceRow,
	slug: string,
): Promise<void> {
	if (slug === row.slug) return
	await demandFree(tx, kind, { edition: row.edition, slug, not: row.id })
	await claimSlug(tx, kind, row.edition, slug)
	await tx.insert(redirect).values({
		id: newId(permit.at),
		edition: row.edition,
		kind,
		word: row.slug,
		thingId: row.id,
		source: 'rename',
		createdAt: permit.at,
	})
}

/** Ends the redirect from a slug that a place now has itself. */
export async function claimSlug(tx: DeskTx, kind: PlaceKind, edition: string, slug: string): Promise<void> {
	await tx.delete(redirect).where(and(eq(redirect.edition, edition), eq(redirect.kind, kind), eq(redirect.word, slug)))
}

/**
 * Joins a place to its twin in another edition, or parts them (null); each place has one twin an edition. Refused
 * unless the act is allowed for every place that gets or loses a twin with it. A twin that stays asks for nothing.
 */
export async function joinTwin(
	tx: DeskTx,
	permit: Permit,
	kind: PlaceKind,
	row: PlaceRow,
	twin: string | null,
): Promise<void> {
	const other = twin === null ? null : await placeRow(tx, kind, twin).catch(() => undefined)
	if (other === undefined || other?.edition === row.edition)
		throw Invalid.field('twin', `This is not a ${kind} of another edition.`, 'Choose the one that means the same.')
	const before = row.translationGroup
	if (other ? before !== null && other.translationGroup === before : before === null) return
	const group = other && (other.translationGroup ?? other.id)
	const left = before === group ? [] : (await groupOf(tx, kind, before)).filter(({ id }) => id !== row.id)
	const freed = (await groupOf(tx, kind, group)).filter(({ id, edition }) => edition === row.edition && id !== row.id)
	for (const { id, edition } of [...left, ...(other ? [other] : []), ...freed])
		allow(permit.actor, permit.act, { edition, ...(kind === 'section' && { section: id }) })
	const put = async ({ id }: { id: string }, translationGroup: string | null) => {
		await tx.update(TABLES[kind]).set({ translationGroup }).where(eq(TABLES[kind].id, id))
		if (id !== row.id) await toPrint(tx, permit.at, `${kind}:${id}`)
	}
	// A place alone in a group would be taken for the twin of whatever joins it later.
	for (const one of left.length === 1 ? [...left, ...freed] : freed) await put(one, null)
	await put(row, group)
	if (other) await put(other, group)
}

async function groupOf(tx: DeskTx, kind: PlaceKind, group: string | null): Promise<{ id: string; edition: string }[]> {
	if (group === null) return []
	const table = TABLES[kind]
	return tx
		.select({ id: table.id, edition: table.edition })
		.from(table)
		.where(eq(table.translationGroup, group))
		.orderBy(asc(table.id))
}

async function demandFree(
	tx: DeskTx,
	kind: PlaceKind,
	place: { edition: string; slug: string; not?: string },
): Promise<void> {
	const why = await whyTaken(tx, kind, place)
	if (why === undefined) return
	const free = await freeSlug(place.slug, async (slug) => (await whyTaken(tx, kind, { ...place, slug })) !== undefined)
	throw Invalid.field('slug', why, `Choose another, such as "${free}".`)
}

/** Why a place of this kind cannot have the slug, in a sentence; undefined when it can. */
export async function whyTaken(
	tx: DeskTx,
	kind: PlaceKind,
	{ edition: editionId, slug, not }: { edition: string; slug: string; not?: string },
): Promise<string | undefined> {
	if (kind === 'section') {
		if (RESERVED_WORDS.includes(slug)) return `"${slug}" is the address of another part of the paper.`
		const [taken] = await tx.select({ id: edition.id }).from(edition).where(eq(edition.id, slug))
		if (taken) return `"${slug}" is the address of an edition.`
	}
	const table = TABLES[kind]
	const [other] = await tx
		.select({ id: table.id, name: table.name })
		.from(table)
		.where(and(eq(table.edition, editionId), eq(table.slug, slug), not === undefined ? undefined : ne(table.id, not)))
	return other && `The ${kind} “${other.name}” has the slug "${slug}".`
}

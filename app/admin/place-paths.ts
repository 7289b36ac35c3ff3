import { places as words } from '#components/admin/texts/en/places.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { type EditionIds, publicPath } from '#lib/addresses.ts'
import { Invalid } from '#lib/errors.ts'
import { contributorBySlug, deskContributors } from '#newsroom/contributors/desk.ts'
import { deskEditions } from '#newsroom/editions/desk.ts'
import type { PlaceKind } from '#newsroom/places/rules.ts'
import { pathWithin } from '#newsroom/redirects/rules.ts'
import { deskSections, sectionBySlug } from '#newsroom/sections/desk.ts'
import { deskTopics, topicBySlug } from '#newsroom/topics/desk.ts'

const t = texts(words)

const ROOTS: Record<PlaceKind, string> = { section: '/', topic: '/topics/', contributor: '/contributors/' }
const BY_SLUG = { section: sectionBySlug, topic: topicBySlug, contributor: contributorBySlug }
const OFFERED = 200

/** A place as forms offer it: by its public address, which can also be pasted. */
export interface OfferedPlace {
	path: string
	name: string
}

export async function editionIds(): Promise<EditionIds> {
	const [first, ...others] = await deskEditions()
	return { default: first?.id ?? '', others: others.map(({ id }) => id) }
}

export function placePath(
	kind: PlaceKind,
	{ edition, slug }: { edition: string; slug: string },
	ids: EditionIds,
): string {
	return publicPath(edition, `${ROOTS[kind]}${slug}`, ids)
}

/** Places of one edition (`in`), or of all others (`notIn`). */
export async function offeredPlaces(
	kind: PlaceKind,
	where: { in: string } | { notIn: string },
): Promise<OfferedPlace[]> {
	const ids = await editionIds()
	const editions = 'in' in where ? [where.in] : [ids.default, ...ids.others].filter((id) => id !== where.notIn)
	const rows = await Promise.all(
		editions.map(async (edition) => {
			if (kind === 'section') return deskSections(edition)
			return (await (kind === 'topic' ? deskTopics : deskContributors)(edition, { limit: OFFERED })).items
		}),
	)
	return rows.flat().map((row) => ({ path: placePath(kind, row, ids), name: row.name }))
}

/** The id of the twin that a form names by its address; null where it names none. Throws Invalid on `twin`. */
export async function twinNamed(
	kind: PlaceKind,
	address: FormDataEntryValue | null,
	own: string,
): Promise<string | null> {
	return named(kind, address, (edition) => edition !== own, ['twin', t('unknownTwin')])
}

/** The same for the wider topic of a topic; throws Invalid on `parent`. */
export async function parentNamed(address: FormDataEntryValue | null, own: string): Promise<string | null> {
	return named('topic', address, (edition) => edition === own, ['parent', t('unknownParent')])
}

async function named(
	kind: PlaceKind,
	address: FormDataEntryValue | null,
	fits: (edition: string) => boolean,
	[field, message]: [string, string],
): Promise<string | null> {
	const text = String(address ?? '').trim()
	if (text === '') return null
	const within = pathWithin(text, await editionIds())
	const root = ROOTS[kind]
	const row =
		within?.path.startsWith(root) && fits(within.edition)
			? await BY_SLUG[kind](within.edition, within.path.slice(root.length))
			: undefined
	if (!row) throw Invalid.field(field, message, t('unknownRemedy'))
	return row.id
}

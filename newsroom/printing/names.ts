import { and, eq, ne } from 'drizzle-orm'
import * as desk from '#db/desk/tables.ts'
import * as paper from '#db/paper/tables.ts'
import { everyColumn, type Given, prepared } from '#db/prepared.ts'
import { deskDb } from '#db/stores.ts'
import type { PaperTx } from '#db/transact.ts'
import { printImageUses } from './images.ts'
import { printBylineWords } from './words.ts'

type Id = { id: string }
/** What has a slug of its own, and old ones that lead to it. */
type Kind = 'story' | 'page' | 'section' | 'topic' | 'contributor'

/** A section as readers see it, with the old slugs that lead to it. Every page of the edition shows its name. */
export async function printSection(tx: PaperTx, id: string): Promise<string[]> {
	const [row] = await deskDb().select().from(desk.section).where(eq(desk.section.id, id))
	if (!row) return []
	await makeWay(tx, paper.section, row)
	await tx.insert(paper.section).values(row).onConflictDoUpdate({ target: paper.section.id, set: row })
	await printOldSlugs(tx, 'section', row)
	return [`section:${id}`, `site:${row.edition}`]
}

/** A topic is public while a live story has it: its name alone could tell of a story that is not out. */
export async function printTopic(tx: PaperTx, id: string): Promise<string[]> {
	const [row] = await deskTopic(deskDb(), { id })
	const [use] = await storyWithTopic(tx, { id })
	const [old] = await removeTopic(tx, { id })
	await removeOldSlugs(tx, { kind: 'topic', id })
	const printed = row && use ? row : undefined
	const keys = [`topic:${id}`, `name:topic:${id}`, ...twinKeys(old, printed)]
	if (!printed) return keys
	await makeWay(tx, paper.topic, printed)
	await putTopic(tx, printed)
	await printOldSlugs(tx, 'topic', printed)
	return keys
}

const deskTopic = prepared((db, { id }: Given<Id>) => db.select().from(desk.topic).where(eq(desk.topic.id, id)))
const storyWithTopic = prepared((db, { id }: Given<Id>) =>
	db.select().from(paper.storyTopic).where(eq(paper.storyTopic.topicId, id)).limit(1),
)
const putTopic = prepared((db, given: Given<typeof paper.topic.$inferSelect>) =>
	db.insert(paper.topic).values(everyColumn(paper.topic, given)),
)
const removeTopic = prepared((db, { id }: Given<Id>) =>
	db.delete(paper.topic).where(eq(paper.topic.id, id)).returning(),
)

/** Pages of its twins lead to a place once it is there, and no more once it is not. */
function twinKeys(
	old: { translationGroup: string | null } | undefined,
	now: { translationGroup: string | null } | undefined,
): string[] {
	const groups = [old?.translationGroup, now?.translationGroup]
	return groups[0] === groups[1] ? [] : groups.flatMap((group) => (group ? `twins:${group}` : []))
}

/** A person is public, picture and all, while their name stands on a live story. */
export async function printContributor(tx: PaperTx, id: string): Promise<string[]> {
	const [row] = await deskContributor(deskDb(), { id })
	const [use] = await storyBy(tx, { id })
	const [old] = await removeContributor(tx, { id })
	await removeOldSlugs(tx, { kind: 'contributor', id })
	const keys = [`contributor:${id}`, `name:contributor:${id}`, ...twinKeys(old, row && use ? row : undefined)]
	if (!row || !use) {
		await printImageUses(tx, `contributor:${id}`, [])
		return keys
	}
	await makeWay(tx, paper.contributor, row)
	await putContributor(tx, row)
	await printOldSlugs(tx, 'contributor', row)
	await printImageUses(tx, `contributor:${id}`, row.imageId ? [row.imageId] : [])
	if (old && old.name !== row.name) await printBylineWords(tx, id)
	return keys
}

const deskContributor = prepared((db, { id }: Given<Id>) =>
	db.select().from(desk.contributor).where(eq(desk.contributor.id, id)),
)
const storyBy = prepared((db, { id }: Given<Id>) =>
	db.select().from(paper.storyContributor).where(eq(paper.storyContributor.contributorId, id)).limit(1),
)
const putContributor = prepared((db, given: Given<typeof paper.contributor.$inferSelect>) =>
	db.insert(paper.contributor).values(everyColumn(paper.contributor, given)),
)
const removeContributor = prepared((db, { id }: Given<Id>) =>
	db.delete(paper.contributor).where(eq(paper.contributor.id, id)).returning(),
)

/** A place that still stands at this address has another on the desk by now, and is printed again after this one. */
async function makeWay(
	tx: PaperTx,
	table: typeof paper.section | typeof paper.topic | typeof paper.contributor,
	{ id, edition, slug }: { id: string; edition: string; slug: string },
): Promise<void> {
	await tx.delete(table).where(and(eq(table.edition, edition), eq(table.slug, slug), ne(table.id, id)))
}

/** Old slugs of a thing, as the desk has them now; a slug in use leads nowhere else. */
export async function printOldSlugs(
	tx: PaperTx,
	kind: Kind,
	thing: { id: string; edition: string; slug: string },
): Promise<void> {
	await removeOldSlugs(tx, { kind, id: thing.id })
	const rows = await deskOldSlugs(deskDb(), { kind, id: thing.id })
	for (const word of [thing.slug, ...rows.map(({ word }) => word)])
		await removeOldSlug(tx, { edition: thing.edition, kind, word })
	if (rows.length > 0) await tx.insert(paper.redirect).values(rows.map(redirectAsPrinted))
}

const removeOldSlugs = prepared((db, { kind, id }: Given<{ kind: Kind; id: string }>) =>
	db.delete(paper.redirect).where(and(eq(paper.redirect.kind, kind), eq(paper.redirect.thingId, id))),
)
const removeOldSlug = prepared((db, { edition, kind, word }: Given<{ edition: string; kind: Kind; word: string }>) =>
	db
		.delete(paper.redirect)
		.where(and(eq(paper.redirect.edition, edition), eq(paper.redirect.kind, kind), eq(paper.redirect.word, word))),
)
const deskOldSlugs = prepared((db, { kind, id }: Given<{ kind: Kind; id: string }>) =>
	db
		.select()
		.from(desk.redirect)
		.where(and(eq(desk.redirect.kind, kind), eq(desk.redirect.thingId, id))),
)

/** A whole path that leads elsewhere, or one that no longer does. */
export async function printRedirect(tx: PaperTx, id: string): Promise<string[]> {
	const [old] = await tx.delete(paper.redirect).where(eq(paper.redirect.id, id)).returning()
	const [row] = await deskDb().select().from(desk.redirect).where(eq(desk.redirect.id, id))
	if (row) {
		const values = redirectAsPrinted(row)
		await tx
			.insert(paper.redirect)
			.values(values)
			.onConflictDoUpdate({ target: [paper.redirect.edition, paper.redirect.kind, paper.redirect.word], set: values })
	}
	return [old, row].flatMap((redirect) =>
		redirect ? [`redirect:${redirect.edition}:${encodeURI(redirect.word)}`] : [],
	)
}

function redirectAsPrinted({
	id,
	edition,
	kind,
	word,
	thingId,
	toPath,
}: typeof desk.redirect.$inferSelect): typeof paper.redirect.$inferInsert {
	return { id, edition, kind, word, thingId, toPath }
}

import { and, asc, eq, isNull } from 'drizzle-orm'
import { edition, importRecord, job, publication, redirect, section, story, storyList } from '#db/desk/tables.ts'
import type { Db } from '#db/handles.ts'
import type { DeskTx } from '#db/transact.ts'
import { type EditionIds, firstWord, publicPath, RESERVED_WORDS } from '#lib/addresses.ts'
import { Invalid } from '#lib/errors.ts'
import { stableId } from '#lib/id.ts'
import { command } from '#newsroom/command.ts'
import { record } from '#newsroom/events/commands.ts'
import type { Permit } from '#newsroom/policies/permit.ts'
import { toPrint } from '#newsroom/printing/outbox.ts'
import { type ImportInput, importShape } from '#newsroom/stories/input.ts'
import { type StoryContent, storyPath } from '#newsroom/stories/rules.ts'
import { freeSlug, slugFrom } from '#newsroom/stories/slug.ts'
import { ImportedTerms } from './import-terms.ts'
import type { PublicFacts } from './publish.ts'
import { slugTaken } from './row.ts'
import { claimLiveSlug } from './save.ts'
import { addRevision, setWorking, workingColumns } from './write.ts'

/** How many stories the staff's list Must read shows. */
const MUST_READ = 5

/** What became of a record. `address` is the public path it has or will have. */
export interface Imported {
	/** `known`: it came in before and is left as it is; `changedThere`: the archive's copy differs from the one that came in. */
	outcome: 'new' | 'known' | 'changedThere'
	id: string
	address: string
	/** Sentences about what could not be as it was there. */
	notes: string[]
}

/**
 * Brings one record of an archive in: a draft, a scheduled or a published story with the dates it had,
 * its section, topics and byline made where they are missing, its old addresses leading to it. The
 * same record a second time changes nothing.
 */
export const importStory = command({
	act: 'story.import',
	input: importShape,
	thing: async (_db, { edition }) => ({ edition }),
	async run(tx, permit, input): Promise<Imported> {
		return (await known(tx, input)) ?? (await bringIn(tx, permit, input))
	},
})

async function known(tx: DeskTx, { key, hash }: ImportInput): Promise<Imported | undefined> {
	const [before] = await tx.select().from(importRecord).where(eq(importRecord.key, key))
	if (!before) return undefined
	const id = before.thing.slice('story:'.length)
	const [row] = await tx.select().from(story).where(eq(story.id, id))
	const address = row ? await addressOf(tx, row, await editionIds(tx)) : ''
	return { outcome: before.hash === hash ? 'known' : 'changedThere', id, address, notes: [] }
}

async function bringIn(tx: DeskTx, permit: Permit, input: ImportInput): Promise<Imported> {
	const { edition: editionId, key, type, createdAt: at, live } = input
	const editions = await editionIds(tx)
	if (![editions.default, ...editions.others].includes(editionId))
		throw Invalid.field('edition', `There is no edition "${editionId}".`, 'Name one of the paper.')
	const notes: string[] = []
	const id = stableId(key, at)
	const content = await contentFrom(tx, permit, input, id, notes)
	const row = { id, edition: editionId, type, createdAt: at, createdBy: permit.by }
	const changedAt = live?.updatedAt ?? at
	await tx.insert(story).values({ ...row, workingRevisionId: '', ...workingColumns(content), changedAt })
	const revision = { id: stableId(`${key}#revision`, at), storyId: id, parentId: null, content, at, by: permit.by }
	await addRevision(tx, { ...revision, reason: 'imported' })
	await setWorking(tx, id, revision.id, content, changedAt)
	if (live) await publish(tx, permit, input, live, revision.id, content)
	else if (input.dueAt !== null) await schedule(tx, permit, input, revision.id, content)
	await tx.insert(importRecord).values({ key, hash: input.hash, thing: `story:${id}` })
	await record(tx, permit, `story:${id}`, { revision: revision.id, headline: content.headline, source: key })
	const address = await addressOf(tx, { ...row, slug: content.slug, sectionId: content.section }, editions)
	await keepOldPaths(tx, permit, input, { id, address, editions }, notes)
	if (live && input.mustRead) await putOnMustRead(tx, permit, editionId, id, notes)
	return { outcome: 'new', id, address, notes }
}

async function contentFrom(
	tx: DeskTx,
	permit: Permit,
	input: ImportInput,
	id: string,
	notes: string[],
): Promise<StoryContent> {
	const { edition, type } = input
	const wanted = slugFrom(input.slug) || slugFrom(input.content.headline) || `${type}-${id.slice(-6)}`
	const slug = await freeSlug(wanted, (slug) => slugTaken(tx, { edition, type, slug }))
	if (slug !== wanted) notes.push(`another ${type} has the slug "${wanted}"`)
	const terms = await ImportedTerms.of(tx, permit, input)
	const contributors: string[] = []
	for (const person of input.contributors) contributors.push(await terms.contributor(person))
	return {
		...input.content,
		slug,
		section: input.section && (await terms.section(input.section)),
		kicker: '',
		dateline: '',
		kind: 'news',
		leadImage: null,
		contributors,
		topics: await terms.topics(input.topics),
		related: [],
		translationOf: null,
		source: null,
	}
}

const NOTHING_BEFORE: PublicFacts = {
	story: {
		liveRevisionId: null,
		liveSlug: null,
		firstPublishedAt: null,
		updatedAt: null,
		withdrawnAt: null,
		withdrawnReason: null,
	},
	takedown: null,
	redirects: [],
}

/** As if it had been published then: the dates are those readers had. */
async function publish(
	tx: DeskTx,
	permit: Permit,
	{ key, createdAt, edition, type }: ImportInput,
	live: NonNullable<ImportInput['live']>,
	revisionId: string,
	{ slug }: StoryContent,
): Promise<void> {
	const storyId = stableId(key, createdAt)
	await claimLiveSlug(tx, { edition, type }, slug)
	await tx
		.update(story)
		.set({ liveRevisionId: revisionId, liveSlug: slug, ...live, stage: 'ready' })
		.where(eq(story.id, storyId))
	await tx.insert(publication).values({
		id: stableId(`${key}#publication`, live.firstPublishedAt),
		storyId,
		act: 'publish',
		revisionId,
		change: 'first',
		at: live.firstPublishedAt,
		by: permit.by,
		before: NOTHING_BEFORE,
	})
	await toPrint(tx, permit.at, `story:${storyId}`)
}

async function schedule(
	tx: DeskTx,
	permit: Permit,
	{ key, createdAt, dueAt }: ImportInput,
	revisionId: string,
	{ slug }: StoryContent,
): Promise<void> {
	await tx.insert(job).values({
		id: stableId(`${key}#due`, createdAt),
		type: 'publish',
		storyId: stableId(key, createdAt),
		revisionId,
		slug,
		input: {},
		dueAt: dueAt ?? 0,
		state: 'due',
		createdAt,
		createdBy: permit.by,
	})
}

/** Old addresses lead here, unless something of ours stands there: that stays. */
async function keepOldPaths(
	tx: DeskTx,
	permit: Permit,
	{ key, oldPaths, createdAt }: ImportInput,
	{ id: thingId, address, editions }: { id: string; address: string; editions: EditionIds },
	notes: string[],
): Promise<void> {
	for (const oldPath of oldPaths) {
		if (oldPath === address) continue
		// Below /fa it is looked up in that edition, everywhere else in the default one.
		const first = firstWord(oldPath)
		const inOther = editions.others.includes(first)
		const edition = inOther ? first : editions.default
		const path = inOther ? oldPath.slice(first.length + 1) || '/' : oldPath
		const id = stableId(`${key}#${edition}${path}`, createdAt)
		const values = { id, edition, kind: 'path', word: path, thingId, source: 'import', createdAt } as const
		const kept =
			!(await isOurs(tx, edition, path)) &&
			(await tx.insert(redirect).values(values).onConflictDoNothing().returning()).length > 0
		if (kept) await toPrint(tx, permit.at, `redirect:${id}`)
		else notes.push(`its old address ${oldPath} is already in use here and stays what it is`)
	}
}

async function isOurs(tx: DeskTx, editionId: string, path: string): Promise<boolean> {
	const [first = '', slug, ...rest] = path.slice(1).split('/')
	if (first === '' || RESERVED_WORDS.includes(first)) return true
	const [place] = await tx
		.select({ id: section.id })
		.from(section)
		.where(and(eq(section.edition, editionId), eq(section.slug, first)))
	if (!place || rest.length > 0) return false
	if (slug === undefined) return true
	const [there] = await tx
		.select({ id: story.id })
		.from(story)
		.where(
			and(
				eq(story.edition, editionId),
				eq(story.type, 'story'),
				eq(story.slug, slug),
				isNull(story.binnedAt),
				eq(story.sectionId, place.id),
			),
		)
	return there !== undefined
}

async function putOnMustRead(tx: DeskTx, permit: Permit, edition: string, id: string, notes: string[]): Promise<void> {
	const [list] = await tx
		.select()
		.from(storyList)
		.where(and(eq(storyList.edition, edition), eq(storyList.name, 'must-read')))
	const stories = list?.stories ?? []
	if (stories.length >= MUST_READ) {
		notes.push('it was sticky, and Must read is full')
		return
	}
	const values = { edition, name: 'must-read' as const, version: (list?.version ?? 1) + 1, stories: [...stories, id] }
	await tx
		.insert(storyList)
		.values(values)
		.onConflictDoUpdate({ target: [storyList.edition, storyList.name], set: values })
	await toPrint(tx, permit.at, `list:${edition}:must-read`)
}

async function addressOf(
	db: Db,
	row: { edition: string; type: 'story' | 'page'; slug: string; sectionId: string | null },
	editions: EditionIds,
): Promise<string> {
	const [place] = row.sectionId ? await db.select().from(section).where(eq(section.id, row.sectionId)) : []
	return publicPath(row.edition, storyPath(row.type, place?.slug ?? null, row.slug), editions)
}

async function editionIds(db: Db): Promise<EditionIds> {
	const [first, ...others] = await db.select().from(edition).orderBy(asc(edition.position), asc(edition.id))
	return { default: first?.id ?? '', others: others.map(({ id }) => id) }
}

import { and, eq, isNull } from 'drizzle-orm'
import { conflict, redirect, revision, story } from '#db/desk/tables.ts'
import { type Given, prepared } from '#db/prepared.ts'
import type { DeskTx } from '#db/transact.ts'
import { Invalid } from '#lib/errors.ts'
import { canonicalJson } from '#lib/hash.ts'
import { newId } from '#lib/id.ts'
import { emptyBody } from '#newsroom/body/blocks.ts'
import { command } from '#newsroom/command.ts'
import { record } from '#newsroom/events/commands.ts'
import type { Permit } from '#newsroom/policies/permit.ts'
import { type ContentInput, createShape, saveShape } from '#newsroom/stories/input.ts'
import type { StoryContent } from '#newsroom/stories/rules.ts'
import { freeSlug, isMadeOf, slugFrom } from '#newsroom/stories/slug.ts'
import {
	actOn,
	contentOf,
	demandCurrent,
	demandRelations,
	type StoryRow,
	slugTaken,
	storyRow,
	thingOfStory,
} from './row.ts'
import { addRevision, setWorking, workingColumns } from './write.ts'

/** What a story begins with. */
export const NEW_CONTENT: Omit<StoryContent, 'slug' | 'body'> = {
	section: null,
	headline: '',
	kicker: '',
	standfirst: '',
	dateline: '',
	kind: 'news',
	leadImage: null,
	contributors: [],
	topics: [],
	related: [],
	translationOf: null,
	source: null,
}

/** Begins a story or page. A slug that was not given comes from the headline and gives way to one that is taken. */
export const createStory = command({
	act: async (_db, input) => (input.type === 'page' ? 'page.edit' : 'story.create'),
	input: createShape,
	thing: async (_db, { edition, content }) => ({ edition, section: content.section ?? null }),
	async run(tx, permit, { edition, type, content: sent }) {
		const id = newId(permit.at)
		const content = await settle(
			tx,
			{ id, edition, type, old: null },
			{ ...NEW_CONTENT, slug: '', body: emptyBody() },
			sent,
		)
		// The story's row names its first revision and the revision names the story: the references are checked at commit.
		const at = permit.at
		await tx.insert(story).values({
			id,
			edition,
			type,
			workingRevisionId: '',
			...workingColumns(content),
			createdAt: at,
			createdBy: permit.by,
			changedAt: at,
		})
		const revisionId = await addRevision(tx, {
			storyId: id,
			parentId: null,
			content,
			reason: 'created',
			at,
			by: permit.by,
		})
		await setWorking(tx, id, revisionId, content, at)
		await record(tx, permit, `story:${id}`, { revision: revisionId, headline: content.headline })
		return { id, revision: revisionId, slug: content.slug }
	},
})

/**
 * Saves fields of the working copy as a new revision. On an outdated base it throws Outdated, or with
 * `late: 'keep'` keeps what was sent as a conflict beside the working copy, which stays as it is.
 */
export const saveStory = command({
	act: actOn('story.edit'),
	input: saveShape,
	thing: async (db, { id, content }) => ({ ...(await thingOfStory(db, { id })), to: content.section }),
	async run(tx, permit, { id, base, content: sent, late }) {
		const row = await storyRow(tx, id)
		if (base !== row.workingRevisionId && late === 'keep')
			return (await savedBefore(tx, permit, row, base, sent)) ?? keepLate(tx, permit, row, base, sent)
		demandCurrent(row, base)
		const old = await contentOf(tx, base)
		const content = await settle(tx, { ...row, old }, old, sent)
		if (canonicalJson(content) === canonicalJson(old)) return { id, revision: base, slug: old.slug, conflict: null }
		const revisionId = await addRevision(tx, {
			storyId: id,
			parentId: base,
			content,
			reason: 'saved',
			at: permit.at,
			by: permit.by,
		})
		await setWorking(tx, id, revisionId, content, permit.at)
		await record(
			tx,
			permit,
			`story:${id}`,
			{ from: base, to: revisionId },
			row.type === 'page' ? 'page.edit' : 'story.edit',
		)
		return { id, revision: revisionId, slug: content.slug, conflict: null }
	},
})

/** The same save once more, of the same person on the same base: its answer was lost on the way. */
async function savedBefore(tx: DeskTx, permit: Permit, row: StoryRow, base: string, sent: ContentInput) {
	const [working] = await tx.select().from(revision).where(eq(revision.id, row.workingRevisionId))
	if (working?.parentId !== base || working.createdBy !== permit.by) return undefined
	const there = working.content as StoryContent
	const wanted = fittedTo(row.type, merged(await contentOf(tx, base, row.id), sent))
	if (canonicalJson({ ...wanted, slug: sent.slug ?? there.slug }) !== canonicalJson(there)) return undefined
	return { id: row.id, revision: working.id, slug: there.slug, conflict: null }
}

/** The copy that lost the race goes on in a line of its own: its next saves name their own last revision as base. */
async function keepLate(tx: DeskTx, permit: Permit, row: StoryRow, base: string, sent: ContentInput) {
	const old = await contentOf(tx, base, row.id)
	const content = fittedTo(row.type, merged(old, sent))
	await demandRelations(tx, row.edition, content, row.type)
	const revisionId = await addRevision(tx, {
		storyId: row.id,
		parentId: base,
		content,
		reason: 'conflict',
		at: permit.at,
		by: permit.by,
	})
	const [open] = await tx
		.select()
		.from(conflict)
		.where(and(eq(conflict.storyId, row.id), eq(conflict.revisionId, base), isNull(conflict.resolvedAt)))
	const conflictId = open?.id ?? newId(permit.at)
	if (open) await tx.update(conflict).set({ revisionId, at: permit.at }).where(eq(conflict.id, open.id))
	else await tx.insert(conflict).values({ id: conflictId, storyId: row.id, revisionId, by: permit.by, at: permit.at })
	await record(tx, permit, `story:${row.id}`, { from: base, to: revisionId, conflict: conflictId }, 'story.conflict')
	return { id: row.id, revision: revisionId, slug: content.slug, conflict: conflictId }
}

/** Old content with the fields that were sent, its slug settled and its relations checked. */
async function settle(
	tx: DeskTx,
	about: {
		id: string
		edition: string
		type: 'story' | 'page'
		old: StoryContent | null
		firstPublishedAt?: number | null
	},
	old: StoryContent,
	sent: ContentInput,
): Promise<StoryContent> {
	const content = fittedTo(about.type, merged(old, sent))
	const taken = (slug: string) => slugTaken(tx, { edition: about.edition, type: about.type, slug, not: about.id })
	if (sent.slug !== undefined && sent.slug !== about.old?.slug) {
		if (await taken(sent.slug))
			throw Invalid.field(
				'slug',
				`Another story of this edition has the slug "${sent.slug}".`,
				`Choose another, such as "${await freeSlug(sent.slug, taken)}".`,
			)
	} else if (about.old === null || (!about.firstPublishedAt && content.headline !== old.headline && isAutomatic(old))) {
		const auto = slugFrom(content.headline) || `story-${about.id.slice(-6)}`
		if (about.old === null || auto !== old.slug) content.slug = await freeSlug(auto, taken)
	}
	await demandRelations(tx, about.edition, content, about.type, old)
	if (sent.related?.includes(about.id))
		throw Invalid.field('related', 'A story cannot be related to itself.', 'Choose others.')
	if (sent.translationOf) content.translationOf = await originalOf(tx, sent.translationOf, about)
	return content
}

/** A translation of a translation is one of the original, so that all of them find each other. */
async function originalOf(tx: DeskTx, id: string, about: { id: string; edition: string }): Promise<string> {
	const row = await storyRow(tx, id, { binned: true })
	const { translationOf } = await contentOf(tx, row.workingRevisionId)
	if (translationOf === null || translationOf === about.id) return id
	return (await storyRow(tx, translationOf, { binned: true })).edition === about.edition ? id : translationOf
}

function merged(old: StoryContent, sent: ContentInput): StoryContent {
	const given = Object.entries(sent).filter(([, value]) => value !== undefined)
	return { ...old, ...(Object.fromEntries(given) as Partial<StoryContent>) }
}

/** A page of /about has no section, byline or relations, whatever was sent. */
function fittedTo(type: 'story' | 'page', content: StoryContent): StoryContent {
	return type === 'page'
		? { ...content, section: null, kicker: '', contributors: [], topics: [], related: [] }
		: content
}

function isAutomatic(content: StoryContent): boolean {
	return isMadeOf(content.slug, slugFrom(content.headline)) || /^story-[0-9a-z]{6}$/.test(content.slug)
}

/** A slug that was an old address of another story is an address of its own again once this one uses it live. */
export async function claimLiveSlug(
	tx: DeskTx,
	row: { edition: string; type: 'story' | 'page' },
	slug: string,
): Promise<void> {
	await removeOldSlug(tx, { edition: row.edition, type: row.type, slug })
}

const removeOldSlug = prepared(
	(db, { edition, type, slug }: Given<{ edition: string; type: 'story' | 'page'; slug: string }>) =>
		db.delete(redirect).where(and(eq(redirect.edition, edition), eq(redirect.kind, type), eq(redirect.word, slug))),
)

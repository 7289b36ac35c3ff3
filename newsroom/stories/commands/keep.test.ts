import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { conflict, revision, story } from '#db/desk/tables.ts'
import { deskDb } from '#db/stores.ts'
import { Invalid, Outdated } from '#lib/errors.ts'
import { act } from '#newsroom/act.ts'
import { revisionHash } from '#newsroom/stories/revision-hash.ts'
import { bodyOf, draft, openTestPaper, person, published, SYSTEM } from '#test/paper.ts'
import { binStory, handOver, resolveConflict, restoreRevision, restoreStory } from './keep.ts'
import { publishStory } from './publish.ts'
import { contentOf, storyRow } from './row.ts'
import { saveStory } from './save.ts'

let close: () => Promise<void>
beforeAll(async () => {
	close = (await openTestPaper()).close
})
afterAll(() => close())

const working = async (id: string) => contentOf(deskDb(), (await storyRow(deskDb(), id)).workingRevisionId)

test('each save is a revision on its parent, with a hash that covers it; an empty save is none', async () => {
	const story = await draft()
	const { result: saved } = await act(SYSTEM, saveStory, {
		id: story.id,
		base: story.revision,
		content: { kicker: 'Port' },
	})
	const { result: same } = await act(SYSTEM, saveStory, {
		id: story.id,
		base: saved.revision,
		content: { kicker: 'Port' },
	})
	expect(same.revision).toBe(saved.revision)
	const rows = await deskDb().select().from(revision).where(eq(revision.storyId, story.id)).orderBy(revision.id)
	expect(rows.map(({ parentId }) => parentId)).toEqual([null, story.revision])
	for (const row of rows) expect(row.hash).toBe(revisionHash(story.id, row.parentId, row.content))
})

test('a late save is refused, or kept as a conflict that loses no text and changes nothing else', async () => {
	const story = await draft()
	await act(SYSTEM, saveStory, { id: story.id, base: story.revision, content: { headline: 'Hers' } })
	const late = { id: story.id, base: story.revision, content: { headline: 'His', body: bodyOf('His text.') } }
	await expect(act(SYSTEM, saveStory, late)).rejects.toBeInstanceOf(Outdated)
	const { result: kept } = await act(SYSTEM, saveStory, { ...late, late: 'keep' })
	expect((await working(story.id)).headline).toBe('Hers')
	// He goes on typing: the conflict follows his newest text.
	const { result: more } = await act(SYSTEM, saveStory, {
		id: story.id,
		base: kept.revision,
		content: { headline: 'His, longer' },
		late: 'keep',
	})
	expect(more.conflict).toBe(kept.conflict)
	const open = await deskDb().select().from(conflict).where(eq(conflict.storyId, story.id))
	expect(open).toHaveLength(1)
	const base = (await storyRow(deskDb(), story.id)).workingRevisionId
	await act(SYSTEM, resolveConflict, { conflict: kept.conflict, base, keep: 'conflict' })
	expect(await working(story.id)).toMatchObject({ headline: 'His, longer', body: bodyOf('His text.') })
	await expect(act(SYSTEM, resolveConflict, { conflict: kept.conflict, base, keep: 'working' })).rejects.toThrow()
})

test('the same save once more is no conflict with oneself: its answer was lost', async () => {
	const [story, mina] = [await draft({ headline: 'Tide' }), person('editor', 'mina')]
	const save = (content: object, by = mina) =>
		act(by, saveStory, { id: story.id, base: story.revision, content, late: 'keep' })
	const { result: first } = await save({ headline: 'High tide', standfirst: 'At noon.' })
	expect((await save({ headline: 'High tide', standfirst: 'At noon.' })).result).toEqual({ ...first, conflict: null })
	expect((await save({ headline: 'Low tide', standfirst: 'At noon.' })).result.conflict).not.toBeNull()
	const { result } = await save({ headline: 'High tide', standfirst: 'At noon.' }, person('editor', 'taro'))
	expect(result.conflict).not.toBeNull()
})

test('of 50 saves on one revision one wins', async () => {
	const story = await draft()
	const saves = await Promise.allSettled(
		Array.from({ length: 50 }, (_, n) =>
			act(SYSTEM, saveStory, { id: story.id, base: story.revision, content: { headline: `Version ${n}` } }),
		),
	)
	expect(saves.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
	for (const save of saves) if (save.status === 'rejected') expect(save.reason).toBeInstanceOf(Outdated)
})

test('an old revision restored is a new one with the old content', async () => {
	const story = await draft({ standfirst: 'First.' })
	const { result: second } = await act(SYSTEM, saveStory, {
		id: story.id,
		base: story.revision,
		content: { standfirst: 'Second.' },
	})
	await act(SYSTEM, restoreRevision, { id: story.id, base: second.revision, revision: story.revision })
	expect((await working(story.id)).standfirst).toBe('First.')
	expect(await deskDb().select().from(revision).where(eq(revision.storyId, story.id))).toHaveLength(3)
})

test('a relation that names nothing of the edition is refused by its field', async () => {
	const story = await draft()
	const sent = { section: 'fa-news', topics: ['nothing'], related: ['nobody'], leadImage: { image: 'none' } }
	const refused = await act(SYSTEM, saveStory, { id: story.id, base: story.revision, content: sent }).catch(
		(error) => error,
	)
	expect(refused).toBeInstanceOf(Invalid)
	expect((refused as Invalid).problems.map(({ field }) => field)).toEqual([
		'section',
		'topics',
		'related',
		'leadImage.image',
	])
	expect((await storyRow(deskDb(), story.id)).workingRevisionId).toBe(story.revision)
})

test('a draft slug follows its headline until someone writes it', async () => {
	const story = await draft({ headline: 'Ice on the river' })
	const { result: renamed } = await act(SYSTEM, saveStory, {
		id: story.id,
		base: story.revision,
		content: { headline: 'Ice on the quay' },
	})
	expect(renamed.slug).toBe('ice-on-the-quay')
	const { result: own } = await act(SYSTEM, saveStory, {
		id: story.id,
		base: renamed.revision,
		content: { slug: 'frozen' },
	})
	const { result: last } = await act(SYSTEM, saveStory, {
		id: story.id,
		base: own.revision,
		content: { headline: 'Thaw' },
	})
	expect(last.slug).toBe('frozen')
})

test('a binned story gives its slug free and comes back beside the one that took it', async () => {
	const story = await draft({ headline: 'Lost cat' })
	await act(SYSTEM, binStory, { id: story.id })
	await expect(
		act(SYSTEM, saveStory, { id: story.id, base: story.revision, content: { kicker: 'x' } }),
	).rejects.toThrow('bin')
	const other = await draft({ headline: 'Lost cat' })
	expect(other.slug).toBe('lost-cat')
	const { result } = await act(SYSTEM, restoreStory, { id: story.id })
	expect(result.slug).toBe('lost-cat-2')
	expect((await working(story.id)).slug).toBe('lost-cat-2')
	const live = await published({ headline: 'On the air' })
	await expect(act(SYSTEM, binStory, { id: live.id })).rejects.toBeInstanceOf(Invalid)
	const due = await draft({ headline: 'At noon' })
	await act(SYSTEM, publishStory, { id: due.id, at: Date.now() + 3_600_000 })
	await expect(act(SYSTEM, binStory, { id: due.id })).rejects.toThrow(/scheduled/)
})

test('a writer hands over an own draft, not one that was published', async () => {
	const writer = person('writer')
	const own = await draft({ headline: 'Mine' }, writer)
	await act(writer, handOver, { id: own.id, stage: 'desk', note: 'Please check the figures.' })
	const [row] = await deskDb().select().from(story).where(eq(story.id, own.id))
	expect(row).toMatchObject({ stage: 'desk', stageNote: 'Please check the figures.' })
	const live = await published({ headline: 'Not mine' })
	await expect(act(writer, handOver, { id: live.id, stage: 'desk' })).rejects.toThrow('may not')
})

import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as desk from '#db/desk/tables.ts'
import * as paper from '#db/paper/tables.ts'
import { deskDb, paperDb } from '#db/stores.ts'
import { transactDesk } from '#db/transact.ts'
import { Invalid, Missing, Refused } from '#lib/errors.ts'
import { act } from '#newsroom/act.ts'
import { runDueJobs } from '#newsroom/jobs/run.ts'
import type { Actor } from '#newsroom/policies/permit.ts'
import { printPending } from '#newsroom/printing/print.ts'
import { bodyOf, draft, openTestPaper, person, published, SYSTEM } from '#test/paper.ts'
import { importStory } from './import.ts'
import { binStory, resolveConflict, restoreRevision } from './keep.ts'
import { publishStory } from './publish.ts'
import { stateOfStory, storyRow } from './row.ts'
import { saveStory } from './save.ts'
import { takeDownStory, undoPublication } from './unpublish.ts'

let close: () => Promise<void>
beforeAll(async () => {
	close = (await openTestPaper()).close
})
afterAll(() => close())

const state = async (id: string) => stateOfStory(deskDb(), await storyRow(deskDb(), id))
const save = async (id: string, content: object, actor: Actor = SYSTEM) => {
	const { workingRevisionId: base } = await storyRow(deskDb(), id)
	return (await act(actor, saveStory, { id, base, content }, { print: 'later' })).result
}
const publishLater = (id: string) => act(SYSTEM, publishStory, { id, change: 'minor' }, { print: 'later' })
const newsEditor = person('editor', 'news-editor', { editions: ['en'], sections: ['en-news'] })

describe('an address', () => {
	test('that a scheduled revision will have is not given to another story', async () => {
		const story = await draft({ headline: 'Quay', slug: 'quay' })
		await act(SYSTEM, publishStory, { id: story.id, at: Date.now() + 3_600_000 })
		await save(story.id, { slug: 'quayside' })
		await expect(draft({ headline: 'Another quay', slug: 'quay' })).rejects.toThrow(Invalid)
		expect((await draft({ headline: 'Quay' })).slug).toBe('quay-2')
		await transactDesk((tx) => tx.update(desk.job).set({ dueAt: 1 }).where(eq(desk.job.storyId, story.id)))
		await runDueJobs()
		expect(await state(story.id)).toBe('changed')
	})

	test('may pass from story to story between two prints', async () => {
		const gives = await published({ headline: 'Pier', slug: 'pier' })
		const takes = await published({ headline: 'Jetty', slug: 'jetty' })
		await publishLater(takes.id)
		await save(gives.id, { slug: 'old-pier' })
		await publishLater(gives.id)
		await save(takes.id, { slug: 'pier' })
		await publishLater(takes.id)
		expect(await printPending()).toBe(true)
		const { id, slug } = paper.story
		const slugOf = async (story: string) => (await paperDb().select({ slug }).from(paper.story).where(eq(id, story)))[0]
		expect(await slugOf(takes.id)).toEqual({ slug: 'pier' })
		expect(await slugOf(gives.id)).toEqual({ slug: 'old-pier' })
	})

	test('that another story has by now is not brought back by an undo', async () => {
		const story = await published({ headline: 'Mole', slug: 'mole' })
		await save(story.id, { slug: 'breakwater' })
		const { result } = await publishLater(story.id)
		await published({ headline: 'Another mole', slug: 'mole' })
		await expect(act(SYSTEM, undoPublication, { publication: result.publication })).rejects.toThrow(Invalid)
	})
})

test('a section of an archive does not get the address of an edition', async () => {
	const { result } = await act(SYSTEM, importStory, {
		edition: 'en',
		key: 'archive#1',
		hash: '',
		type: 'story',
		slug: 'far',
		content: { headline: 'Far', standfirst: '', body: bodyOf('Out at sea.') },
		section: { slug: 'fa', name: 'Fa' },
		topics: [],
		contributors: [],
		createdAt: 1,
		live: null,
		dueAt: null,
		oldPaths: [],
		mustRead: false,
	})
	expect(result.address).toBe('/fa-2/far')
})

describe('an editor of one section', () => {
	test('does not move a story into another, by no way', async () => {
		const story = await draft({ headline: 'Ferry' }, newsEditor)
		await expect(save(story.id, { section: 'en-culture' }, newsEditor)).rejects.toThrow(Refused)

		const moved = await save(story.id, { section: 'en-culture' })
		const back = await save(story.id, { section: 'en-news' })
		const restore = { id: story.id, base: back.revision, revision: moved.revision }
		await expect(act(newsEditor, restoreRevision, restore)).rejects.toThrow(Refused)

		const content = { section: 'en-culture' }
		const late = await act(SYSTEM, saveStory, { id: story.id, base: moved.revision, content, late: 'keep' })
		const resolve = { conflict: late.result.conflict, base: back.revision }
		await expect(act(newsEditor, resolveConflict, { ...resolve, keep: 'conflict' })).rejects.toThrow(Refused)
		await act(newsEditor, resolveConflict, { ...resolve, keep: 'working' })
		expect((await storyRow(deskDb(), story.id)).sectionId).toBe('en-news')
	})
})

describe('a takedown', () => {
	test('is not undone by who may not lift it', async () => {
		const story = await published({ headline: 'Verdict' })
		const { result } = await act(SYSTEM, takeDownStory, { id: story.id, reason: 'court', status: 451 })
		const undo = { publication: result.publication }
		await expect(act(person('editor'), undoPublication, undo)).rejects.toThrow(Refused)
		await act(person('managing editor'), undoPublication, undo)
		expect(await state(story.id)).toBe('published')
	})

	test('keeps its notice: the story does not go into the bin', async () => {
		const story = await draft({ headline: 'Rumour' })
		await act(SYSTEM, publishStory, { id: story.id })
		await act(SYSTEM, takeDownStory, { id: story.id, reason: 'court', status: 451 })
		await expect(act(SYSTEM, binStory, { id: story.id })).rejects.toThrow(Invalid)
	})
})

test('a late copy goes on from a revision of its own story, and names what is there', async () => {
	const [story, other] = [await draft({ headline: 'Tide' }), await draft({ headline: 'Ebb' })]
	const late = { id: story.id, base: other.revision, content: { kicker: 'Sea' }, late: 'keep' }
	await expect(act(SYSTEM, saveStory, late)).rejects.toThrow(Missing)
	const { conflict } = desk
	const working = await save(story.id, { kicker: 'Coast' })
	const unknown = { id: story.id, base: story.revision, content: { contributors: ['nobody'] }, late: 'keep' }
	await expect(act(SYSTEM, saveStory, unknown)).rejects.toThrow(Invalid)
	expect((await storyRow(deskDb(), story.id)).workingRevisionId).toBe(working.revision)
	expect(await deskDb().select().from(conflict).where(eq(conflict.storyId, story.id))).toEqual([])
})

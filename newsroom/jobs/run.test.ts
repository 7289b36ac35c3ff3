import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { event, job, story } from '#db/desk/tables.ts'
import { deskDb } from '#db/stores.ts'
import { transactDesk } from '#db/transact.ts'
import { act } from '#newsroom/act.ts'
import { handOver } from '#newsroom/stories/commands/keep.ts'
import { publishStory } from '#newsroom/stories/commands/publish.ts'
import { contentOf, stateOfStory, storyRow } from '#newsroom/stories/commands/row.ts'
import { saveStory } from '#newsroom/stories/commands/save.ts'
import { cancelSchedule, takeDownStory } from '#newsroom/stories/commands/unpublish.ts'
import { draft, openTestPaper, published, SYSTEM } from '#test/paper.ts'
import { runDueJobs } from './run.ts'

let close: () => Promise<void>
beforeAll(async () => {
	close = (await openTestPaper()).close
})
afterAll(() => close())

const HOUR = 3_600_000
const scheduled = async (headline: string) => {
	const story = await draft({ headline })
	await act(SYSTEM, publishStory, { id: story.id, at: Date.now() + HOUR })
	return story
}
const makeDue = (id: string) =>
	transactDesk((tx) =>
		tx
			.update(job)
			.set({ dueAt: Date.now() - HOUR })
			.where(and(eq(job.storyId, id), eq(job.state, 'due'))),
	)
const publishEvents = async (id: string) =>
	(
		await deskDb()
			.select()
			.from(event)
			.where(and(eq(event.thing, `story:${id}`), eq(event.act, 'story.publish')))
	).length
const state = async (id: string) => stateOfStory(deskDb(), await storyRow(deskDb(), id))

test('a scheduled story goes out once its time has come, with the revision that was named', async () => {
	const story = await scheduled('Named')
	await act(SYSTEM, saveStory, { id: story.id, base: story.revision, content: { headline: 'Named later' } })
	expect(await runDueJobs()).toBe(0)
	expect(await state(story.id)).toBe('scheduled')
	await makeDue(story.id)
	expect(await Promise.all([runDueJobs(), runDueJobs(), runDueJobs()])).toContain(1)
	const row = await storyRow(deskDb(), story.id)
	expect((await contentOf(deskDb(), row.liveRevisionId ?? '')).headline).toBe('Named')
	expect(await state(story.id)).toBe('changed')
	expect(await publishEvents(story.id)).toBe(1)
})

test('a past moment is refused, and a second schedule replaces the first', async () => {
	const story = await scheduled('Again')
	await expect(act(SYSTEM, publishStory, { id: story.id, at: Date.now() - 1 })).rejects.toMatchObject({
		problems: [{ field: 'at' }],
	})
	await act(SYSTEM, publishStory, { id: story.id, at: Date.now() + 2 * HOUR })
	const due = await deskDb()
		.select()
		.from(job)
		.where(and(eq(job.storyId, story.id), eq(job.state, 'due')))
	expect(due).toHaveLength(1)
})

test('a cancelled schedule does not go out', async () => {
	const story = await scheduled('Not now')
	await act(SYSTEM, cancelSchedule, { id: story.id })
	await makeDue(story.id)
	await runDueJobs()
	expect(await state(story.id)).toBe('draft')
})

test('publishing by hand ends the schedule', async () => {
	const story = await scheduled('Early')
	await act(SYSTEM, publishStory, { id: story.id })
	await makeDue(story.id)
	await runDueJobs()
	expect(await publishEvents(story.id)).toBe(1)
})

test('a story binned after its schedule is reported, not published', async () => {
	const taken = await scheduled('Taken')
	await transactDesk((tx) => tx.update(story).set({ binnedAt: 1 }).where(eq(story.id, taken.id)))
	await makeDue(taken.id)
	await runDueJobs()
	const [ended] = await deskDb().select().from(job).where(eq(job.storyId, taken.id))
	expect(ended).toMatchObject({ state: 'failed', error: 'The story was binned.' })
	const down = await published({ headline: 'Down' })
	await act(SYSTEM, publishStory, { id: down.id, at: Date.now() + 3_600_000, change: 'minor' })
	await act(SYSTEM, takeDownStory, { id: down.id, reason: 'x', status: 410 })
	const [cancelled] = await deskDb().select().from(job).where(eq(job.storyId, down.id))
	expect(cancelled?.state).toBe('cancelled')
})

test('what goes out when it is due leaves later work with whom it was given to', async () => {
	const story = await scheduled('First text')
	const { workingRevisionId: base } = await storyRow(deskDb(), story.id)
	await act(SYSTEM, saveStory, { id: story.id, base, content: { kicker: 'Later' } })
	await act(SYSTEM, handOver, { id: story.id, stage: 'desk', note: 'Please check para 3.' })
	await makeDue(story.id)
	await runDueJobs()
	expect(await storyRow(deskDb(), story.id)).toMatchObject({ stage: 'desk', stageNote: 'Please check para 3.' })
})

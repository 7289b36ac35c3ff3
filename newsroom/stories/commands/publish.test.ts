import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as desk from '#db/desk/tables.ts'
import * as paper from '#db/paper/tables.ts'
import { deskDb, paperDb } from '#db/stores.ts'
import { Invalid, Outdated, Refused } from '#lib/errors.ts'
import { act } from '#newsroom/act.ts'
import { bodyOf, draft, openTestPaper, person, published, SYSTEM } from '#test/paper.ts'
import { handOver } from './keep.ts'
import { publishStory } from './publish.ts'
import { stateOfStory, storyRow } from './row.ts'
import { saveStory } from './save.ts'
import { liftTakedown, takeDownStory, undoPublication, withdrawStory } from './unpublish.ts'

let close: () => Promise<void>
beforeAll(async () => {
	close = (await openTestPaper()).close
})
afterAll(() => close())

const live = async (id: string) => (await paperDb().select().from(paper.story).where(eq(paper.story.id, id)))[0]
const state = async (id: string) => stateOfStory(deskDb(), await storyRow(deskDb(), id))
const oldSlugs = async (id: string) =>
	(await paperDb().select().from(paper.redirect).where(eq(paper.redirect.thingId, id))).map((row) => row.word)
const save = async (id: string, content: object) => {
	const { workingRevisionId: base } = await storyRow(deskDb(), id)
	return (await act(SYSTEM, saveStory, { id, base, content })).result
}

describe('publishing', () => {
	test('puts the working revision on the paper, with one time for first and update', async () => {
		const story = await draft()
		expect(await live(story.id)).toBeUndefined()
		const { result, printed } = await act(SYSTEM, publishStory, { id: story.id })
		expect(printed).toBe(true)
		const row = await live(story.id)
		expect(row).toMatchObject({
			headline: 'Harbour opens',
			revisionId: story.revision,
			teaser: 'The gates were lifted at dawn.',
		})
		expect(row?.firstPublishedAt).toBe(result.publishedAt)
		expect(row?.updatedAt).toBe(row?.firstPublishedAt)
		expect(await state(story.id)).toBe('published')
	})

	test('leaves readers the live copy while the working copy goes on', async () => {
		const story = await published()
		await save(story.id, { headline: 'Harbour opens late' })
		expect((await live(story.id))?.headline).toBe('Harbour opens')
		expect(await state(story.id)).toBe('changed')
	})

	test('of a live story asks what the change is', async () => {
		const story = await published()
		await save(story.id, { headline: 'Harbour opens late' })
		await expect(act(SYSTEM, publishStory, { id: story.id })).rejects.toMatchObject({ problems: [{ field: 'change' }] })
		await expect(act(SYSTEM, publishStory, { id: story.id, change: 'correction' })).rejects.toMatchObject({
			problems: [{ field: 'note' }],
		})
		expect((await live(story.id))?.headline).toBe('Harbour opens')
	})

	test('moves the update time on update and correction, never on a minor change', async () => {
		const story = await published()
		const first = await live(story.id)
		await save(story.id, { headline: 'Harbour opens!' })
		await act(SYSTEM, publishStory, { id: story.id, change: 'minor' })
		expect(await live(story.id)).toMatchObject({ headline: 'Harbour opens!', updatedAt: first?.updatedAt })
		await new Promise((done) => setTimeout(done, 5))
		await save(story.id, { headline: 'Harbour opens again' })
		await act(SYSTEM, publishStory, { id: story.id, change: 'correction', note: 'The day was wrong.' })
		const corrected = await live(story.id)
		expect(corrected?.updatedAt).toBeGreaterThan(first?.updatedAt ?? 0)
		expect(corrected?.firstPublishedAt).toBe(first?.firstPublishedAt)
		const notes = await paperDb().select().from(paper.correction).where(eq(paper.correction.storyId, story.id))
		expect(notes.map(({ note }) => note)).toEqual(['The day was wrong.'])
	})

	test('on an outdated revision changes nothing', async () => {
		const story = await draft()
		await save(story.id, { headline: 'Another' })
		await expect(act(SYSTEM, publishStory, { id: story.id, base: story.revision })).rejects.toBeInstanceOf(Outdated)
		expect(await live(story.id)).toBeUndefined()
	})

	test('is refused to a writer and to an editor of other sections', async () => {
		const story = await draft()
		await expect(act(person('writer'), publishStory, { id: story.id })).rejects.toBeInstanceOf(Refused)
		await expect(
			act(person('editor', 'e', { sections: ['en-culture'] }), publishStory, { id: story.id }),
		).rejects.toBeInstanceOf(Refused)
		await act(person('editor', 'e', { sections: ['en-news'] }), publishStory, { id: story.id })
		expect(await state(story.id)).toBe('published')
	})
})

describe('a slug', () => {
	test('that changes on a live story leaves the old one leading there, and comes back without a loop', async () => {
		const story = await published({ headline: 'Ferry strike' })
		expect(story.slug).toBe('ferry-strike')
		await save(story.id, { slug: 'ferry-walkout' })
		expect(await oldSlugs(story.id)).toEqual([])
		await act(SYSTEM, publishStory, { id: story.id, change: 'minor' })
		expect((await live(story.id))?.slug).toBe('ferry-walkout')
		expect(await oldSlugs(story.id)).toEqual(['ferry-strike'])
		await save(story.id, { slug: 'ferry-strike' })
		await act(SYSTEM, publishStory, { id: story.id, change: 'minor' })
		expect(await oldSlugs(story.id)).toEqual(['ferry-walkout'])
	})

	test('that is live or working elsewhere is refused, an automatic one gives way', async () => {
		const first = await published({ headline: 'Tram line reopens' })
		await save(first.id, { slug: 'tram-is-back' })
		const second = await draft({ headline: 'Tram line reopens' })
		expect(second.slug).toBe('tram-line-reopens-2')
		await expect(save(second.id, { slug: 'tram-is-back' })).rejects.toBeInstanceOf(Invalid)
		await expect(save(second.id, { slug: 'tram-line-reopens' })).rejects.toMatchObject({
			problems: [{ field: 'slug' }],
		})
	})
})

describe('withdrawing and taking down', () => {
	test('a withdrawn story is nowhere on the paper and keeps its first date when it returns', async () => {
		const story = await published({ headline: 'Gulls return' })
		await act(SYSTEM, withdrawStory, { id: story.id, reason: 'legal check' })
		expect(await live(story.id)).toBeUndefined()
		expect(await state(story.id)).toBe('withdrawn')
		await act(SYSTEM, publishStory, { id: story.id })
		expect((await live(story.id))?.firstPublishedAt).toBe(story.publishedAt)
	})

	test('a taken-down story leaves a notice without a word of it, and cannot be published', async () => {
		const story = await published({ headline: 'A named man' })
		await act(SYSTEM, takeDownStory, { id: story.id, reason: 'court order', status: 451 })
		expect(await live(story.id)).toBeUndefined()
		const [notice] = await paperDb().select().from(paper.takedown).where(eq(paper.takedown.storyId, story.id))
		expect(notice).toMatchObject({ slug: story.slug, status: 451 })
		expect(JSON.stringify(notice)).not.toContain('court order')
		await expect(act(SYSTEM, publishStory, { id: story.id, change: 'minor' })).rejects.toBeInstanceOf(Invalid)
		await act(SYSTEM, liftTakedown, { id: story.id })
		expect((await live(story.id))?.headline).toBe('A named man')
	})

	test('keys of every page that showed it are gone, not stale', async () => {
		const story = await published({ headline: 'Quay closed' })
		await act(SYSTEM, withdrawStory, { id: story.id, reason: 'wrong' })
		const keys = await paperDb()
			.select()
			.from(paper.stale)
			.where(and(eq(paper.stale.how, 'gone'), eq(paper.stale.key, `story:${story.id}`)))
		expect(keys).toHaveLength(1)
	})
})

describe('undo', () => {
	test('of a first publication makes it a draft again', async () => {
		const story = await published({ headline: 'Too early' })
		await act(SYSTEM, undoPublication, { publication: story.publication })
		expect(await live(story.id)).toBeUndefined()
		expect(await state(story.id)).toBe('draft')
		expect((await storyRow(deskDb(), story.id)).firstPublishedAt).toBeNull()
	})

	test('of a correction restores text, dates, old slug and the corrections list', async () => {
		const story = await published({ headline: 'Market day', body: bodyOf('Fish was sold.') })
		const before = await live(story.id)
		await save(story.id, { slug: 'market-days', headline: 'Market days' })
		const { result } = await act(SYSTEM, publishStory, { id: story.id, change: 'correction', note: 'There were two.' })
		await act(SYSTEM, undoPublication, { publication: result.publication })
		expect(await live(story.id)).toEqual(before)
		expect(await oldSlugs(story.id)).toEqual([])
		expect(await paperDb().select().from(paper.correction).where(eq(paper.correction.storyId, story.id))).toEqual([])
		expect(await state(story.id)).toBe('changed')
	})

	test('gives back the schedule and the hand-over that the act ended', async () => {
		const story = await draft({ headline: 'Under embargo' })
		const at = Date.now() + 3_600_000
		await act(SYSTEM, handOver, { id: story.id, stage: 'copy', note: 'Check para 3.' })
		await act(SYSTEM, publishStory, { id: story.id, at })
		const early = await act(SYSTEM, publishStory, { id: story.id })
		await act(SYSTEM, undoPublication, { publication: early.result.publication })
		expect(await state(story.id)).toBe('scheduled')
		expect(await storyRow(deskDb(), story.id)).toMatchObject({ stage: 'copy', stageNote: 'Check para 3.' })

		const out = await published({ headline: 'Out, with changes due' })
		await act(SYSTEM, publishStory, { id: out.id, at, change: 'minor' })
		const gone = await act(SYSTEM, withdrawStory, { id: out.id, reason: 'x' })
		await act(SYSTEM, undoPublication, { publication: gone.result.publication })
		const jobs = await deskDb().select().from(desk.job).where(eq(desk.job.storyId, out.id))
		expect(jobs).toMatchObject([{ state: 'due', dueAt: at, endedAt: null }])
	})

	test('leaves a hand-over since then as it is', async () => {
		const story = await draft({ headline: 'Handed on at once' })
		await act(SYSTEM, handOver, { id: story.id, stage: 'desk', note: 'First look.' })
		const { result } = await act(SYSTEM, publishStory, { id: story.id })
		await act(SYSTEM, handOver, { id: story.id, stage: 'copy', note: 'The last line is wrong.' })
		await act(SYSTEM, undoPublication, { publication: result.publication })
		expect(await storyRow(deskDb(), story.id)).toMatchObject({ stage: 'copy', stageNote: 'The last line is wrong.' })
	})

	test('is refused when something else happened since', async () => {
		const story = await published({ headline: 'Twice' })
		await act(SYSTEM, withdrawStory, { id: story.id, reason: 'x' })
		await expect(act(SYSTEM, undoPublication, { publication: story.publication })).rejects.toBeInstanceOf(Invalid)
	})
})

test('every act leaves an event, and the chain of hashes holds', async () => {
	const { eventHash } = await import('#newsroom/events/commands.ts')
	const rows = await deskDb().select().from(desk.event).orderBy(desk.event.seq)
	expect(rows.length).toBeGreaterThan(20)
	let before = ''
	for (const row of rows) {
		expect(row.hash).toBe(eventHash(before, row))
		before = row.hash
	}
})

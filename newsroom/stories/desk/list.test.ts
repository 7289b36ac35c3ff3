import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contributor, story, storyContributor, topic } from '#db/desk/tables.ts'
import { transactDesk } from '#db/transact.ts'
import { act } from '#newsroom/act.ts'
import { binStory, handOver } from '#newsroom/stories/commands/keep.ts'
import { publishStory } from '#newsroom/stories/commands/publish.ts'
import { createStory, saveStory } from '#newsroom/stories/commands/save.ts'
import { takeDownStory, withdrawStory } from '#newsroom/stories/commands/unpublish.ts'
import { draft, openTestPaper, person, published, SYSTEM } from '#test/paper.ts'
import { draftsOf, publishedSince, scheduledStories, storiesInReview } from './home.ts'
import { binnedStories, LOOKED_AT, type StoryFilter, storiesById, storiesForDesk } from './list.ts'

let close: () => Promise<void>
const TOMORROW = Date.now() + 86_400_000
const ids: Record<string, string> = {}
const headlines = async (filter: StoryFilter) => (await storiesForDesk(filter)).items.map(({ headline }) => headline)

beforeAll(async () => {
	close = (await openTestPaper()).close
	await transactDesk(async (tx) => {
		await tx.insert(contributor).values({ id: 'mina', edition: 'en', slug: 'mina-bay', name: 'Mina Bay' })
		await tx.insert(topic).values({ id: 'tides', edition: 'en', slug: 'tides', name: 'Tides' })
	})
	ids.draft = (await draft({ headline: 'Draft', contributors: ['mina'] }, person('writer'))).id
	ids.live = (await published({ headline: 'Live', contributors: ['mina'], topics: ['tides'] })).id
	await draft({ headline: 'Another draft' })
	ids.culture = (await published({ headline: 'Culture', section: 'en-culture' })).id

	const changed = await published({ headline: 'Changed' })
	ids.changed = changed.id
	await act(SYSTEM, saveStory, { id: changed.id, base: changed.revision, content: { headline: 'Changed since' } })
	await act(SYSTEM, handOver, { id: changed.id, stage: 'desk', note: 'Please read.' })

	ids.scheduled = (await draft({ headline: 'Scheduled' })).id
	await act(SYSTEM, publishStory, { id: ids.scheduled, at: TOMORROW })
	ids.withdrawn = (await published({ headline: 'Withdrawn' })).id
	await act(SYSTEM, withdrawStory, { id: ids.withdrawn, reason: 'wrong' })
	ids.down = (await published({ headline: 'Taken down' })).id
	await act(SYSTEM, takeDownStory, { id: ids.down, reason: 'court', status: 451 })
	ids.binned = (await draft({ headline: 'Binned' })).id
	await act(SYSTEM, binStory, { id: ids.binned })
})
afterAll(() => close())

describe('the list of stories', () => {
	test('shows every story but those in the bin, the last changed first', async () => {
		const { items, next } = await storiesForDesk({})
		expect(next).toBeNull()
		expect(items.map(({ id }) => id)).not.toContain(ids.binned)
		expect(items).toHaveLength(8)
		const changes = items.map(({ changedAt }) => changedAt)
		expect(changes).toEqual(changes.toSorted((a, b) => b - a))
	})

	test.each([
		['draft', ['Another draft', 'Draft']],
		['scheduled', ['Scheduled']],
		['published', ['Culture', 'Live']],
		['changed', ['Changed since']],
		['withdrawn', ['Withdrawn']],
		['takenDown', ['Taken down']],
	] as const)('keeps to the state %s', async (state, expected) => {
		expect(await headlines({ states: [state] })).toEqual(expected)
	})

	test('keeps to several states, a section, a stage, a contributor, a topic, an edition, and to all of them at once', async () => {
		expect(await headlines({ states: ['published', 'changed'] })).toEqual(['Changed since', 'Culture', 'Live'])
		expect(await headlines({ section: 'en-culture' })).toEqual(['Culture'])
		expect(await headlines({ stage: 'desk' })).toEqual(['Changed since'])
		expect(await headlines({ contributor: 'mina' })).toEqual(['Live', 'Draft'])
		expect(await headlines({ topic: 'tides' })).toEqual(['Live'])
		expect(await headlines({ contributor: 'mina', topic: 'tides' })).toEqual(['Live'])
		expect(await headlines({ edition: 'fa' })).toEqual([])
		const all: StoryFilter = {
			edition: 'en',
			type: 'story',
			states: ['published'],
			section: 'en-news',
			contributor: 'mina',
		}
		expect(await headlines(all)).toEqual(['Live'])
		expect(await headlines({ ...all, stage: 'copy' })).toEqual([])
	})

	test('names section, byline and public address, with when it is due', async () => {
		const [live, scheduled] = await storiesById([ids.live ?? '', ids.scheduled ?? ''])
		expect(live).toMatchObject({ path: '/news/live', section: { slug: 'news' }, contributors: [{ name: 'Mina Bay' }] })
		expect(scheduled).toMatchObject({ state: 'scheduled', dueAt: TOMORROW })
	})

	test('goes on page by page without a gap or a double, also where many stories share a moment', async () => {
		await transactDesk(async (tx) => {
			await tx.update(story).set({ changedAt: 5000 })
			await tx.update(storyContributor).set({ changedAt: 5000 })
		})
		for (const filter of [{}, { states: ['published', 'draft'] }, { contributor: 'mina' }] satisfies StoryFilter[]) {
			const whole = (await storiesForDesk(filter)).items.map(({ id }) => id)
			const pieces: string[] = []
			let cursor: string | null = null
			do {
				const page = await storiesForDesk(filter, { cursor, limit: 1 })
				pieces.push(...page.items.map(({ id }) => id))
				cursor = page.next
			} while (cursor)
			expect(pieces).toEqual(whole)
		}
	})

	test('refuses a cursor that is none', async () => {
		await expect(storiesForDesk({}, { cursor: "0' or 1" })).rejects.toMatchObject({ problems: [{ field: 'cursor' }] })
	})
})

describe('the home page', () => {
	test('has my drafts, not those of others', async () => {
		expect((await draftsOf('writer')).map(({ headline }) => headline)).toEqual(['Draft'])
	})

	test('has what waits for review with its note, what is scheduled, and what was published today', async () => {
		expect(await storiesInReview()).toMatchObject([{ headline: 'Changed since', stageNote: 'Please read.' }])
		expect(await scheduledStories()).toMatchObject([{ headline: 'Scheduled', dueAt: TOMORROW }])
		expect((await publishedSince(0)).map(({ id }) => id)).toEqual([ids.changed, ids.culture, ids.live])
		expect(await publishedSince(TOMORROW)).toEqual([])
	})
})

test('the few pages are found at once behind any number of stories', async () => {
	const about = { edition: 'en', type: 'page', content: { headline: 'About us' } }
	const { id } = (await act(SYSTEM, createStory, about)).result
	const of = { edition: 'en', headline: 'One of many', createdBy: 'system:start', workingRevisionId: 'none' }
	const later = Date.now() + 86_400_000
	const many = Array.from({ length: LOOKED_AT }, (_, at) => `many-${at}`)
	await transactDesk(async (tx) => {
		for (let at = 0; at < many.length; at += 500) {
			const rows = many.slice(at, at + 500).map((id) => ({ ...of, id, slug: id, sectionId: 'en-news' }))
			await tx.insert(story).values(rows.map((row) => ({ ...row, createdAt: later, changedAt: later })))
		}
	})
	const page = await storiesForDesk({ type: 'page' })
	expect(page).toMatchObject({ items: [{ id }], next: null })
})

test('the bin has what can be restored, for thirty days', async () => {
	expect((await binnedStories()).map(({ id }) => id)).toEqual([ids.binned])
	expect(await binnedStories(Date.now() + 31 * 86_400_000)).toEqual([])
})

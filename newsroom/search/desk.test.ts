import { afterEach, beforeEach, expect, test } from 'vitest'
import { act } from '#newsroom/act.ts'
import { restoreRevision } from '#newsroom/stories/commands/keep.ts'
import { createStory, saveStory } from '#newsroom/stories/commands/save.ts'
import { bodyOf, draft, openTestPaper, published, SYSTEM } from '#test/paper.ts'
import { searchDesk } from './desk.ts'

let close: () => Promise<void>
beforeEach(async () => {
	;({ close } = await openTestPaper())
})
afterEach(() => close())

test('staff find working copies as they are now, the last changed first', async () => {
	const old = await draft({ headline: 'Whale seen' })
	const live = await published({ headline: 'Harbour', body: bodyOf('A whale.') })
	expect(await searchDesk({ q: 'whale' })).toEqual([live.id, old.id])
	const saved = (await act(SYSTEM, saveStory, { id: old.id, base: old.revision, content: { headline: 'Seal seen' } }))
		.result
	expect(await searchDesk({ q: 'whale' })).toEqual([live.id])
	expect(await searchDesk({ q: 'SEAL' })).toEqual([old.id])
	await act(SYSTEM, restoreRevision, { id: old.id, base: saved.revision, revision: old.revision })
	expect(await searchDesk({ q: 'whale' })).toEqual([old.id, live.id])
})

test('the beginning of the last word is enough', async () => {
	const { id } = await draft({ headline: 'Harbour opens' })
	for (const q of ['ha', 'harb', 'harbour op', 'opens harbour']) expect(await searchDesk({ q })).toEqual([id])
	for (const q of ['h', 'harb opens']) expect(await searchDesk({ q })).toEqual([])
})

test('a story with the words in its headline can come first', async () => {
	const inHeadline = await draft({ headline: 'Whale seen' })
	const inBody = await draft({ headline: 'Sea', body: bodyOf('A whale.') })
	expect(await searchDesk({ q: 'whale', headlinesFirst: true })).toEqual([inHeadline.id, inBody.id])
	expect(await searchDesk({ q: 'whale', headlinesFirst: true, limit: 1 })).toEqual([inHeadline.id])
})

test('editions are kept apart', async () => {
	await draft({ headline: 'Harbour 12' })
	const { result } = await act(SYSTEM, createStory, {
		edition: 'fa',
		content: { section: 'fa-news', headline: 'بندر ۱۲' },
	})
	expect(await searchDesk({ q: '12', edition: 'fa' })).toEqual([result.id])
	expect(await searchDesk({ q: '12' })).toHaveLength(2)
})

test('a pasted address finds its story', async () => {
	const { id } = await published({ headline: 'Harbour opens' })
	for (const q of ['https://paper.example/news/harbour-opens?x=1', ` /admin/stories/${id} `])
		expect(await searchDesk({ q })).toEqual([id])
})

test.each(['"', 'NEAR(', '*', '-', '', '🐟', 'a:b', '/', 'x'.repeat(5000)])('%j is an ordinary query', async (q) => {
	await draft({ headline: 'Harbour' })
	expect(await searchDesk({ q })).toEqual([])
})

test('many copies saved in one moment all stay in the index', async () => {
	const ids = await Promise.all(
		Array.from({ length: 30 }, () => draft({ headline: 'Same moment' }).then(({ id }) => id)),
	)
	expect((await searchDesk({ q: 'moment' })).sort()).toEqual(ids.sort())
})

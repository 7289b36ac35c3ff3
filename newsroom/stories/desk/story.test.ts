import { afterAll, beforeAll, expect, test } from 'vitest'
import { act } from '#newsroom/act.ts'
import { publishStory } from '#newsroom/stories/commands/publish.ts'
import { createStory, saveStory } from '#newsroom/stories/commands/save.ts'
import { draft, openTestPaper, published, SYSTEM } from '#test/paper.ts'
import { revisionOf, revisionsOf } from './revisions.ts'
import { storyByAddress, storyForDesk } from './story.ts'

let close: () => Promise<void>
beforeAll(async () => {
	close = (await openTestPaper()).close
})
afterAll(() => close())

const save = (id: string, base: string, headline: string) =>
	act(SYSTEM, saveStory, { id, base, content: { headline }, late: 'keep' }).then(({ result }) => result)

test('a published story that was changed shows both copies and what was done', async () => {
	const story = await published({ headline: 'Harbour opens' })
	await save(story.id, story.revision, 'Harbour opens late')
	const seen = await storyForDesk(story.id)
	expect(seen).toMatchObject({
		state: 'changed',
		content: { headline: 'Harbour opens late' },
		liveContent: { headline: 'Harbour opens' },
		publications: [{ act: 'publish', change: 'first' }],
		printed: true,
	})
})

test('a scheduled story names the revision that goes out, whatever is saved later', async () => {
	const story = await draft({ headline: 'Tomorrow' })
	const at = Date.now() + 60_000
	await act(SYSTEM, publishStory, { id: story.id, at })
	await save(story.id, story.revision, 'Tomorrow, perhaps')
	expect((await storyForDesk(story.id))?.due).toMatchObject({ at, revisionId: story.revision })
})

test('a late save stands beside the working copy with its whole text', async () => {
	const story = await draft({ headline: 'Ours' })
	await save(story.id, story.revision, 'Mine')
	await save(story.id, story.revision, 'Yours')
	const seen = await storyForDesk(story.id)
	expect(seen?.content.headline).toBe('Mine')
	expect(seen?.conflicts).toMatchObject([{ content: { headline: 'Yours' } }])
})

test('revisions come newest first, page by page, and belong to their story', async () => {
	const story = await draft({ headline: 'One' })
	let base = story.revision
	for (const headline of ['Two', 'Three', 'Four']) base = (await save(story.id, base, headline)).revision
	const first = await revisionsOf(story.id, { limit: 3 })
	expect(first.items.map(({ headline }) => headline)).toEqual(['Four', 'Three', 'Two'])
	const rest = await revisionsOf(story.id, { limit: 3, before: first.next })
	expect(rest).toMatchObject({ items: [{ headline: 'One', reason: 'created', parentId: null }], next: null })
	const other = await draft({ headline: 'Other' })
	expect(await revisionOf(other.id, story.revision)).toBeUndefined()
})

test('a pasted address finds its story: public, working or of the admin', async () => {
	const live = await published({ headline: 'Sluice repaired' })
	await act(SYSTEM, saveStory, { id: live.id, base: live.revision, content: { slug: 'sluice-mended' } })
	const { result: persian } = await act(SYSTEM, createStory, {
		edition: 'fa',
		content: { section: 'fa-news', headline: 'بندر باز شد' },
	})
	expect(await storyByAddress('https://paper.example/news/sluice-repaired?x=1#y')).toBe(live.id)
	expect(await storyByAddress('/news/sluice-mended')).toBe(live.id)
	expect(await storyByAddress(`http://localhost:3000/admin/stories/${live.id}/revisions`)).toBe(live.id)
	expect(
		await storyByAddress(`https://paper.example/fa/${encodeURIComponent('خبر')}/${encodeURIComponent(persian.slug)}`),
	).toBe(persian.id)
	expect(await storyByAddress('/news/nothing-here')).toBeUndefined()
	for (const nothing of ['%%%', '/admin/stories/%00', '/news/%00'])
		expect(await storyByAddress(nothing)).toBeUndefined()
})

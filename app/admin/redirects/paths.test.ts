import { afterAll, beforeAll, expect, test } from 'vitest'
import { act } from '#newsroom/act.ts'
import { publishStory } from '#newsroom/stories/commands/publish.ts'
import { draft, openTestPaper, published, SYSTEM } from '#test/paper.ts'
import { targetIn } from './paths.ts'

let close: () => Promise<void>
const ids = { en: '', fa: '' }
beforeAll(async () => {
	close = (await openTestPaper()).close
	ids.en = (await published({ headline: 'Storm' })).id
	ids.fa = (await draft({ edition: 'fa', section: 'fa-news', headline: 'توفان', slug: 'storm' })).id
	await act(SYSTEM, publishStory, { id: ids.fa })
})
afterAll(() => close())

test('a bare address is that of a story of the edition whose redirects these are', async () => {
	expect(await targetIn('en', '/news/storm')).toEqual({ story: ids.en })
	expect(await targetIn('fa', '/خبر/storm')).toEqual({ story: ids.fa })
	expect(await targetIn('fa', '/fa/خبر/storm')).toEqual({ story: ids.fa })
	expect(await targetIn('en', `https://paper.example/admin/stories/${ids.en}`)).toEqual({ story: ids.en })
})

test('an address without a story stays as it is', async () => {
	expect(await targetIn('fa', '/خبر')).toEqual({ to: '/خبر' })
	expect(await targetIn('en', 'https://paper.example/topics/tides')).toEqual({ to: '/topics/tides' })
})

test('what lies in another edition is refused at the field that was filled in', async () => {
	const refused = { problems: [{ field: 'to' }] }
	await expect(targetIn('en', '/fa/خبر/storm')).rejects.toMatchObject(refused)
	await expect(targetIn('fa', 'https://paper.example/news/storm')).rejects.toMatchObject(refused)
	await expect(targetIn('fa', `/admin/stories/${ids.en}`)).rejects.toMatchObject(refused)
	await expect(targetIn('en', 'news')).rejects.toMatchObject(refused)
})

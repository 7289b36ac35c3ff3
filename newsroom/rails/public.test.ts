import { afterAll, beforeAll, expect, test } from 'vitest'
import * as paper from '#db/paper/tables.ts'
import { transactPaper } from '#db/transact.ts'
import { printPending } from '#newsroom/printing/print.ts'
import type { Edition } from '#newsroom/printing/rules.ts'
import { storyBySlug } from '#newsroom/stories/public.ts'
import { openTestPaper } from '#test/paper.ts'
import { editionOf, print } from '#test/printed.ts'
import { railsOf } from './public.ts'

let close: () => Promise<void>
let en: Edition

const news = (place: number) => `n${String(place).padStart(2, '0')}`

beforeAll(async () => {
	close = (await openTestPaper()).close
	await printPending()
	en = await editionOf('en')
	await print(
		{ id: 'old-storm', topics: ['storms'] },
		{ id: 'me', topics: ['storms'], related: ['chosen', 'withdrawn', 'me'] },
		{ id: 'chosen' },
		{ id: 'must-1' },
		{ id: 'must-2' },
		...['c1', 'c2', 'c3', 'c4', 'c5'].map((id) => ({ id, sectionId: 'en-culture' })),
		...Array.from({ length: 30 }, (_, place) => ({ id: news(place) })),
		{ id: 'persian', edition: 'fa', sectionId: 'fa-news' },
	)
	await transactPaper(async (tx) => {
		await tx.insert(paper.storyList).values([
			{ edition: 'en', name: 'must-read', stories: ['must-2', 'me', 'withdrawn', 'must-1'] },
			{ edition: 'en', name: 'recommended', stories: ['c1', 'must-1'] },
		])
		await tx
			.insert(paper.topic)
			.values({ id: 'storms', edition: 'en', slug: 'storms', name: 'Storms', description: '' })
	})
})
afterAll(() => close())

async function rails() {
	const me = await storyBySlug(en, 'story', 'me')
	if (!me) throw new Error('The story of the test is not printed.')
	const { more, ...found } = await railsOf(en, me)
	const ids = Object.fromEntries(Object.entries(found).map(([name, items]) => [name, items.map(({ id }) => id)]))
	return { ids: ids as Record<keyof typeof found, string[]>, more: more.map(({ id }) => id) }
}

test('Latest news brings the six newest of the edition', async () => {
	expect((await rails()).ids.latest).toEqual([29, 28, 27, 26, 25, 24].map(news))
})

test('Must read is the staff’s list without what is not live and without the story itself', async () => {
	expect((await rails()).ids.mustRead).toEqual(['must-2', 'must-1'])
})

test('You might also like begins with the staff’s choice, then shares a topic, then the section', async () => {
	const { related } = (await rails()).ids
	expect(related.slice(0, 2)).toEqual(['chosen', 'old-storm'])
	expect(related).toHaveLength(4)
})

test('Recommended to you goes on with the newest of other sections', async () => {
	expect((await rails()).ids.recommended).toEqual(['c1', 'c5', 'c4', 'c3'])
})

test('More from the section repeats nothing of the four', async () => {
	const { ids, more } = await rails()
	expect(more).toHaveLength(3)
	for (const id of more) expect(Object.values(ids).flat()).not.toContain(id)
})

test('an item has a link, a headline and a teaser', async () => {
	const me = await storyBySlug(en, 'story', 'me')
	const [first] = me ? (await railsOf(en, me)).latest : []
	expect(first).toMatchObject({ path: '/news/n29', headline: 'Headline of n29', teaser: 'Teaser of n29' })
})

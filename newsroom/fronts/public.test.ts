import { afterAll, beforeAll, expect, test } from 'vitest'
import * as paper from '#db/paper/tables.ts'
import { transactPaper } from '#db/transact.ts'
import { printPending } from '#newsroom/printing/print.ts'
import type { Edition } from '#newsroom/printing/rules.ts'
import { sectionBySlug } from '#newsroom/sections/public.ts'
import { openTestPaper } from '#test/paper.ts'
import { editionOf, print } from '#test/printed.ts'
import { front } from './public.ts'
import type { Container } from './rules.ts'

let close: () => Promise<void>
let en: Edition

const containers: Container[] = [
	{
		id: 'top',
		layout: 'lead',
		title: '',
		limit: 2,
		cards: [{ story: 'withdrawn' }, { story: 'crane', headline: 'The crane, at last', kicker: 'Harbour' }],
	},
	{ id: 'strip', layout: 'must-read', title: 'Must read', limit: 3, cards: [] },
]

beforeAll(async () => {
	close = (await openTestPaper()).close
	await printPending()
	en = await editionOf('en')
	await print({ id: 'must' }, { id: 'crane' }, { id: 'play', sectionId: 'en-culture' }, { id: 'ferry' })
	await transactPaper(async (tx) => {
		await tx.insert(paper.front).values([
			{ id: 'home', edition: 'en', sectionId: null, containers },
			{ id: 'culture', edition: 'en', sectionId: 'en-culture', containers: [{ ...containers[0], cards: [] }] },
		])
		await tx.insert(paper.storyList).values({ edition: 'en', name: 'must-read', stories: ['crane', 'must'] })
	})
})
afterAll(() => close())

test('a front has what was chosen, under the words of its card, and the newest after', async () => {
	const [top] = await front(en, null)
	expect(top?.items.map(({ id, headline, kicker }) => [id, headline, kicker])).toEqual([
		['crane', 'The crane, at last', 'Harbour'],
		['ferry', 'Headline of ferry', ''],
	])
})

test('the must-read strip shows the staff’s list but for what stands on the page already', async () => {
	const parts = await front(en, null)
	expect(parts[1]?.items.map(({ id }) => id)).toEqual(['must'])
})

test('the front of a section is filled from that section alone', async () => {
	const culture = await sectionBySlug(en, 'culture')
	expect(culture).toBeDefined()
	if (culture) expect((await front(en, culture)).flatMap(({ items }) => items.map(({ id }) => id))).toEqual(['play'])
})

test('an edition without a front has no parts', async () => {
	expect(await front(await editionOf('fa'), null)).toEqual([])
})

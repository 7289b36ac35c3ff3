import { afterAll, beforeAll, expect, test } from 'vitest'
import { printPending } from '#newsroom/printing/print.ts'
import type { Edition } from '#newsroom/printing/rules.ts'
import { openTestPaper } from '#test/paper.ts'
import { editionOf, print } from '#test/printed.ts'
import { monthsOf, spanOf, standingEntries, storyEntries } from './public.ts'

let close: () => Promise<void>
let en: Edition

beforeAll(async () => {
	close = (await openTestPaper()).close
	await printPending()
	en = await editionOf('en')
	await print(
		{ id: 'ethics', type: 'page', sectionId: null, firstPublishedAt: Date.UTC(2025, 10, 3) },
		{ id: 'ferry', firstPublishedAt: Date.UTC(2026, 0, 31) },
		{ id: 'crane', firstPublishedAt: Date.UTC(2026, 2, 1) },
		{ id: 'owners', type: 'page', sectionId: null, firstPublishedAt: Date.UTC(2026, 6, 1) },
	)
})
afterAll(() => close())

test('a list of months leaves nothing out, whenever a page of /about was published', async () => {
	const months = await monthsOf(en)
	expect(months).toEqual(['2026-01', '2026-02', '2026-03'])
	const spans = months.flatMap((month) => spanOf(month) ?? [])
	const stories = await Promise.all(spans.map(({ from, to }) => storyEntries(en, from, to)))
	const paths = [...(await standingEntries(en)), ...stories.flat()].map(({ path }) => path)
	expect(paths.toSorted()).toEqual([
		'/',
		'/about/ethics',
		'/about/owners',
		'/corrections',
		'/culture',
		'/latest',
		'/news',
		'/news/crane',
		'/news/ferry',
	])
})

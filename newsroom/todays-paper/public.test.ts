import { afterAll, beforeAll, expect, test } from 'vitest'
import * as paper from '#db/paper/tables.ts'
import { transactPaper } from '#db/transact.ts'
import { printPending } from '#newsroom/printing/print.ts'
import type { Edition } from '#newsroom/printing/rules.ts'
import { openTestPaper } from '#test/paper.ts'
import { editionOf, print } from '#test/printed.ts'
import { todaysPaper } from './public.ts'

let close: () => Promise<void>
let en: Edition

beforeAll(async () => {
	close = (await openTestPaper()).close
	await printPending()
	en = await editionOf('en')
	await print(
		{ id: 'here-and-there' },
		...Array.from({ length: 12 }, (_, place) => ({ id: `news-${place}` })),
		{ id: 'culture-1', sectionId: 'en-culture' },
		{ id: 'persian', edition: 'fa', sectionId: 'fa-news' },
	)
})
afterAll(() => close())

test('it is every front of the edition and what stands on them, each story once', async () => {
	const { fronts, stories } = await todaysPaper(en, 'Front page')
	expect(fronts[0]).toEqual({ path: '/', name: 'Front page' })
	expect(fronts.map(({ path }) => path)).toContain('/culture')
	const paths = stories.map(({ path }) => path)
	expect(new Set(paths).size).toBe(paths.length)
	expect(paths.some((path) => path.endsWith('/culture-1'))).toBe(true)
	expect(paths.some((path) => path.includes('persian'))).toBe(false)
})

test('its size counts the smallest file of each picture, once for all stories that show it', async () => {
	const before = (await todaysPaper(en, 'Front page')).bytes
	const file = (format: 'webp' | 'jpeg', bytes: number) => ({
		format,
		width: 320,
		height: 200,
		file: `${bytes}`,
		bytes,
	})
	await transactPaper(async (tx) => {
		const renditions = [file('webp', 40_000), file('webp', 9_000), file('jpeg', 5_000)]
		await tx.insert(paper.image).values({ id: 'sea', width: 640, height: 400, color: '#000000', renditions })
		await tx
			.insert(paper.imageUse)
			.values(['culture-1', 'news-11', 'persian'].map((id) => ({ thing: `story:${id}`, imageId: 'sea' })))
	})
	expect((await todaysPaper(en, 'Front page')).bytes - before).toBe(9_000)
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { printPending } from '#newsroom/printing/print.ts'
import type { Edition } from '#newsroom/printing/rules.ts'
import { newRenderStore, withRenderStore } from '#press/render-store.ts'
import { openTestPaper } from '#test/paper.ts'
import { editionOf, print } from '#test/printed.ts'
import { LAST_PAGE, listing, PAGE_LENGTH, pageNumber } from './public.ts'

let close: () => Promise<void>
let en: Edition

beforeAll(async () => {
	close = (await openTestPaper()).close
	await printPending()
	en = await editionOf('en')
	// Two a minute, so that ids decide between equal times.
	const at = (place: number) => Date.UTC(2026, 0, 1) + Math.floor(place / 2) * 60_000
	await print(
		...Array.from({ length: PAGE_LENGTH * 2 + 5 }, (_, place) => ({
			id: `s${String(place).padStart(3, '0')}`,
			firstPublishedAt: at(place),
			sectionId: place % 3 === 0 ? 'en-culture' : 'en-news',
			topics: place < PAGE_LENGTH ? ['t'] : [],
			contributors: place < 3 ? ['c'] : [],
		})),
		{ id: 'about', type: 'page', sectionId: null },
		{ id: 'fa-1', edition: 'fa', sectionId: 'fa-news' },
	)
})
afterAll(() => close())

async function allPages(scope: Parameters<typeof listing>[1]) {
	const ids: string[] = []
	for (let page = 1; ; page++) {
		const found = await listing(en, scope, page)
		if (!found) throw new Error(`Page ${page} is none, but the one before said there was more.`)
		ids.push(...found.items.map(({ id }) => id))
		if (!found.more) return { ids, pages: page }
	}
}

test('the pages of the edition hold every story of it once, newest first, and no page of /about', async () => {
	const { ids, pages } = await allPages({ edition: 'en' })
	expect(pages).toBe(3)
	expect(ids).toEqual(Array.from({ length: 45 }, (_, place) => `s${String(44 - place).padStart(3, '0')}`))
})

test('the pages of a section, a topic and a contributor hold their own', async () => {
	expect((await allPages({ section: 'en-culture' })).ids).toHaveLength(15)
	expect((await allPages({ contributor: 'c' })).ids).toEqual(['s002', 's001', 's000'])
})

test('a listing that ends with its page says there is no more', async () => {
	expect(await listing(en, { topic: 't' }, 1)).toMatchObject({ page: 1, more: false })
})

test('a page after the last is none, but the first may be empty', async () => {
	expect(await listing(en, { edition: 'en' }, 4)).toBeUndefined()
	expect(await listing(en, { topic: 'unused' }, 1)).toEqual({ items: [], page: 1, more: false })
})

test('a page depends on its listing and on every story it shows', async () => {
	const store = newRenderStore('/contributors/c')
	await withRenderStore(store, () => listing(en, { contributor: 'c' }, 1))
	expect([...store.keys]).toEqual(expect.arrayContaining(['contributor:c', 'story:s000', 'story:s001', 'story:s002']))
	expect(store.keys).not.toContain('story:s003')
})

test.each([
	[undefined, 1],
	['2', 2],
	[String(LAST_PAGE), LAST_PAGE],
	[String(LAST_PAGE + 1), undefined],
	['0', undefined],
	['-1', undefined],
	['01', undefined],
	['1e3', undefined],
	['', undefined],
	['two', undefined],
	[['2', '3'], undefined],
])('?page=%j names page %j', (said, page) => {
	expect(pageNumber(said)).toBe(page)
})

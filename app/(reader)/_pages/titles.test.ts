import { afterAll, beforeAll, expect, test } from 'vitest'
import { generateMetadata as section } from '#app/(reader)/paper/[edition]/[section]/page.tsx'
import { generateMetadata as contributor } from '#app/(reader)/paper/[edition]/contributors/[slug]/page.tsx'
import { generateMetadata as corrections } from '#app/(reader)/paper/[edition]/corrections/page.tsx'
import { generateMetadata as latest } from '#app/(reader)/paper/[edition]/latest/page.tsx'
import { generateMetadata as search } from '#app/(reader)/paper/[edition]/search/page.tsx'
import { generateMetadata as topic } from '#app/(reader)/paper/[edition]/topics/[slug]/page.tsx'
import { generateMetadata as liteLatest } from '#app/lite/[edition]/latest/page.tsx'
import { generateMetadata as liteSearch } from '#app/lite/[edition]/search/page.tsx'
import * as paper from '#db/paper/tables.ts'
import { transactPaper } from '#db/transact.ts'
import { PAGE_LENGTH } from '#newsroom/listings/public.ts'
import { printPending } from '#newsroom/printing/print.ts'
import { openTestPaper } from '#test/paper.ts'
import { print } from '#test/printed.ts'

let close: () => Promise<void>

beforeAll(async () => {
	close = (await openTestPaper()).close
	await printPending()
	const places = Array.from({ length: PAGE_LENGTH + 5 }, (_, place) => place)
	await print(...places.map((place) => ({ id: `s${place}`, topics: ['t'], contributors: ['c'] })))
	await transactPaper(async (tx) => {
		const shared = { edition: 'en', imageId: null, parentId: null }
		await tx.insert(paper.topic).values({ ...shared, id: 't', slug: 'ines', name: 'Tide', description: '' })
		await tx.insert(paper.contributor).values({ ...shared, id: 'c', slug: 'ines', name: 'Ines', title: '', about: '' })
		for (const place of places)
			await tx
				.insert(paper.correction)
				.values({ id: `c${place}`, storyId: `s${place}`, edition: 'en', note: 'It is two.', at: place })
	})
})
afterAll(() => close())

const asked = (query: Record<string, string>) => ({
	params: Promise.resolve({ edition: 'en', section: 'news', slug: 'ines' }),
	searchParams: Promise.resolve(query),
})
test.each([
	['the latest news', latest, 'Latest news'],
	['a section', section, 'News'],
	['a topic', topic, 'Tide'],
	['a contributor', contributor, 'Ines'],
	['the corrections', corrections, 'Corrections'],
	['the latest news in lite', liteLatest, 'Latest news'],
])('each page of %s has a title of its own', async (_, metadata, name) => {
	expect((await metadata(asked({}))).title).toBe(`${name} – The Test`)
	expect((await metadata(asked({ page: '2' }))).title).toBe(`${name} – Page 2 – The Test`)
})

test.each([
	['full', search],
	['lite', liteSearch],
])('the %s page of a search is named after what is looked for', async (_, metadata) => {
	expect((await metadata(asked({ q: 'ferry' }))).title).toBe('“ferry” – Search – The Test')
	expect((await metadata(asked({}))).title).toBe('Search – The Test')
})

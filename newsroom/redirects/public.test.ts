import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as paper from '#db/paper/tables.ts'
import { transactPaper } from '#db/transact.ts'
import type { Edition } from '#newsroom/printing/rules.ts'
import { newRenderStore, withRenderStore } from '#press/render-store.ts'
import { openTestPaper } from '#test/paper.ts'
import { editionOf, print } from '#test/printed.ts'
import { resolveAddress } from './public.ts'

let close: () => Promise<void>
let en: Edition
let fa: Edition

type Redirect = typeof paper.redirect.$inferInsert
const old = (
	kind: Redirect['kind'],
	word: string,
	to: { thingId?: string; toPath?: string },
	edition = 'en',
): Redirect => ({
	id: `${kind}-${word}`,
	edition,
	kind,
	word,
	...to,
})

beforeAll(async () => {
	close = (await openTestPaper()).close
	const { printPending } = await import('#newsroom/printing/print.ts')
	await printPending()
	en = await editionOf('en')
	fa = await editionOf('fa')
	await print(
		{ id: 'ferry', slug: 'the-ferry' },
		{ id: 'crane', slug: 'crane-now' },
		{ id: 'reused', slug: 'second-life' },
		{ id: 'owner', type: 'page', slug: 'owners', sectionId: null },
		{ id: 'fa-ferry', edition: 'fa', sectionId: 'fa-news', slug: 'کشتی-شب' },
	)
	await transactPaper(async (tx) => {
		await tx.insert(paper.topic).values({ id: 't', edition: 'en', slug: 'storms', name: 'Storms', description: '' })
		await tx
			.insert(paper.contributor)
			.values({ id: 'c', edition: 'en', slug: 'ines', name: 'Ines', title: '', about: '' })
		await tx.insert(paper.takedown).values([
			{ storyId: 'gone', edition: 'en', type: 'story', slug: 'removed', status: 410, at: 1 },
			{ storyId: 'barred', edition: 'en', type: 'story', slug: 'barred', status: 451, at: 1 },
			{ storyId: 'replaced', edition: 'en', type: 'story', slug: 'the-ferry', status: 410, at: 1 },
		])
		await tx
			.insert(paper.redirect)
			.values([
				old('story', 'crane-then', { thingId: 'crane' }),
				old('story', 'the-ferry', { thingId: 'crane' }),
				old('story', 'barred-then', { thingId: 'barred' }),
				old('story', 'withdrawn-then', { thingId: 'withdrawn' }),
				old('page', 'who-owns-us', { thingId: 'owner' }),
				old('section', 'tidings', { thingId: 'en-news' }),
				old('section', 'culture', { thingId: 'en-news' }),
				old('topic', 'gales', { thingId: 't' }),
				old('contributor', 'inez', { thingId: 'c' }),
				old('path', '/2012/07/ferry', { thingId: 'ferry' }),
				old('path', '/2012/07/crane', { toPath: '/tidings/crane-then' }),
				old('path', '/hello', { toPath: '/about/owners' }),
				old('path', '/a', { toPath: '/b' }),
				old('path', '/b', { toPath: '/c' }),
				old('path', '/c', { toPath: '/a' }),
				old('path', '/into-the-ring', { toPath: '/a' }),
				old('story', 'قایق', { thingId: 'fa-ferry' }, 'fa'),
			])
	})
})
afterAll(() => close())

describe('an address without a page', () => {
	test.each([
		['an old slug', '/news/crane-then', '/news/crane-now'],
		['an old slug under a former section', '/tidings/crane-then', '/news/crane-now'],
		['a slug under another section', '/culture/crane-now', '/news/crane-now'],
		['a former section', '/tidings', '/news'],
		['the feed of a former section', '/tidings/rss.xml', '/news/rss.xml'],
		['an old slug of a page', '/about/who-owns-us', '/about/owners'],
		['an old slug of a topic', '/topics/gales', '/topics/storms'],
		['an old slug of a contributor', '/contributors/inez', '/contributors/ines'],
		['an address of another paper', '/2012/07/ferry', '/news/the-ferry'],
		['an address that leads to an old one', '/2012/07/crane', '/news/crane-now'],
		['an address given by staff', '/hello', '/about/owners'],
	])('%s leads in one hop to where things stand today', async (_, from, to) => {
		expect(await resolveAddress(en, from)).toEqual({ moved: to })
	})

	test('of another edition leads to that edition’s address', async () => {
		expect(await resolveAddress(fa, '/خبر/قایق')).toEqual({ moved: '/fa/خبر/کشتی-شب' })
		expect(await resolveAddress(en, '/news/قایق')).toBeUndefined()
	})

	test.each([
		['a story', '/news/crane-now/amp', '/lite/news/crane-now'],
		['an old slug', '/tidings/crane-then/amp', '/lite/news/crane-now'],
		['an address of another paper', '/2012/07/ferry/amp', '/lite/news/the-ferry'],
		['a section', '/news/amp', '/lite/news'],
		['a page', '/about/owners/amp', '/lite/about/owners'],
		['the front', '/amp', '/lite'],
		['a listing that every edition has', '/latest/amp', '/lite/latest'],
		['the corrections', '/corrections/amp', '/lite/corrections'],
	])('the AMP page of %s leads in one hop to its lite twin', async (_, from, to) => {
		expect(await resolveAddress(en, from)).toEqual({ moved: to })
	})

	test('the AMP page of what is gone says so, of what never was leads nowhere', async () => {
		expect(await resolveAddress(en, '/news/removed/amp')).toEqual({ gone: 410 })
		expect(await resolveAddress(en, '/news/nothing/amp')).toBeUndefined()
		expect(await resolveAddress(fa, '/amp')).toEqual({ moved: '/lite/fa' })
	})

	test.each([
		['a slug nobody had', '/news/nothing'],
		['a word that never was a section', '/nowhere/crane-now'],
		['a story that was withdrawn', '/news/withdrawn-then'],
		['a fourth word', '/news/crane-now/more/words'],
		['a ring of old addresses', '/a'],
		['an address that leads into a ring', '/into-the-ring'],
	])('%s leads nowhere', async (_, path) => {
		expect(await resolveAddress(en, path)).toBeUndefined()
	})

	test('a taken-down story answers as was decided, at its last slug and the ones before', async () => {
		expect(await resolveAddress(en, '/news/removed')).toEqual({ gone: 410 })
		expect(await resolveAddress(en, '/news/barred-then')).toEqual({ gone: 451 })
	})

	test('what lives at a slug now wins over who had it before', async () => {
		expect(await resolveAddress(en, '/culture/the-ferry')).toEqual({ moved: '/news/the-ferry' })
		expect(await resolveAddress(en, '/culture/rss.xml')).toBeUndefined()
	})
})

test.each(['/news/removed', '/news/barred-then'])(
	'the notice at %s is drawn anew when its story changes',
	async (path) => {
		const store = newRenderStore(path)
		const found = await withRenderStore(store, () => resolveAddress(en, path))
		expect(found).toMatchObject({ gone: expect.any(Number) })
		expect(store.keys).toContain(path === '/news/removed' ? 'story:gone' : 'story:barred')
	},
)

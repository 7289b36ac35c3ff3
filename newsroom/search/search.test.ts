import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { contributor } from '#db/desk/tables.ts'
import { transactDesk, transactPaper } from '#db/transact.ts'
import { act } from '#newsroom/act.ts'
import { editionById } from '#newsroom/editions/public.ts'
import { toPrint } from '#newsroom/printing/outbox.ts'
import { printPending, reprint } from '#newsroom/printing/print.ts'
import type { Edition } from '#newsroom/printing/rules.ts'
import { publishStory } from '#newsroom/stories/commands/publish.ts'
import { saveStory } from '#newsroom/stories/commands/save.ts'
import { withdrawStory } from '#newsroom/stories/commands/unpublish.ts'
import { bodyOf, openTestPaper, published, SYSTEM } from '#test/paper.ts'
import { indexPrinted } from './engines/paper.ts'
import { relatedByWords, searchPaper } from './public.ts'

let close: () => Promise<void>
let en: Edition
beforeEach(async () => {
	;({ close } = await openTestPaper())
	await printPending()
	en = (await editionById('en')) as Edition
})
afterEach(() => close())

const found = async (q: string, rest: Partial<Parameters<typeof searchPaper>[0]> = {}) =>
	(await searchPaper({ edition: en, q, ...rest })).hits.map(({ item }) => item.headline)

describe('a search', () => {
	test('finds a live story by its headline, standfirst, body and byline', async () => {
		await transactDesk(async (tx) => {
			await tx.insert(contributor).values({ id: 'c1', edition: 'en', slug: 'mara', name: 'Mara Lindqvist' })
		})
		await published({
			headline: 'Harbour opens',
			standfirst: 'Ferries return',
			body: bodyOf('Gulls were seen.'),
			contributors: ['c1'],
		})
		for (const q of ['harbour', 'FERRIES', 'gulls', 'lindqvist', 'mara gulls harbour'])
			expect(await found(q)).toEqual(['Harbour opens'])
		expect(await found('harbour whales')).toEqual([])
	})

	test('finds no story that readers do not have, and none in the words of a working copy', async () => {
		const story = await published({ headline: 'Harbour opens' })
		await act(SYSTEM, saveStory, { id: story.id, base: story.revision, content: { headline: 'Harbour sinks' } })
		expect(await found('sinks')).toEqual([])
		await act(SYSTEM, publishStory, { id: story.id, change: 'minor' })
		expect(await found('sinks')).toEqual(['Harbour sinks'])
		expect(await found('opens')).toEqual([])
		await act(SYSTEM, withdrawStory, { id: story.id, reason: 'test' })
		expect(await found('sinks')).toEqual([])
	})

	test('finds Arabic keys and digits in Persian words', async () => {
		const fa = (await editionById('fa')) as Edition
		await published({ headline: 'کشتی‌های سال ۱۴۰۵' })
		expect(await found('كشتي')).toEqual(['کشتی‌های سال ۱۴۰۵'])
		expect(await found('1405')).toHaveLength(1)
		expect(await found('1405', { edition: fa })).toEqual([])
	})

	test('keeps to a section and to a time', async () => {
		const news = await published({ headline: 'Ferry news' })
		await published({ headline: 'Ferry songs', section: 'en-culture' })
		expect(await found('ferry', { section: { id: 'en-culture' } })).toEqual(['Ferry songs'])
		const at = news.publishedAt as number
		expect(await found('ferry', { to: at - 1 })).toEqual([])
		expect(await found('ferry', { from: at, to: at })).toContain('Ferry news')
	})

	test('puts a word in the headline before one in the body, and the newest first when asked by time', async () => {
		await published({ headline: 'Whale', body: bodyOf('Grey.') })
		await published({ headline: 'Grey', body: bodyOf('A whale, a whale.') })
		await published({ headline: 'Rain', body: bodyOf('Nothing.') })
		expect(await found('whale')).toEqual(['Whale', 'Grey'])
		expect(await found('whale', { order: 'time' })).toEqual(['Grey', 'Whale'])
	})

	test('follows a person to a new name', async () => {
		await transactDesk(async (tx) => {
			await tx.insert(contributor).values({ id: 'c1', edition: 'en', slug: 'mara', name: 'Mara' })
		})
		await published({ contributors: ['c1'] })
		await transactDesk(async (tx) => {
			await tx.update(contributor).set({ name: 'Ylva' })
			await toPrint(tx, 1, 'contributor:c1')
		})
		await printPending()
		expect(await found('ylva')).toHaveLength(1)
		expect(await found('mara')).toEqual([])
	})

	test.each([
		'"',
		'NEAR(a b)',
		'*',
		'harb*',
		'headline : x',
		'🐟',
		'',
		'x'.repeat(5000),
		`${'ab '.repeat(200)}`,
		"';--",
	])('of %j is answered', async (q) => {
		await published()
		expect((await searchPaper({ edition: en, q })).hits).toEqual([])
	})

	test('of 250 different words is answered', async () => {
		const words = Array.from({ length: 250 }, (_, i) => String.fromCodePoint(0x4e00 + i))
		await published({ body: bodyOf(words.join(' ')) })
		expect(await found(words.join(' '))).toHaveLength(1)
	})

	test('says what it cut and marks what it found', async () => {
		await published({ headline: 'Harbour opens', body: bodyOf('The old harbour gates.') })
		const result = await searchPaper({ edition: en, q: `harbour ${' '.repeat(500)}nothing` })
		expect(result).toMatchObject({ cut: true, newestOnly: false, words: ['harbour'] })
		expect(result.hits[0]?.headline).toEqual([
			{ text: 'Harbour', marked: true },
			{ text: ' opens', marked: false },
		])
		expect(result.hits[0]?.fragment.filter(({ marked }) => marked)).toEqual([{ text: 'harbour', marked: true }])
	})

	test('puts the newest 2,000 in order and says so where more have the words', async () => {
		const base = { edition: 'en', section: null, headline: 'same', standfirst: '', byline: '', body: '' }
		const put = (from: number, to: number) =>
			transactPaper(async (tx) => {
				for (let i = from; i < to; i++) await indexPrinted(tx, { ...base, storyId: `s${i}`, firstPublishedAt: i })
			})
		await put(0, 2000)
		expect((await searchPaper({ edition: en, q: 'same' })).newestOnly).toBe(false)
		await put(2000, 2001)
		expect((await searchPaper({ edition: en, q: 'same' })).newestOnly).toBe(true)
		expect((await searchPaper({ edition: en, q: 'same', order: 'time' })).newestOnly).toBe(false)
	})

	test('finds the same after the whole paper was printed anew', async () => {
		await published({ headline: 'One ferry' })
		await published({ headline: 'Two ferries and a ferry' })
		const before = await found('ferry')
		await reprint()
		expect(await found('ferry')).toEqual(before)
	})
})

test('stories with the same rare words are alike', async () => {
	const one = await published({ headline: 'Lighthouse keeper retires' })
	const two = await published({ headline: 'A lighthouse is sold' })
	await published({ headline: 'Rain is coming' })
	expect(await relatedByWords(one.id, 4)).toEqual([two.id])
	expect(await relatedByWords('none', 4)).toEqual([])
})

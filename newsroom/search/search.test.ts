import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { contributor } from '#db/desk/tables.ts'
import { stores } from '#db/stores.ts'
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
import { clearWords, indexAnew, indexPrinted, type PrintedWords, removePrinted, storiesWith } from './engines/sqlite.ts'
import { normalise } from './normalise.ts'
import { relatedByWords, searchPaper } from './public.ts'

let close: () => void
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

	test('finds the same after the whole paper was printed anew', async () => {
		await published({ headline: 'One ferry' })
		await published({ headline: 'Two ferries and a ferry' })
		const before = await found('ferry')
		await reprint()
		expect(await found('ferry')).toEqual(before)
		expect(integrity()).toBe('ok')
	})
})

test('stories with the same rare words are alike', async () => {
	const one = await published({ headline: 'Lighthouse keeper retires' })
	const two = await published({ headline: 'A lighthouse is sold' })
	await published({ headline: 'Rain is coming' })
	expect(await relatedByWords(one.id, 4)).toEqual([two.id])
	expect(await relatedByWords('none', 4)).toEqual([])
})

describe('the index', () => {
	const word = fc.constantFrom('ferry', 'ferries', 'harbour', 'a', 'b', 'café', 'می‌رود', '۱۲')
	const text = fc.array(word, { maxLength: 5 }).map((list) => list.join(' '))
	const story: fc.Arbitrary<PrintedWords> = fc.record({
		storyId: fc.constantFrom('s1', 's2', 's3', 's4', 's5'),
		edition: fc.constantFrom('en', 'fa'),
		section: fc.constantFrom('news', 'culture', null),
		firstPublishedAt: fc.constantFrom(-86_400_000, 0, 1_700_000_000_000, 1_700_000_000_001),
		headline: text,
		standfirst: text,
		byline: text,
		body: text,
	})
	const step = fc.oneof(
		{ weight: 6, arbitrary: story },
		{ weight: 2, arbitrary: fc.constantFrom('s1', 's2', 's3') },
		{ weight: 1, arbitrary: fc.constant(null) },
	)

	test('has what a scan of the texts would find, whatever was put in and taken out', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(step, { maxLength: 20 }),
				fc.array(word, { minLength: 1, maxLength: 3 }),
				async (steps, q) => {
					const table = new Map<string, PrintedWords>()
					await transactPaper(async (tx) => {
						await clearWords(tx)
						for (const step of steps) {
							if (step === null) {
								table.clear()
								await clearWords(tx)
							} else if (typeof step === 'string') {
								table.delete(step)
								await removePrinted(tx, step)
							} else {
								table.set(step.storyId, step)
								const { headline, standfirst, byline, body } = step
								await indexPrinted(tx, {
									...step,
									headline: normalise(headline),
									standfirst: normalise(standfirst),
									byline: normalise(byline),
									body: normalise(body),
								})
							}
						}
					})
					expect(integrity()).toBe('ok')
					const asked = normalise(q.join(' ')).split(' ')
					for (const scope of [{ edition: 'en' }, { edition: 'en', section: 'news' }, { edition: 'fa', from: 0 }]) {
						const hits = await storiesWith(asked, scope, { limit: 100, scored: true })
						expect(hits.map(({ storyId }) => storyId).sort()).toEqual(scan([...table.values()], asked, scope))
						for (const hit of hits) expect(hit.firstPublishedAt).toBe(table.get(hit.storyId)?.firstPublishedAt)
						const times = hits.map(({ firstPublishedAt }) => firstPublishedAt)
						expect(times).toEqual(times.toSorted((a, b) => b - a))
					}
				},
			),
			{ numRuns: 60 },
		)
	})

	test('is the same when texts are put down first and it is made anew from them', async () => {
		const base = { edition: 'en', section: null, firstPublishedAt: 5, standfirst: '', headline: 'same', body: '' }
		await transactPaper(async (tx) => {
			for (const byline of ['mara', 'ylva']) {
				for (let i = 0; i < 20; i++) await indexPrinted(tx, { ...base, storyId: `s${i}`, byline }, { index: 'later' })
				await indexAnew(tx)
			}
		})
		expect(integrity()).toBe('ok')
		const scope = [{ edition: 'en' }, { limit: 100 }] as const
		expect(await storiesWith(['ylva', 'same'], ...scope)).toHaveLength(20)
		expect(await storiesWith(['mara'], ...scope)).toEqual([])
	})

	test('takes more stories of one moment than a moment has places', async () => {
		const base = { edition: 'en', section: null, firstPublishedAt: 5, standfirst: '', byline: '', body: '' }
		await transactPaper(async (tx) => {
			for (let i = 0; i < 1030; i++) await indexPrinted(tx, { ...base, storyId: `s${i}`, headline: 'same' })
		})
		expect(await storiesWith(['same'], { edition: 'en' }, { limit: 2000 })).toHaveLength(1030)
	})
})

function scan(
	all: PrintedWords[],
	asked: string[],
	scope: { edition: string; section?: string; from?: number },
): string[] {
	return all
		.filter(({ headline, standfirst, byline, body }) => {
			const has = new Set(normalise([headline, standfirst, byline, body].join(' ')).split(' '))
			return asked.every((word) => has.has(word))
		})
		.filter(({ edition, section, firstPublishedAt }) => {
			const { edition: of, section: within = section, from = Number.NEGATIVE_INFINITY } = scope
			return edition === of && section === within && firstPublishedAt >= from
		})
		.map(({ storyId }) => storyId)
		.sort()
}

/** Compares the index with the words it was made from. */
function integrity(): string {
	stores().paper.write.sqlite.exec("INSERT INTO story_fts (story_fts, rank) VALUES ('integrity-check', 1)")
	return 'ok'
}

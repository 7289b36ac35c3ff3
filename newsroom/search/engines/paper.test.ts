import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { stores } from '#db/stores.ts'
import { transactPaper } from '#db/transact.ts'
import { normalise } from '#newsroom/search/normalise.ts'
import { openTestPaper } from '#test/paper.ts'
import { clearWords, indexAnew, indexPrinted, removePrinted, storiesWith } from './paper.ts'
import type { PrintedWords } from './place.ts'

let close: () => Promise<void>
beforeEach(async () => {
	;({ close } = await openTestPaper())
})
afterEach(() => close())

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

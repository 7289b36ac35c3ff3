import fc from 'fast-check'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { ask } from '#test/api.ts'
import { openTestPaper } from '#test/paper.ts'
import { tokenOf } from '#test/tokens.ts'

vi.setConfig({ testTimeout: 120_000 })

let close: () => Promise<void>
let token: string
beforeAll(async () => {
	;({ close } = await openTestPaper())
	token = await tokenOf('managing editor')
})
afterAll(() => close())

const anything = fc.oneof(
	fc.jsonValue(),
	fc.string({ unit: 'binary' }),
	fc.constantFrom('', '\u0000', '\ud800', '__proto__', "' OR 1=1 --", '%', 'news', 'en'),
	fc.array(fc.string({ unit: 'binary' }), { maxLength: 3 }),
)
const FIELDS = [
	'edition',
	'section',
	'slug',
	'headline',
	'kicker',
	'standfirst',
	'body',
	'bodyHtml',
	'bodyText',
	'kind',
	'leadImage',
	'contributors',
	'topics',
	'related',
	'translationOf',
	'source',
	'__proto__',
]
const hostile = fc.dictionary(fc.constantFrom(...FIELDS), anything, { maxKeys: 4 })

test('whatever is sent as a story is taken or refused by field, and what was taken can be read and published', async () => {
	const start = { edition: 'en', section: 'news', headline: 'Harbour opens', bodyText: 'At dawn.' }
	await fc.assert(
		fc.asyncProperty(hostile, async (fields) => {
			const got = await ask('POST', '/stories', { token, body: { ...start, ...fields } })
			expect([201, 422]).toContain(got.status)
			if (got.status !== 201) return
			expect((await ask('GET', `/stories/${got.json.id}`, { token })).json).toEqual(got.json)
			expect([200, 422]).toContain(
				(await ask('PUT', `/stories/${got.json.id}/publication`, { token, body: {} })).status,
			)
		}),
		{ numRuns: 150 },
	)
})

test('whatever is asked of a list is answered or refused by field', async () => {
	const keys = fc.constantFrom('edition', 'section', 'topic', 'q', 'state', 'limit', 'cursor')
	const words = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.constantFrom('en', 'news', 'draft', 'published', '2', 'WzEsImEiXQ', '"', 'NEAR('),
	)
	await fc.assert(
		fc.asyncProperty(fc.dictionary(keys, words, { maxKeys: 4 }), fc.boolean(), async (query, open) => {
			const address = `/stories?${new URLSearchParams(query)}`
			const got = await ask('GET', address, open ? {} : { token })
			expect(open ? [200, 401, 422] : [200, 422]).toContain(got.status)
		}),
		{ numRuns: 300 },
	)
})

test('whatever is sent to a front is taken or refused by field', async () => {
	await ask('POST', '/sections', { token, body: { edition: 'en', name: 'Sport' } })
	const { json } = await ask('GET', '/fronts', { token })
	const [{ id }] = json.items
	const card = fc.record({ story: anything, headline: anything, pin: anything }, { requiredKeys: [] })
	const container = fc.record(
		{
			id: anything,
			layout: fc.oneof(fc.constant('grid'), anything),
			title: anything,
			limit: anything,
			cards: fc.oneof(fc.array(card, { maxLength: 2 }), anything),
		},
		{ requiredKeys: ['id', 'layout'] },
	)
	await fc.assert(
		fc.asyncProperty(fc.oneof(fc.array(container, { maxLength: 3 }), anything), async (containers) => {
			const { version } = (await ask('GET', `/fronts/${id}`, { token })).json
			expect([200, 422]).toContain((await ask('PUT', `/fronts/${id}`, { token, body: { version, containers } })).status)
		}),
		{ numRuns: 100 },
	)
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask } from '#test/api.ts'
import { fields, NEW, openApiPaper } from '#test/api-paper.ts'
import { writeCursor } from './cursor.ts'

let paper: Awaited<ReturnType<typeof openApiPaper>>
beforeAll(async () => {
	paper = await openApiPaper()
})
afterAll(() => paper.close())

describe('a request', () => {
	test.each([
		['{"edition": ', { 'content-type': 'application/json' }, 400],
		['edition=en', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
		['{}', {}, 415],
		['[]', { 'content-type': 'application/json' }, 422],
		['null', { 'content-type': 'application/json; charset=utf-8' }, 422],
		[`"${'x'.repeat(17 * 1024 * 1024)}"`, { 'content-type': 'application/json' }, 413],
	])('that is not what it should be is refused in words', async (raw, headers, status) => {
		const got = await ask('POST', '/stories', { token: paper.editor, raw, headers: headers as Record<string, string> })
		expect(got.status).toBe(status)
	})

	test('in another encoding is refused, not taken with letters lost', async () => {
		const raw = Buffer.from(JSON.stringify({ ...NEW, headline: 'Café opens' }), 'latin1')
		const headers = { 'content-type': 'application/json' }
		expect((await ask('POST', '/stories', { token: paper.editor, raw, headers })).status).toBe(400)
	})

	test('needs a token in force where something is written, and a cookie is none', async () => {
		for (const headers of [
			{},
			{ cookie: `next-auth.session-token=${paper.editor}` },
			{ authorization: `Basic ${paper.editor}` },
		])
			expect((await ask('POST', '/stories', { body: NEW, headers: headers as Record<string, string> })).status).toBe(
				401,
			)
		const got = await ask('GET', '/stories', { token: 'made-up' })
		expect(got.status).toBe(401)
		expect(got.headers.get('www-authenticate')).toMatch(/^Bearer/)
	})

	test.each([
		['DELETE', '/stories', 'GET, POST, HEAD'],
		['GET', '/images', 'POST'],
		['POST', '/must-read', 'GET, PUT, HEAD'],
	])('%s %s is told what the address takes', async (method, address, allow) => {
		const got = await ask(method, address, { token: paper.editor })
		expect(got.status).toBe(405)
		expect(got.headers.get('allow')).toBe(allow)
	})

	test.each([
		'/nothing',
		'/stories/none',
		'/stories/../x',
		`/stories/${'x'.repeat(100)}`,
		'/stories/%00',
		'/fronts/none',
	])('for %s finds nothing', async (address) =>
		expect((await ask('GET', address, { token: paper.editor })).status).toBe(404),
	)

	test.each([
		'limit=0',
		'limit=101',
		'limit=x',
		'cursor=abc',
		'cursor=W10',
		'state=gone',
		'edition=xx',
		'colour=red',
		'edition=en&edition=fa',
		'section=news',
		'edition=en&section=x',
		'edition=en&topic=x',
	])('for a list with %s is refused by field', async (query) => {
		for (const token of [undefined, paper.editor]) {
			const got = await ask('GET', `/stories?${query}`, { token })
			expect(got.status).toBe(422)
			expect(query).toContain(fields(got)[0] === 'edition' && !query.startsWith('edition') ? 'section' : fields(got)[0])
		}
	})
})

describe('a NUL where an id or a slug belongs', () => {
	const problems = [{ message: 'This has a NUL character in it.', remedy: 'Send it without.' }]

	test.each(['edition', 'section', 'topics', 'contributors', 'related', 'translationOf'])(
		'is refused by the field %s',
		async (field) => {
			const value = ['topics', 'contributors', 'related'].includes(field) ? ['a\0'] : 'a\0'
			const got = await ask('POST', '/stories', { token: paper.editor, body: { ...NEW, [field]: value } })
			expect(got.status).toBe(422)
			expect(got.json.errors).toMatchObject(problems)
			expect(fields(got)[0]?.split('.')[0]).toBe(field)
		},
	)

	test.each(['edition=%00', 'edition=en&section=news%00', 'edition=en&topic=%00'])(
		'is refused in a list with %s',
		async (query) => {
			for (const token of [undefined, paper.editor]) {
				const got = await ask('GET', `/stories?${query}`, { token })
				expect(got.status).toBe(422)
				expect(got.json.errors).toMatchObject(problems)
			}
		},
	)

	test('is no place in a list, and neither is half a millisecond', async () => {
		for (const [address, place] of [
			['/stories?', [1, 'a\0']],
			['/stories?', [1.5, 'a']],
			['/topics?edition=en&', 'a\0'],
		] as const)
			for (const token of [undefined, paper.editor]) {
				const got = await ask('GET', `${address}cursor=${writeCursor(place)}`, { token })
				expect([got.status, fields(got)]).toEqual([422, ['cursor']])
			}
	})
})

describe('a list of stories', () => {
	test('has what is published for everybody, newest first, page by page, and other states for staff', async () => {
		const ids: string[] = []
		for (let i = 0; i < 5; i++) {
			const { id } = await paper.post({
				headline: `Lantern ${i}`,
				topics: ['tides'],
				section: i % 2 ? 'culture' : 'news',
			})
			if (i < 4) await paper.publish(id)
			ids.unshift(id)
		}
		const [draft, ...live] = ids
		const list = async (query: string, token?: string) => {
			const { json } = await ask('GET', `/stories?${query}`, { token })
			return json.items.map(({ id }: { id: string }) => id)
		}
		expect(await list('edition=en&topic=tides')).toEqual(live)
		expect(await list('edition=en&topic=tides', paper.editor)).toEqual(live)
		expect(await list('edition=en&section=culture&topic=tides')).toEqual([live[0], live[2]])
		expect(await list('q=lantern')).toEqual(live)
		expect(await list('q=lantern&edition=fa')).toEqual([])
		expect(await list('q=lantern&edition=en&topic=tides&section=culture')).toEqual([live[0], live[2]])
		expect(await list('q=LANTERN&state=draft', paper.editor)).toEqual([draft])
		expect(await list('q=lantern&state=draft&edition=en&topic=tides&section=news', paper.editor)).toEqual([draft])
		expect(await list('state=draft&edition=en&topic=tides', paper.editor)).toContain(draft)
		for (const state of ['draft', 'changed', 'scheduled', 'withdrawn', 'takenDown'])
			expect((await ask('GET', `/stories?state=${state}`)).status).toBe(401)
		for (const query of ['edition=en', 'topic=tides&edition=en', 'section=news&edition=en', 'q=lantern', '']) {
			const whole = await list(`${query}&limit=100`)
			const pieces: string[] = []
			let cursor: string | null = ''
			while (cursor !== null) {
				const { json } = await ask('GET', `/stories?${query}&limit=2${cursor && `&cursor=${cursor}`}`)
				pieces.push(...json.items.map(({ id }: { id: string }) => id))
				cursor = json.next
			}
			expect(pieces).toEqual(whole)
		}
	})

	test.each(['published', 'draft'])(
		'of a search for what is %s shows each once, also while others come in',
		async (state) => {
			const post = async () => {
				const { id } = await paper.post({ headline: `Beacon ${state}` })
				if (state === 'published') await paper.publish(id)
				return id
			}
			const ids = [await post(), await post(), await post()]
			const page = async (cursor = '') =>
				(await ask('GET', `/stories?q=beacon&state=${state}&limit=2${cursor}`, { token: paper.editor })).json
			const first = await page()
			await post()
			const second = await page(`&cursor=${first.next}`)
			const seen = [...first.items, ...second.items].map(({ id }: { id: string }) => id)
			expect(seen).toEqual(ids.toReversed())
			expect(second.next).toBeNull()
		},
	)

	test('names to readers no story they do not have', async () => {
		const draft = await paper.post({ headline: 'Unseen' })
		const { json } = await ask('POST', '/stories', { token: paper.editor, body: { ...NEW, related: [draft.id] } })
		await paper.publish(json.id)
		expect((await ask('GET', `/stories/${json.id}`)).json.related).toEqual([])
		expect((await ask('GET', `/stories/${json.id}`, { token: paper.editor })).json.related).toEqual([draft.id])
	})
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contributor, topic } from '#db/desk/tables.ts'
import { transactDesk } from '#db/transact.ts'
import { ask } from '#test/api.ts'
import { bodyOf, openTestPaper } from '#test/paper.ts'
import { tokenOf } from '#test/tokens.ts'

let close: () => void
let editor: string
let writer: string
let chief: string

beforeAll(async () => {
	;({ close } = await openTestPaper())
	editor = await tokenOf('editor')
	writer = await tokenOf('writer')
	chief = await tokenOf('managing editor')
	await transactDesk(async (tx) => {
		await tx.insert(contributor).values({ id: 'mina', edition: 'en', slug: 'mina-bay', name: 'Mina Bay' })
		await tx.insert(topic).values({ id: 'tides', edition: 'en', slug: 'tides', name: 'Tides' })
	})
})
afterAll(() => close())

const NEW = { edition: 'en', section: 'news', headline: 'Harbour opens', bodyText: 'The gates were lifted at dawn.' }
const post = async (more: object = {}) =>
	(await ask('POST', '/stories', { token: editor, body: { ...NEW, ...more } })).json
const publish = (id: string, body: object = {}) => ask('PUT', `/stories/${id}/publication`, { token: editor, body })
const fields = (got: { json: { errors: { field: string }[] } }) => got.json.errors.map(({ field }) => field)

describe('a new story', () => {
	test('is a draft at its future address, whole in the answer', async () => {
		const got = await ask('POST', '/stories', {
			token: editor,
			body: {
				...NEW,
				headline: 'Ferry  returns ',
				kicker: 'Sea',
				standfirst: 'At last.',
				kind: 'analysis',
				contributors: ['mina-bay'],
				topics: ['tides'],
				source: { name: 'Agency', url: 'https://agency.example/1' },
			},
		})
		expect(got.status).toBe(201)
		expect(got.headers.get('location')).toBe(`/api/v1/stories/${got.json.id}`)
		expect(got.headers.get('etag')).toBe(`"${got.json.revision}"`)
		expect(got.json).toEqual({
			id: got.json.id,
			edition: 'en',
			section: 'news',
			slug: 'ferry-returns',
			url: 'http://localhost:3000/news/ferry-returns',
			headline: 'Ferry returns',
			kicker: 'Sea',
			standfirst: 'At last.',
			body: bodyOf('The gates were lifted at dawn.'),
			kind: 'analysis',
			leadImage: null,
			contributors: ['mina-bay'],
			topics: ['tides'],
			related: [],
			translationOf: null,
			source: { name: 'Agency', url: 'https://agency.example/1' },
			state: 'draft',
			revision: got.json.revision,
			liveRevision: null,
			firstPublishedAt: null,
			updatedAt: null,
		})
	})

	test('takes its body as a document, as HTML or as text', async () => {
		const document = await post({ bodyText: undefined, body: bodyOf('One.') })
		expect(document.body).toEqual(bodyOf('One.'))
		const html = await post({ bodyText: undefined, bodyHtml: '<p>One.<script>alert(1)</script></p>' })
		expect(html.body).toEqual(bodyOf('One.'))
		const text = await post({ bodyText: 'One.\n\n<b>Two.</b>' })
		expect(text.body).toEqual(bodyOf('One.', '<b>Two.</b>'))
	})

	test('gets another slug where its own is taken', async () => {
		await post({ headline: 'Twice the same' })
		expect((await post({ headline: 'Twice the same' })).slug).toBe('twice-the-same-2')
	})

	test.each([
		[{ headline: undefined }, ['headline']],
		[{ headline: '  ' }, ['headline']],
		[{ edition: undefined }, ['edition']],
		[{ edition: 'xx' }, ['edition']],
		[{ section: undefined }, ['section']],
		[{ section: 'nowhere' }, ['section']],
		[
			{ section: 'nowhere', topics: ['tides', 'none'], contributors: ['nobody'] },
			['section', 'topics', 'contributors'],
		],
		[{ bodyText: undefined }, ['body']],
		[{ bodyHtml: '<p>x' }, ['body']],
		[{ bodyText: undefined, body: { type: 'doc', content: [{ type: 'script' }] } }, ['body.content.0']],
		[{ headlin: 'x' }, ['headlin']],
		[{ dateline: 'x' }, ['dateline']],
		[{ kicker: 'x'.repeat(81) }, ['kicker']],
		[{ slug: 'Not A Slug' }, ['slug']],
		[{ kind: 'poem' }, ['kind']],
		[{ source: { name: 'x', url: 'javascript:alert(1)' } }, ['source.url']],
		[{ related: ['none'] }, ['related']],
		[{ translationOf: 'none' }, ['translationOf']],
		[{ leadImage: { image: 'none' } }, ['leadImage.image']],
		[{ leadImage: { image: 'none', text: 'x' } }, ['leadImage.text']],
		[{ headline: 5, kicker: null }, ['headline', 'kicker']],
	])('is refused by field for %j', async (more, expected) => {
		const got = await ask('POST', '/stories', { token: editor, body: { ...NEW, ...more } })
		expect(got.status).toBe(422)
		expect(fields(got)).toEqual(expected)
		for (const error of got.json.errors) expect(error.message && error.remedy).toBeTruthy()
	})
})

describe('a request', () => {
	test.each([
		['{"edition": ', { 'content-type': 'application/json' }, 400],
		['edition=en', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
		['{}', {}, 415],
		['[]', { 'content-type': 'application/json' }, 422],
		['null', { 'content-type': 'application/json; charset=utf-8' }, 422],
		[`"${'x'.repeat(17 * 1024 * 1024)}"`, { 'content-type': 'application/json' }, 413],
	])('that is not what it should be is refused in words', async (raw, headers, status) => {
		const got = await ask('POST', '/stories', { token: editor, raw, headers: headers as Record<string, string> })
		expect(got.status).toBe(status)
	})

	test('needs a token in force where something is written, and a cookie is none', async () => {
		for (const headers of [{}, { cookie: `next-auth.session-token=${editor}` }, { authorization: `Basic ${editor}` }])
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
		const got = await ask(method, address, { token: editor })
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
	])('for %s finds nothing', async (address) => expect((await ask('GET', address, { token: editor })).status).toBe(404))

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
		for (const token of [undefined, editor]) {
			const got = await ask('GET', `/stories?${query}`, { token })
			expect(got.status).toBe(422)
			expect(query).toContain(fields(got)[0] === 'edition' && !query.startsWith('edition') ? 'section' : fields(got)[0])
		}
	})
})

describe('a change', () => {
	test('needs the revision it was made on', async () => {
		const { id, revision } = await post()
		const body = { headline: 'Harbour opens late' }
		expect((await ask('PATCH', `/stories/${id}`, { token: editor, body })).status).toBe(428)
		const changed = await ask('PATCH', `/stories/${id}`, {
			token: editor,
			body,
			headers: { 'if-match': `"${revision}"` },
		})
		expect(changed.status).toBe(200)
		expect(changed.json).toMatchObject({ headline: 'Harbour opens late', kicker: '' })
		expect(changed.headers.get('etag')).toBe(`"${changed.json.revision}"`)
		const late = await ask('PATCH', `/stories/${id}`, { token: editor, body, headers: { 'if-match': `"${revision}"` } })
		expect(late.status).toBe(412)
		expect(late.json.revision).toBe(changed.json.revision)
		expect(late.headers.get('etag')).toBe(changed.headers.get('etag'))
		for (const weak of [`W/"${changed.json.revision}"`, 'nonsense', ''])
			expect(
				(await ask('PATCH', `/stories/${id}`, { token: editor, body, headers: { 'if-match': weak } })).status,
			).toBe(412)
	})

	test('of fifty at once on one revision is taken from one, and the others learn what stands now', async () => {
		const { id, revision } = await post()
		const all = await Promise.all(
			Array.from({ length: 50 }, (_, i) =>
				ask('PATCH', `/stories/${id}`, {
					token: editor,
					body: { headline: `Try ${i}` },
					headers: { 'if-match': `"${revision}"` },
				}),
			),
		)
		const taken = all.filter(({ status }) => status === 200)
		expect(taken).toHaveLength(1)
		const refused = all.filter(({ status }) => status === 412)
		expect(refused).toHaveLength(49)
		for (const { json } of refused) expect(json.revision).toBe(taken[0]?.json.revision)
		expect((await ask('GET', `/stories/${id}`, { token: editor })).json.headline).toBe(taken[0]?.json.headline)
	})

	test('takes every field and leaves the others', async () => {
		const { id, revision } = await post({ topics: ['tides'], contributors: ['mina-bay'] })
		const body = { section: 'culture', topics: [], slug: 'a-slug-of-its-own', bodyHtml: '<p>New.', edition: 'en' }
		const got = await ask('PATCH', `/stories/${id}`, { token: editor, body, headers: { 'if-match': `"${revision}"` } })
		expect(got.json).toMatchObject({
			section: 'culture',
			topics: [],
			contributors: ['mina-bay'],
			body: bodyOf('New.'),
			url: 'http://localhost:3000/culture/a-slug-of-its-own',
		})
	})

	test('to another edition or to a slug that is taken is refused', async () => {
		await post({ headline: 'Slug of mine' })
		const { id, revision } = await post()
		for (const body of [{ edition: 'fa' }, { slug: 'slug-of-mine' }]) {
			const got = await ask('PATCH', `/stories/${id}`, {
				token: editor,
				body,
				headers: { 'if-match': `"${revision}"` },
			})
			expect(got.status).toBe(422)
			expect(fields(got)).toEqual(Object.keys(body))
		}
	})

	test('of a live story is for the working copy alone until it is published', async () => {
		const { id, revision } = await post({ headline: 'Live words' })
		await publish(id)
		await ask('PATCH', `/stories/${id}`, {
			token: editor,
			body: { headline: 'Other words' },
			headers: { 'if-match': `"${revision}"` },
		})
		const working = await ask('GET', `/stories/${id}`, { token: editor })
		expect(working.json).toMatchObject({ headline: 'Other words', state: 'changed', liveRevision: revision })
		for (const got of [
			await ask('GET', `/stories/${id}?copy=live`, { token: editor }),
			await ask('GET', `/stories/${id}`),
		])
			expect(got.json).toMatchObject({ headline: 'Live words', revision, liveRevision: revision })
		expect((await ask('GET', `/stories/${id}?copy=working`)).status).toBe(401)
		expect((await publish(id)).status).toBe(422)
		expect(fields(await publish(id, { change: 'correction' }))).toEqual(['note'])
		expect((await publish(id, { change: 'minor' })).json.state).toBe('published')
		expect((await ask('GET', `/stories/${id}`)).json.headline).toBe('Other words')
	})
})

describe('publication', () => {
	test('makes a draft readable by everybody at its address', async () => {
		const { id } = await post({ headline: 'Goes out' })
		expect((await ask('GET', `/stories/${id}`)).status).toBe(404)
		const got = await publish(id)
		expect(got.json).toEqual({
			state: 'published',
			url: 'http://localhost:3000/news/goes-out',
			publishedAt: got.json.publishedAt,
			dueAt: null,
		})
		expect((await ask('GET', `/stories/${id}`)).json).toMatchObject({
			state: 'published',
			firstPublishedAt: got.json.publishedAt,
		})
	})

	test('can be set for a moment to come, not for one that has passed', async () => {
		const { id } = await post()
		const due = await publish(id, { at: '2999-01-31T12:00:00+03:30' })
		expect(due.json).toMatchObject({ state: 'scheduled', publishedAt: null, dueAt: '2999-01-31T08:30:00.000Z' })
		for (const at of ['2001-01-31T12:00:00Z', 'tomorrow', '2999-01-31', 5]) {
			const got = await publish(id, { at })
			expect(got.status).toBe(422)
			expect(fields(got)).toEqual(['at'])
		}
	})

	test('of a revision that is no longer the last is refused when it is named', async () => {
		const { id, revision } = await post()
		await ask('PATCH', `/stories/${id}`, {
			token: editor,
			body: { kicker: 'x' },
			headers: { 'if-match': `"${revision}"` },
		})
		const got = await ask('PUT', `/stories/${id}/publication`, {
			token: editor,
			body: {},
			headers: { 'if-match': `"${revision}"` },
		})
		expect(got.status).toBe(412)
	})

	test('ends with a withdrawal, as if the story had never been there', async () => {
		const { id } = await post()
		const withdraw = (body: object) => ask('POST', `/stories/${id}/withdrawal`, { token: editor, body })
		expect((await withdraw({ reason: 'early' })).status).toBe(422)
		await publish(id)
		expect(fields(await withdraw({ reason: ' ' }))).toEqual(['reason'])
		expect((await withdraw({ reason: 'wrong' })).json).toMatchObject({ state: 'withdrawn', publishedAt: null })
		expect((await ask('GET', `/stories/${id}`)).status).toBe(404)
		expect((await ask('GET', `/stories/${id}?copy=live`, { token: editor })).status).toBe(404)
		expect((await ask('GET', `/stories/${id}`, { token: editor })).json.state).toBe('withdrawn')
	})

	test('ends with a takedown, by those who may', async () => {
		const { id } = await post()
		await publish(id)
		const takeDown = (token: string, body: object) => ask('PUT', `/stories/${id}/takedown`, { token, body })
		expect((await takeDown(editor, { reason: 'court', status: 451 })).status).toBe(403)
		expect(fields(await takeDown(chief, { reason: 'court', status: 404 }))).toEqual(['status'])
		expect((await takeDown(chief, { reason: 'court', status: 451 })).json.state).toBe('takenDown')
		expect((await ask('GET', `/stories/${id}`)).status).toBe(404)
	})

	test('is not for a writer, who may begin a story and change it', async () => {
		const { json } = await ask('POST', '/stories', { token: writer, body: NEW })
		const got = await ask('PUT', `/stories/${json.id}/publication`, { token: writer, body: {} })
		expect(got.status).toBe(403)
		const changed = await ask('PATCH', `/stories/${json.id}`, {
			token: writer,
			body: { kicker: 'x' },
			headers: { 'if-match': `"${json.revision}"` },
		})
		expect(changed.status).toBe(200)
	})
})

describe('a list of stories', () => {
	test('has what is published for everybody, newest first, page by page, and other states for staff', async () => {
		const ids: string[] = []
		for (let i = 0; i < 5; i++) {
			const { id } = await post({ headline: `Lantern ${i}`, topics: ['tides'], section: i % 2 ? 'culture' : 'news' })
			if (i < 4) await publish(id)
			ids.unshift(id)
		}
		const [draft, ...live] = ids
		const list = async (query: string, token?: string) => {
			const { json } = await ask('GET', `/stories?${query}`, { token })
			return json.items.map(({ id }: { id: string }) => id)
		}
		expect(await list('edition=en&topic=tides')).toEqual(live)
		expect(await list('edition=en&topic=tides', editor)).toEqual(live)
		expect(await list('edition=en&section=culture&topic=tides')).toEqual([live[0], live[2]])
		expect(await list('q=lantern')).toEqual(live)
		expect(await list('q=lantern&edition=fa')).toEqual([])
		expect(await list('q=lantern&edition=en&topic=tides&section=culture')).toEqual([live[0], live[2]])
		expect(await list('q=LANTERN&state=draft', editor)).toEqual([draft])
		expect(await list('q=lantern&state=draft&edition=en&topic=tides&section=news', editor)).toEqual([draft])
		expect(await list('state=draft&edition=en&topic=tides', editor)).toContain(draft)
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

	test('names to readers no story they do not have', async () => {
		const draft = await post({ headline: 'Unseen' })
		const { json } = await ask('POST', '/stories', { token: editor, body: { ...NEW, related: [draft.id] } })
		await publish(json.id)
		expect((await ask('GET', `/stories/${json.id}`)).json.related).toEqual([])
		expect((await ask('GET', `/stories/${json.id}`, { token: editor })).json.related).toEqual([draft.id])
	})
})

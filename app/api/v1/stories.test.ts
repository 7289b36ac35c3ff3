import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { act } from '#newsroom/act.ts'
import { addImage } from '#newsroom/media/commands.ts'
import { ask } from '#test/api.ts'
import { fields, NEW, openApiPaper } from '#test/api-paper.ts'
import { bodyOf, SYSTEM } from '#test/paper.ts'

let paper: Awaited<ReturnType<typeof openApiPaper>>
beforeAll(async () => {
	paper = await openApiPaper()
})
afterAll(() => paper.close())

describe('a new story', () => {
	test('is a draft at its future address, whole in the answer', async () => {
		const got = await ask('POST', '/stories', {
			token: paper.editor,
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

	test('names no picture and no story that is not there, in its body or beside it', async () => {
		const image = { type: 'image', attrs: { image: 'nope', caption: '', credit: '', alt: 'A pier' } }
		const link = { type: 'link', attrs: { href: null, story: 'nope' } }
		const linked = {
			type: 'paragraph',
			attrs: { dir: null },
			content: [{ type: 'text', text: 'There', marks: [link] }],
		}
		for (const block of [image, linked]) {
			const body = { type: 'doc', version: 1, content: [...bodyOf('One.').content, block] }
			const got = await ask('POST', '/stories', { token: paper.editor, body: { ...NEW, bodyText: undefined, body } })
			expect([got.status, fields(got)]).toEqual([422, ['body']])
		}
		const { id, revision } = await paper.post()
		expect(fields(await paper.patch(id, revision, { related: [id] }))).toEqual(['related'])
	})

	test('keeps of HTML our pictures with their captions, and words of another language', async () => {
		const { result } = await act(SYSTEM, addImage, {
			...{
				alt: 'The pier',
				credit: 'Mina Bay',
				hash: 'h',
				fileName: 'pier.png',
				width: 40,
				height: 30,
				color: '#222222',
			},
			renditions: [{ format: 'jpeg', width: 40, height: 30, file: `${'a'.repeat(32)}-40.jpg`, bytes: 9 }],
		})
		const { body } = await paper.post({
			bodyText: undefined,
			bodyHtml: `<p>Bread is <span lang="fa" dir="rtl">نان</span>.</p><figure><img src="http://localhost:3000/images/${'a'.repeat(32)}-40.jpg"><figcaption>At <b>dawn</b></figcaption></figure><p><img src="https://other.example/x.jpg">End.</p>`,
		})
		expect(body.content).toEqual([
			{
				type: 'paragraph',
				attrs: { dir: null },
				content: [
					{ type: 'text', text: 'Bread is ' },
					{ type: 'text', text: 'نان', marks: [{ type: 'foreign', attrs: { lang: 'fa', dir: 'rtl' } }] },
					{ type: 'text', text: '.' },
				],
			},
			{ type: 'image', attrs: { image: result.id, alt: 'The pier', caption: 'At dawn', credit: 'Mina Bay' } },
			...bodyOf('End.').content,
		])
	})

	test('takes its body as a document, as HTML or as text', async () => {
		const document = await paper.post({ bodyText: undefined, body: bodyOf('One.') })
		expect(document.body).toEqual(bodyOf('One.'))
		const html = await paper.post({ bodyText: undefined, bodyHtml: '<p>One.<script>alert(1)</script></p>' })
		expect(html.body).toEqual(bodyOf('One.'))
		const text = await paper.post({ bodyText: 'One.\n\n<b>Two.</b>' })
		expect(text.body).toEqual(bodyOf('One.', '<b>Two.</b>'))
	})

	test('gets another slug where its own is taken, however long, and may be sent it back', async () => {
		await paper.post({ headline: 'Twice the same' })
		expect((await paper.post({ headline: 'Twice the same' })).slug).toBe('twice-the-same-2')
		const headline = `Long${' words'.repeat(20)}`
		await paper.post({ headline })
		const { id, revision, slug } = await paper.post({ headline })
		expect((await paper.patch(id, revision, { slug })).status).toBe(200)
	})

	test('takes a Persian slug in its one form', async () => {
		const slug = 'می\u200cخواهم-cafe\u0301'
		expect((await paper.post({ slug })).slug).toBe('می-خواهم-café')
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
		const got = await ask('POST', '/stories', { token: paper.editor, body: { ...NEW, ...more } })
		expect(got.status).toBe(422)
		expect(fields(got)).toEqual(expected)
		for (const error of got.json.errors) expect(error.message && error.remedy).toBeTruthy()
	})
})

describe('a change', () => {
	test('needs the revision it was made on', async () => {
		const { id, revision } = await paper.post()
		const body = { headline: 'Harbour opens late' }
		expect((await ask('PATCH', `/stories/${id}`, { token: paper.editor, body })).status).toBe(428)
		const changed = await paper.patch(id, revision, body)
		expect(changed.status).toBe(200)
		expect(changed.json).toMatchObject({ headline: 'Harbour opens late', kicker: '' })
		expect(changed.headers.get('etag')).toBe(`"${changed.json.revision}"`)
		const late = await paper.patch(id, revision, body)
		expect(late.status).toBe(412)
		expect(late.json.revision).toBe(changed.json.revision)
		expect(late.headers.get('etag')).toBe(changed.headers.get('etag'))
		for (const weak of [`W/"${changed.json.revision}"`, `"${'x'.repeat(100)}"`, 'nonsense', ''])
			expect(
				(await ask('PATCH', `/stories/${id}`, { token: paper.editor, body, headers: { 'if-match': weak } })).status,
			).toBe(412)
	})

	test('of fifty at once on one revision is taken from one, and the others learn what stands now', async () => {
		const { id, revision } = await paper.post()
		const all = await Promise.all(
			Array.from({ length: 50 }, (_, i) => paper.patch(id, revision, { headline: `Try ${i}` })),
		)
		const taken = all.filter(({ status }) => status === 200)
		expect(taken).toHaveLength(1)
		const refused = all.filter(({ status }) => status === 412)
		expect(refused).toHaveLength(49)
		for (const { json } of refused) expect(json.revision).toBe(taken[0]?.json.revision)
		expect((await ask('GET', `/stories/${id}`, { token: paper.editor })).json.headline).toBe(taken[0]?.json.headline)
	})

	test('takes every field and leaves the others', async () => {
		const { id, revision } = await paper.post({ topics: ['tides'], contributors: ['mina-bay'] })
		const body = { section: 'culture', topics: [], slug: 'a-slug-of-its-own', bodyHtml: '<p>New.', edition: 'en' }
		const got = await paper.patch(id, revision, body)
		expect(got.json).toMatchObject({
			section: 'culture',
			topics: [],
			contributors: ['mina-bay'],
			body: bodyOf('New.'),
			url: 'http://localhost:3000/culture/a-slug-of-its-own',
		})
	})

	test('to another edition or to a slug that is taken is refused', async () => {
		await paper.post({ headline: 'Slug of mine' })
		const { id, revision } = await paper.post()
		for (const body of [{ edition: 'fa' }, { slug: 'slug-of-mine' }]) {
			const got = await paper.patch(id, revision, body)
			expect(got.status).toBe(422)
			expect(fields(got)).toEqual(Object.keys(body))
		}
	})

	test('of a live story is for the working copy alone until it is published', async () => {
		const { id, revision } = await paper.post({ headline: 'Live words' })
		await paper.publish(id)
		await paper.patch(id, revision, { headline: 'Other words' })
		const working = await ask('GET', `/stories/${id}`, { token: paper.editor })
		expect(working.json).toMatchObject({ headline: 'Other words', state: 'changed', liveRevision: revision })
		for (const state of ['published', 'changed'])
			expect((await ask('GET', `/stories?state=${state}`, { token: paper.editor })).json.items).toContainEqual(
				working.json,
			)
		for (const got of [
			await ask('GET', `/stories/${id}?copy=live`, { token: paper.editor }),
			await ask('GET', `/stories/${id}`),
		])
			expect(got.json).toMatchObject({ headline: 'Live words', revision, liveRevision: revision })
		expect((await ask('GET', `/stories/${id}?copy=working`)).status).toBe(401)
		expect((await paper.publish(id)).status).toBe(422)
		expect(fields(await paper.publish(id, { change: 'correction' }))).toEqual(['note'])
		expect((await paper.publish(id, { change: 'minor' })).json.state).toBe('published')
		expect((await ask('GET', `/stories/${id}`)).json.headline).toBe('Other words')
	})
})

test('a link to a story that readers do not have stands as its words alone, without its id, until it is out', async () => {
	const draft = await paper.post({ headline: 'Not out yet' })
	const content = [
		{ type: 'text', text: 'As we reported', marks: [{ type: 'link', attrs: { href: null, story: draft.id } }] },
	]
	const body = { ...bodyOf(), content: [{ type: 'paragraph', attrs: { dir: null }, content }] }
	const { id } = await paper.post({ headline: 'Out already', bodyText: undefined, body })
	await paper.publish(id)
	const read = async () => (await ask('GET', `/stories/${id}`)).json.body
	expect(await read()).toEqual(bodyOf('As we reported'))
	await paper.publish(draft.id)
	expect(await read()).toEqual(body)
})

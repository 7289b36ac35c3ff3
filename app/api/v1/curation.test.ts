import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { act } from '#newsroom/act.ts'
import { createSection } from '#newsroom/sections/commands.ts'
import { createTopic } from '#newsroom/topics/commands.ts'
import { ask } from '#test/api.ts'
import { openTestPaper, published, SYSTEM } from '#test/paper.ts'
import { tokenOf } from '#test/tokens.ts'

let close: () => Promise<void>
let editor: string
let chief: string
let picture: Uint8Array<ArrayBuffer>

beforeAll(async () => {
	;({ close } = await openTestPaper())
	editor = await tokenOf('editor')
	chief = await tokenOf('managing editor')
	const drawn = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#245' } })
		.png()
		.toBuffer()
	picture = new Uint8Array(drawn)
})
afterAll(() => close())

const fields = (got: { json: { errors: { field: string }[] } }) => got.json.errors.map(({ field }) => field)

describe('an image', () => {
	const send = async (texts: Record<string, string>, file: Blob | string | undefined = new Blob([picture])) => {
		const form = new FormData()
		if (file !== undefined) typeof file === 'string' ? form.set('file', file) : form.set('file', file, 'harbour.png')
		for (const [key, text] of Object.entries(texts)) form.set(key, text)
		const whole = new Response(form)
		const headers = { 'content-type': whole.headers.get('content-type') ?? '' }
		return ask('POST', '/images', { token: editor, raw: await whole.arrayBuffer(), headers })
	}

	test('is taken with its texts, and the same file again is the same image', async () => {
		const got = await send({ alt: 'The harbour', credit: 'Mina Bay' })
		expect(got.status).toBe(201)
		expect(got.json).toMatchObject({ width: 40, height: 30 })
		expect(got.json.url).toMatch(/^http:\/\/localhost:3000\/images\/[0-9a-f]{32}-40\.jpg$/)
		const again = await send({ decorative: 'true' })
		expect([again.status, again.json.id]).toEqual([200, got.json.id])
		const { json } = await ask('POST', '/stories', {
			token: editor,
			body: { edition: 'en', section: 'news', headline: 'x', bodyText: 'x', leadImage: { image: got.json.id } },
		})
		expect(json.leadImage).toEqual({ image: got.json.id, alt: 'The harbour', caption: '', credit: 'Mina Bay' })
	})

	test.each([
		[{}, undefined, 422, 'alt'],
		[{ alt: 'x', decorative: 'true' }, undefined, 422, 'alt'],
		[{ alt: 'x', decorative: 'perhaps' }, undefined, 422, 'decorative'],
		[{ alt: 'x', colour: 'red' }, undefined, 422, 'colour'],
		[{ alt: 'x' }, 'not a file', 422, 'file'],
		[{ alt: 'x' }, new Blob(['<svg xmlns="http://www.w3.org/2000/svg"/>']), 422, 'file'],
		[{ alt: 'x' }, new Blob([new Uint8Array(26 * 1024 * 1024)]), 413, ''],
	])('sent as %j is refused', async (texts, file, status, field) => {
		const got = await send(texts as Record<string, string>, file)
		expect([got.status, fields(got)[0]]).toEqual([status, field])
	})

	test('comes in a form and by token', async () => {
		expect((await ask('POST', '/images', { token: editor, body: {} })).status).toBe(415)
		const headers = { 'content-type': 'multipart/form-data; boundary=x' }
		expect((await ask('POST', '/images', { token: editor, raw: 'no form', headers })).status).toBe(400)
		expect((await ask('POST', '/images', { raw: new FormData() })).status).toBe(401)
	})
})

describe('fronts and lists', () => {
	test('are for staff', async () => {
		for (const address of ['/fronts', '/fronts/x', '/must-read?edition=en'])
			expect((await ask('GET', address)).status).toBe(401)
	})

	test('a front is released as it was read and changed, once for each version', async () => {
		await act(SYSTEM, createSection, { edition: 'en', name: 'Sport' })
		const { id: story } = await published()
		const { json: list } = await ask('GET', '/fronts?edition=en', { token: editor })
		const front = list.items.find(({ section }: { section: string }) => section === 'sport')
		const [first, ...others] = front.containers
		const changed = { ...front, containers: [{ ...first, cards: [{ story, kicker: 'Now', pin: true }] }, ...others] }
		expect((await ask('PUT', `/fronts/${front.id}`, { token: editor, body: changed })).status).toBe(403)
		const got = await ask('PUT', `/fronts/${front.id}`, { token: chief, body: changed })
		expect(got.json).toEqual({ ...changed, version: front.version + 1 })
		expect((await ask('GET', `/fronts/${front.id}`, { token: editor })).json).toEqual(got.json)
		const late = await ask('PUT', `/fronts/${front.id}`, { token: chief, body: changed })
		expect([late.status, late.json.version]).toEqual([409, front.version + 1])
	})

	test('a front takes stories of its edition alone, and stays where it is', async () => {
		const { json } = await ask('GET', '/fronts', { token: chief })
		const front = json.items.at(-1)
		const put = (more: object) =>
			ask('PUT', `/fronts/${front.id}`, { token: chief, body: { version: front.version, containers: [], ...more } })
		const container = { id: 'c', layout: 'grid', title: '', limit: 4, cards: [{ story: 'none' }] }
		expect(fields(await put({ containers: [container] }))).toEqual(['containers.0.cards.0.story'])
		expect(fields(await put({ edition: 'fa' }))).toEqual(['edition'])
		expect(fields(await put({ containers: [{ ...container, colour: 'red' }] }))).toEqual(['containers.0.colour'])
		expect(fields(await ask('GET', '/fronts?edition=xx', { token: chief }))).toEqual(['edition'])
	})

	test('Must read is set in order, once for each version', async () => {
		const [a, b] = [await published(), await published()]
		const { json } = await ask('GET', '/must-read?edition=en', { token: editor })
		const put = (body: object, token = chief) => ask('PUT', '/must-read?edition=en', { token, body })
		const stories = [b.id, a.id]
		const got = await put({ version: json.version, stories })
		expect(got.json).toEqual({ version: json.version + 1, stories })
		expect((await put({ version: json.version, stories })).status).toBe(409)
		expect(fields(await put({ version: json.version + 1, stories: ['none'] }))).toEqual(['stories.0'])
		expect((await put({ version: json.version + 1, stories }, editor)).status).toBe(403)
		expect(fields(await ask('GET', '/must-read', { token: editor }))).toEqual(['edition'])
	})
})

describe('sections, topics and contributors', () => {
	test.each(['sections', 'topics', 'contributors'])(
		'%s are added by those who may, each with a slug of its own',
		async (noun) => {
			const body = { edition: 'en', slug: 'weather', name: 'Weather' }
			expect((await ask('POST', `/${noun}`, { body })).status).toBe(401)
			const got = await ask('POST', `/${noun}`, { token: chief, body })
			expect([got.status, got.json]).toEqual([201, { slug: 'weather', name: 'Weather' }])
			const again = await ask('POST', `/${noun}`, { token: chief, body })
			expect([again.status, fields(again)]).toEqual([422, ['slug']])
			const { json } = await ask('GET', `/${noun}?edition=en`, { token: chief })
			expect(json.items).toContainEqual(got.json)
			expect(fields(await ask('POST', `/${noun}`, { token: chief, body: { ...body, edition: 'xx' } }))).toEqual([
				'edition',
			])
			expect(fields(await ask('GET', `/${noun}`, { token: chief }))).toEqual(['edition'])
			expect(fields(await ask('GET', `/${noun}?edition=xx`))).toEqual(['edition'])
		},
	)

	test.each(['admin', 'search', 'fa'])('no section takes the word %s', async (slug) => {
		const got = await ask('POST', '/sections', { token: chief, body: { edition: 'en', slug, name: 'X' } })
		expect([got.status, fields(got)]).toEqual([422, ['slug']])
	})

	test('staff page through sections in their order, and find one by its slug as it was sent', async () => {
		const sent = 'نیم‌روز'
		const made = await ask('POST', '/sections', { token: chief, body: { edition: 'fa', slug: sent, name: sent } })
		expect([made.status, made.json.slug]).toEqual([201, 'نیم-روز'])
		const all: string[] = []
		for (let cursor = ''; all.length < 20; ) {
			const { json } = await ask('GET', `/sections?edition=fa&limit=1${cursor}`, { token: chief })
			all.push(...json.items.map(({ slug }: { slug: string }) => slug))
			if (json.next === null) break
			cursor = `&cursor=${encodeURIComponent(json.next)}`
		}
		const whole = await ask('GET', '/sections?edition=fa', { token: chief })
		expect(all).toEqual(whole.json.items.map(({ slug }: { slug: string }) => slug))
		const query = `edition=fa&section=${encodeURIComponent(sent)}&state=draft`
		expect((await ask('GET', `/stories?${query}`, { token: chief })).status).toBe(200)
	})

	test('everybody sees the topics that live stories have, page by page; staff see all', async () => {
		const topics: string[] = []
		for (const name of ['Aa', 'Bb', 'Cc'])
			topics.push((await act(SYSTEM, createTopic, { edition: 'en', name })).result.id)
		await act(SYSTEM, createTopic, { edition: 'en', name: 'Dd' })
		await published({ topics })
		const slugs = async (token?: string) => {
			const found: string[] = []
			for (let cursor = ''; ; ) {
				const { json } = await ask('GET', `/topics?edition=en&limit=2${cursor}`, { token })
				found.push(...json.items.map(({ slug }: { slug: string }) => slug))
				if (json.next === null) return found
				cursor = `&cursor=${json.next}`
			}
		}
		expect(await slugs()).toEqual(['aa', 'bb', 'cc'])
		expect(await slugs(editor)).toEqual(['aa', 'bb', 'cc', 'dd', 'weather'])
	})
})

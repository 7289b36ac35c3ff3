import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask } from '#test/api.ts'
import { fields, NEW, openApiPaper } from '#test/api-paper.ts'

let paper: Awaited<ReturnType<typeof openApiPaper>>
beforeAll(async () => {
	paper = await openApiPaper()
})
afterAll(() => paper.close())

describe('publication', () => {
	test('makes a draft readable by everybody at its address', async () => {
		const { id } = await paper.post({ headline: 'Goes out' })
		expect((await ask('GET', `/stories/${id}`)).status).toBe(404)
		const got = await paper.publish(id)
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
		const { id } = await paper.post()
		const due = await paper.publish(id, { at: '2999-01-31T12:00:00+03:30' })
		expect(due.json).toMatchObject({ state: 'scheduled', publishedAt: null, dueAt: '2999-01-31T08:30:00.000Z' })
		for (const at of ['2001-01-31T12:00:00Z', 'tomorrow', '2999-01-31', '9999-12-31T23:59:59-14:00', 5]) {
			const got = await paper.publish(id, { at })
			expect(got.status).toBe(422)
			expect(fields(got)).toEqual(['at'])
		}
	})

	test('that is due can be read and called off', async () => {
		const { id } = await paper.post()
		const address = `/stories/${id}/publication`
		expect(fields(await ask('DELETE', address, { token: paper.editor }))).toEqual([''])
		await paper.publish(id, { at: '2999-01-31T12:00:00Z' })
		expect((await ask('GET', address)).status).toBe(401)
		const due = await ask('GET', address, { token: paper.writer })
		expect(due.json).toMatchObject({ state: 'scheduled', publishedAt: null, dueAt: '2999-01-31T12:00:00.000Z' })
		expect((await ask('DELETE', address, { token: paper.writer })).status).toBe(403)
		const off = await ask('DELETE', address, { token: paper.editor })
		expect(off.json).toMatchObject({ state: 'draft', publishedAt: null, dueAt: null })
	})

	test('of a revision that is no longer the last is refused when it is named', async () => {
		const { id, revision } = await paper.post()
		await paper.patch(id, revision, { kicker: 'x' })
		const got = await ask('PUT', `/stories/${id}/publication`, {
			token: paper.editor,
			body: {},
			headers: { 'if-match': `"${revision}"` },
		})
		expect(got.status).toBe(412)
	})

	test('ends with a withdrawal, as if the story had never been there', async () => {
		const { id } = await paper.post()
		const withdraw = (body: object) => ask('POST', `/stories/${id}/withdrawal`, { token: paper.editor, body })
		expect((await withdraw({ reason: 'early' })).status).toBe(422)
		await paper.publish(id)
		expect(fields(await withdraw({ reason: ' ' }))).toEqual(['reason'])
		expect((await withdraw({ reason: 'wrong' })).json).toMatchObject({ state: 'withdrawn', publishedAt: null })
		expect((await ask('GET', `/stories/${id}`)).status).toBe(404)
		expect((await ask('GET', `/stories/${id}?copy=live`, { token: paper.editor })).status).toBe(404)
		expect((await ask('GET', `/stories/${id}`, { token: paper.editor })).json.state).toBe('withdrawn')
	})

	test('ends with a takedown, by those who may', async () => {
		const { id } = await paper.post()
		await paper.publish(id)
		const takeDown = (token: string, body: object) => ask('PUT', `/stories/${id}/takedown`, { token, body })
		expect((await takeDown(paper.editor, { reason: 'court', status: 451 })).status).toBe(403)
		expect(fields(await takeDown(paper.chief, { reason: 'court', status: 404 }))).toEqual(['status'])
		expect((await takeDown(paper.chief, { reason: 'court', status: 451 })).json.state).toBe('takenDown')
		expect((await ask('GET', `/stories/${id}`)).status).toBe(404)
	})

	test('needs a text, and a first one corrects nothing', async () => {
		const { id, revision } = await paper.post({ bodyText: ' ' })
		expect(fields(await paper.publish(id))).toEqual(['body'])
		await paper.patch(id, revision, { bodyText: 'Here it is.' })
		const correction = { change: 'correction', note: 'We were wrong.' }
		expect(fields(await paper.publish(id, correction))).toEqual(['change'])
		expect((await paper.publish(id)).status).toBe(200)
		expect((await paper.publish(id, correction)).status).toBe(200)
	})

	test('has to have been, for a takedown; what is taken down is not withdrawn as well', async () => {
		const { id } = await paper.post({ headline: 'Nobody had it' })
		const takedown = { token: paper.chief, body: { reason: 'Court order', status: 451 } }
		expect((await ask('PUT', `/stories/${id}/takedown`, takedown)).status).toBe(422)
		await paper.publish(id)
		expect((await ask('PUT', `/stories/${id}/takedown`, takedown)).status).toBe(200)
		const withdrawal = { token: paper.chief, body: { reason: 'It was a log' } }
		expect((await ask('POST', `/stories/${id}/withdrawal`, withdrawal)).status).toBe(422)
		expect((await ask('GET', `/stories/${id}`, { token: paper.chief })).json).toMatchObject({ state: 'takenDown' })
	})

	test('is not for a writer, who may begin a story and change it', async () => {
		const { json } = await ask('POST', '/stories', { token: paper.writer, body: NEW })
		const got = await ask('PUT', `/stories/${json.id}/publication`, { token: paper.writer, body: {} })
		expect(got.status).toBe(403)
		const changed = await ask('PATCH', `/stories/${json.id}`, {
			token: paper.writer,
			body: { kicker: 'x' },
			headers: { 'if-match': `"${json.revision}"` },
		})
		expect(changed.status).toBe(200)
	})
})

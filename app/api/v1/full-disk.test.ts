import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerTo } from '#app/admin/submit.ts'
import { stores } from '#db/stores.ts'
import { ask } from '#test/api.ts'
import { openApiPaper } from '#test/api-paper.ts'
import { bodyOf, draft } from '#test/paper.ts'

let paper: Awaited<ReturnType<typeof openApiPaper>>
beforeAll(async () => {
	paper = await openApiPaper()
})
afterAll(() => paper.close())

/** Lets the desk's file grow no further, as a full disk does. */
function holdDesk(held: boolean) {
	const { sqlite } = stores().desk.write
	const pages = held ? sqlite.pragma('page_count', { simple: true }) : 2 ** 31
	sqlite.pragma(`max_page_count = ${pages}`)
}

const LONG = 'The tide came in. '.repeat(5000)

test('a save that finds no room answers 507, writes nothing and succeeds when there is some', async () => {
	const story = await paper.post()
	holdDesk(true)
	const got = await paper.patch(story.id, story.revision, { bodyText: LONG })
	expect([got.status, got.json.title]).toEqual([507, 'Insufficient Storage'])
	expect(got.json.errors[0].remedy).toContain('send it again')
	holdDesk(false)
	const read = await ask('GET', `/stories/${story.id}`, { token: paper.editor })
	expect(read.json.revision).toBe(story.revision)
	expect((await paper.patch(story.id, story.revision, { bodyText: LONG })).status).toBe(200)
})

test('staff are told that the disk is full', async () => {
	holdDesk(true)
	const error = await draft({ body: bodyOf(LONG) }).catch((error: unknown) => error)
	holdDesk(false)
	expect(answerTo(error)).toEqual({ is: 'full' })
	expect(answerTo(new Error('another', { cause: new Error('not that') }))).toEqual({ is: 'failed' })
})

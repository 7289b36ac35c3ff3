import { eq, inArray } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import * as desk from '#db/desk/tables.ts'
import { draft, openTestPaper } from '#test/paper.ts'
import type { Db } from './handles.ts'
import { everyColumn, type Given, prepared, preparedAmong } from './prepared.ts'
import { stores } from './stores.ts'
import { transactDesk } from './transact.ts'

let close: () => Promise<void>
beforeEach(async () => {
	close = (await openTestPaper()).close
})
afterEach(() => close())

const put = prepared((db, given: Given<typeof desk.publication.$inferSelect>) =>
	db.insert(desk.publication).values(everyColumn(desk.publication, given)),
)
const withId = prepared((db, { id }: Given<{ id: string }>) =>
	db.select().from(desk.publication).where(eq(desk.publication.id, id)),
)
const anew = (db: Db, id: string) => db.select().from(desk.publication).where(eq(desk.publication.id, id))

// Twice: the second paper has connections of its own.
test.each([1, 2])('a prepared query gives what one written anew gives, on every connection (%i)', async (round) => {
	const story = await draft({ headline: 'High tide' })
	const row = {
		id: `p${round}`,
		storyId: story.id,
		act: 'withdraw' as const,
		revisionId: null,
		change: null,
		at: round,
		by: 'system:test',
		before: { tide: ['high', round] },
		undoneAt: null,
	}
	await transactDesk(async (tx) => {
		await put(tx, row)
		expect(await withId(tx, { id: row.id })).toEqual([row])
	})
	const { db } = stores().desk.read
	expect(await withId(db, { id: row.id })).toEqual(await anew(db, row.id))
	expect(await withId(db, { id: `p${3 - round}` })).toEqual([])
})

test('what it gives is read once, however often it is awaited', async () => {
	const { db } = stores().desk.read
	const found = withId(db, { id: 'late' })
	expect(await found).toEqual([])
	const { id: storyId } = await draft()
	await transactDesk((tx) =>
		put(tx, {
			id: 'late',
			storyId,
			act: 'withdraw',
			revisionId: null,
			change: null,
			at: 1,
			by: 'x',
			before: {},
			undoneAt: null,
		}),
	)
	expect(await found).toEqual([])
})

test('one for what belongs to some of many finds each once, however many are asked for', async () => {
	const ids: string[] = []
	for (let made = 0; made < 9; made++) ids.push((await draft()).id)
	const among = preparedAmong((db, some) =>
		db.select({ id: desk.story.id }).from(desk.story).where(inArray(desk.story.id, some)),
	)
	const { db } = stores().desk.read
	for (const size of [0, 1, 2, 3, 5, 8, 9]) {
		const asked = ids.slice(0, size)
		expect((await among(db, asked)).map(({ id }) => id).sort(), `${size} asked for`).toEqual([...asked].sort())
	}
	expect(await among(db, ['nobody', 'nothing', 'none'])).toEqual([])
	expect(await among(db, Array(40_000).fill(ids[0]))).toHaveLength(1)
	const many = Array.from({ length: 20_000 }, (_, place) => `nobody-${place}`)
	expect(await among(db, [...many, ...ids])).toHaveLength(ids.length)
})

import { asc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { topic } from '#db/desk/tables.ts'
import { openTestPaper } from '#test/paper.ts'
import { type Given, prepared } from './prepared.ts'
import { contains, excluded } from './sql.ts'
import { deskDb } from './stores.ts'
import { transactDesk } from './transact.ts'

const NAMES = ['100% wool', '100 sheep', 'a_b', 'axb', 'C:\\tides', 'École', 'HARBOUR']

let close: () => Promise<void>
beforeAll(async () => {
	close = (await openTestPaper()).close
	await transactDesk((tx) =>
		tx.insert(topic).values(NAMES.map((name, place) => ({ id: `t${place}`, edition: 'en', slug: `t${place}`, name }))),
	)
})
afterAll(() => close())

const containing = prepared((db, { words }: Given<{ words: string }>) =>
	db.select({ name: topic.name }).from(topic).where(contains(topic.name, words)).orderBy(asc(topic.id)),
)

test.each([
	['100%', ['100% wool']],
	['%', ['100% wool']],
	['_', ['a_b']],
	['\\', ['C:\\tides']],
	['s\\', []],
	['harBOUR', ['HARBOUR']],
	['école', []],
	['cole', ['École']],
	["'", []],
])('"%s" is found where it stands as it is, but for capitals', async (words, names) => {
	const rows = await deskDb()
		.select({ name: topic.name })
		.from(topic)
		.where(contains(topic.name, words))
		.orderBy(asc(topic.id))
	expect(rows.map(({ name }) => name)).toEqual(names)
	expect(await containing(deskDb(), { words })).toEqual(rows)
})

test('what a row would have brought is put into the one that is there', async () => {
	const values = { id: 't0', edition: 'en', slug: 'wool', name: 'Wool', translationGroup: 'cloth' }
	await transactDesk((tx) =>
		tx
			.insert(topic)
			.values(values)
			.onConflictDoUpdate({ target: topic.id, set: { translationGroup: excluded(topic.translationGroup) } }),
	)
	const [row] = await deskDb().select().from(topic).where(eq(topic.id, 't0'))
	expect(row).toMatchObject({ slug: 't0', name: '100% wool', translationGroup: 'cloth' })
})

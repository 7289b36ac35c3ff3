import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as desk from '#db/desk/tables.ts'
import * as paper from '#db/paper/tables.ts'
import { contains } from '#db/sql.ts'
import { deskDb, paperDb } from '#db/stores.ts'
import type { Body } from '#newsroom/body/blocks.ts'
import { bodyText } from '#newsroom/body/words.ts'
import { openTestPaper } from '#test/paper.ts'
import { verifyStores } from '#transfer/verify.ts'
import { seedPaper } from './seed.ts'
import { COMMON_WORD } from './seed-words.ts'

let close: () => Promise<void>
beforeAll(async () => {
	close = (await openTestPaper()).close
	await seedPaper(150)
}, 120_000)
afterAll(() => close())

const seeded = () => paperDb().select().from(paper.story)

test('a seeded paper is sound and readers have all of it', async () => {
	expect(await seeded()).toHaveLength(150)
	expect(await verifyStores()).toEqual([])
})

test('seeding again changes nothing, and seeding more adds', { timeout: 120_000 }, async () => {
	const before = await seeded()
	await seedPaper(150)
	expect(await seeded()).toEqual(before)
	await seedPaper(160)
	expect(await deskDb().$count(desk.story)).toBe(160)
})

test('the common word stands in a third of the stories, and words differ', async () => {
	const texts = (await seeded()).map(({ body }) => bodyText(body as Body))
	const having = texts.filter((text) => text.includes(COMMON_WORD)).length
	expect(having / texts.length).toBeCloseTo(1 / 3, 1)
	expect(new Set(texts.join(' ').split(/\W+/)).size).toBeGreaterThan(3000)
})

test('stories lie in several sections and under several names', async () => {
	const rows = await deskDb().select().from(desk.story).where(contains(desk.story.slug, '-1-'))
	expect(new Set(rows.map(({ sectionId }) => sectionId)).size).toBeGreaterThan(4)
	const bylines = await deskDb().select().from(desk.storyContributor)
	expect(new Set(bylines.map(({ contributorId }) => contributorId)).size).toBeGreaterThan(20)
	expect(await deskDb().$count(desk.publication, eq(desk.publication.act, 'publish'))).toBe(rows.length)
})

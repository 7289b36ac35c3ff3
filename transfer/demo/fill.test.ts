import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { count, eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as desk from '#db/desk/tables.ts'
import { migrateStores } from '#db/migrate.ts'
import * as paper from '#db/paper/tables.ts'
import { closeStores, deskDb, openStores, paperDb } from '#db/stores.ts'
import { act } from '#newsroom/act.ts'
import { BLOCKS, INLINES, MARKS } from '#newsroom/body/blocks.ts'
import { addImage } from '#newsroom/media/commands.ts'
import { printedSeq } from '#newsroom/printing/print.ts'
import { verifyStores } from '#transfer/verify.ts'
import { demoBody } from './body.ts'
import { DEMO, fillDemo } from './fill.ts'
import { fronts, lists } from './fronts.ts'
import { pages } from './pages.ts'
import { type PictureId, pictures } from './pictures.ts'
import { stories } from './stories.ts'
import { wantsDemo } from './wanted.ts'

const published = stories.filter(({ state }) => state === 'published')
const dataDir = mkdtempSync(join(tmpdir(), 'broadsheet-'))

beforeAll(async () => {
	await migrateStores(dataDir)
	await openStores(dataDir)
}, 120_000)
afterAll(async () => {
	await closeStores()
	rmSync(dataDir, { recursive: true, force: true })
})

test.each([...stories, ...pages])('the body of $slug is taken as it is written', ({ body, edition }) => {
	expect(demoBody(body, edition, () => 'image').content.length).toBeGreaterThan(0)
})

test('the longest story has every block and every mark', () => {
	const longest = stories.find(({ slug }) => slug === 'the-night-pilots')
	const text = JSON.stringify(demoBody(longest?.body ?? '', 'en', () => 'image'))
	const names = [BLOCKS, MARKS, INLINES].flatMap((table) => Object.keys(table)).filter((name) => name !== 'hardBreak')
	expect(names.filter((name) => !text.includes(`"type":"${name}"`))).toEqual([])
})

test('a filling that is cut off, at whatever step, goes on and ends as one paper', { timeout: 120_000 }, async () => {
	expect(await wantsDemo()).toBe(true)
	await addWithoutFiles()
	const cuts = [['Pictures', 3], ...[1, 40, 120, 152, 195, 242].map((done) => ['Stories', done] as const)]
	for (const [part, cut] of cuts) {
		await expect(fillDemo((label, done) => label === part && done === cut && abort())).rejects.toThrow('cut off')
		expect(await wantsDemo()).toBe(true)
	}
	await fillDemo()
	expect(await wantsDemo()).toBe(false)

	const desked = async (table: typeof desk.story | typeof desk.publication | typeof desk.correction) =>
		(await deskDb().select({ rows: count() }).from(table))[0]?.rows
	const changes = published.flatMap(({ changes = [] }) => changes)
	expect(await desked(desk.story)).toBe(stories.length + pages.length)
	expect(await desked(desk.publication)).toBe(published.length + pages.length + changes.length)
	expect(await desked(desk.correction)).toBe(5)
	expect(await deskDb().$count(desk.job, eq(desk.job.state, 'due'))).toBe(1)
	expect(await deskDb().$count(desk.image)).toBe(Object.keys(pictures).length)
	expect(await deskDb().$count(desk.storyList)).toBe(lists.length)
	expect(await deskDb().$count(desk.front, eq(desk.front.version, 2))).toBe(fronts.length)
})

test('readers get what was published, dated in the past, and all of it is printed', async () => {
	const printed = await paperDb().select().from(paper.story).where(eq(paper.story.type, 'story'))
	expect(printed.map(({ slug }) => slug).sort()).toEqual(published.map(({ slug }) => slug).sort())
	expect(Math.max(...printed.map(({ updatedAt }) => updatedAt))).toBeLessThan(Date.now())
	expect(await printedSeq()).toBe(await deskDb().$count(desk.outbox))
})

test('a corrected story kept what it said before', async () => {
	const [row] = await deskDb().select().from(desk.story).where(eq(desk.story.slug, 'east-mole-repair-begins'))
	const revisions = await deskDb()
		.select()
		.from(desk.revision)
		.where(eq(desk.revision.storyId, row?.id ?? ''))
	const said = revisions.map(({ content }) => /worth (\d+\.\d) million/.exec(JSON.stringify(content))?.[1])
	expect(said.at(0)).toBe('12.4')
	expect(said.at(-1)).toBe('14.2')
})

test('everything is as it was written', async () => {
	expect(await verifyStores()).toEqual([])
})

function abort(): never {
	throw new Error('cut off')
}

/** The pictures as rows, so that the test need not draw them and encode each in all its sizes. */
async function addWithoutFiles(): Promise<void> {
	for (const id of Object.keys(pictures) as PictureId[]) {
		const picture = { alt: pictures[id].alt.en, width: 1280, height: 854, color: '#000000', renditions: [] }
		await act(DEMO, addImage, { ...picture, hash: id, fileName: `halvern-${id}.png` })
	}
}

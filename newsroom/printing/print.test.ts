import { asc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as desk from '#db/desk/tables.ts'
import * as paper from '#db/paper/tables.ts'
import { deskDb, paperDb, stores } from '#db/stores.ts'
import { transactDesk, transactPaper } from '#db/transact.ts'
import { act } from '#newsroom/act.ts'
import { publicImageFile } from '#newsroom/media/public.ts'
import { publishStory } from '#newsroom/stories/commands/publish.ts'
import { saveStory } from '#newsroom/stories/commands/save.ts'
import { takeDownStory, withdrawStory } from '#newsroom/stories/commands/unpublish.ts'
import { draft, openTestPaper, published, SYSTEM } from '#test/paper.ts'
import { toPrint } from './outbox.ts'
import { printedSeq, printPending, reprint } from './print.ts'

let close: () => Promise<void>
beforeAll(async () => {
	close = (await openTestPaper()).close
	await transactDesk(async (tx) => {
		for (const id of ['ann', 'ben']) await tx.insert(desk.contributor).values({ id, edition: 'en', slug: id, name: id })
		await tx.insert(desk.topic).values({ id: 'tides', edition: 'en', slug: 'tides', name: 'Tides' })
		const file = (n: number) => ({ format: 'webp' as const, width: 320, height: 200, file: `${n}-320.webp`, bytes: 1 })
		for (const n of [1, 2])
			await tx.insert(desk.image).values({
				id: `image-${n}`,
				hash: `${n}`,
				fileName: 'x.png',
				width: 640,
				height: 400,
				color: '#123456',
				renditions: [file(n)],
				createdAt: 1,
				createdBy: 'x',
			})
	})
})
afterAll(() => close())

/** Everything on the paper but the record of how it was printed. */
async function dump(): Promise<Record<string, string[]>> {
	const { stale: _stale, printed: _printed, ...tables } = paper
	const rows = Object.entries(tables).map(async ([name, table]) => [
		name,
		(await paperDb().select().from(table)).map((row) => JSON.stringify(row)).sort(),
	])
	return Object.fromEntries(await Promise.all(rows)) as Record<string, string[]>
}

test('the paper after many acts equals a reprint of the desk', async () => {
	const full = {
		contributors: ['ann'],
		topics: ['tides'],
		leadImage: { image: 'image-1', alt: 'A quay', caption: '', credit: '' },
	}
	const kept = await published({ headline: 'Kept', ...full })
	const changed = await published({ headline: 'Changed', ...full, contributors: ['ben'] })
	await act(SYSTEM, saveStory, {
		id: changed.id,
		base: changed.revision,
		content: { slug: 'changed-now', contributors: ['ann'] },
	})
	await act(SYSTEM, publishStory, { id: changed.id, change: 'correction', note: 'It was Ann.' })
	const withdrawn = await published({ headline: 'Withdrawn' })
	await act(SYSTEM, withdrawStory, { id: withdrawn.id, reason: 'x' })
	const down = await published({ headline: 'Down' })
	await act(SYSTEM, takeDownStory, { id: down.id, reason: 'x', status: 410 })
	await draft({ headline: 'Draft' })
	const before = await dump()
	expect(before.story).toHaveLength(2)
	await reprint()
	expect(await dump()).toEqual(before)
	expect((await dump()).contributor).toHaveLength(1)
	expect(kept.id).toBeTruthy()
})

test('what is not published of an original changes nothing of its translations', async () => {
	const original = await published({ headline: 'Original' })
	const other = await draft({ edition: 'fa', section: 'fa-news', headline: 'دیگر' })
	const translation = await published({
		edition: 'fa',
		section: 'fa-news',
		headline: 'ترجمه',
		translationOf: original.id,
	})
	await act(SYSTEM, saveStory, { id: original.id, base: original.revision, content: { translationOf: other.id } })
	const before = await dump()
	await reprint()
	expect(await dump()).toEqual(before)
	const [row] = await paperDb().select().from(paper.story).where(eq(paper.story.id, translation.id))
	expect(row?.translationGroup).toBe(original.id)
})

test('an image is public from the first story that shows it to the last', async () => {
	const leadImage = { image: 'image-2', alt: 'A gull', caption: '', credit: '' }
	const files = async () =>
		(await paperDb().select().from(paper.imageFile).where(eq(paper.imageFile.imageId, 'image-2'))).length
	await draft({ headline: 'Only a draft', leadImage })
	expect(await files()).toBe(0)
	const first = await published({ headline: 'One', leadImage })
	const second = await published({ headline: 'Two', leadImage })
	await act(SYSTEM, withdrawStory, { id: first.id, reason: 'x' })
	expect(await files()).toBe(1)
	await act(SYSTEM, withdrawStory, { id: second.id, reason: 'x' })
	expect(await files()).toBe(0)
})

test('a file that two images share is public while either is shown', async () => {
	const picture = { format: 'webp' as const, width: 320, height: 200, file: 'shared-320.webp', bytes: 1 }
	const row = { fileName: 'x.png', width: 640, height: 400, color: '#123456', renditions: [picture], createdBy: 'x' }
	await transactDesk(async (tx) => {
		for (const id of ['credited', 'bare']) await tx.insert(desk.image).values({ id, hash: id, ...row, createdAt: 1 })
	})
	const shown = (image: string) => ({ headline: image, leadImage: { image, alt: 'A', caption: '', credit: '' } })
	const first = await published(shown('credited'))
	const second = await published(shown('bare'))
	await act(SYSTEM, withdrawStory, { id: first.id, reason: 'x' })
	expect(await publicImageFile('shared-320.webp')).toMatch(/shared-320\.webp$/)
	await act(SYSTEM, withdrawStory, { id: second.id, reason: 'x' })
	expect(await publicImageFile('shared-320.webp')).toBeUndefined()
})

test('what was taken back and not printed yet is gone with a reprint, not only old', async () => {
	const story = await published({ headline: 'Libel' })
	await act(SYSTEM, takeDownStory, { id: story.id, reason: 'x', status: 451 }, { print: 'later' })
	await reprint()
	const keys = await paperDb()
		.select()
		.from(paper.stale)
		.where(eq(paper.stale.key, `story:${story.id}`))
	expect(keys.map(({ how }) => how)).toContain('gone')
})

test('a reprint brings no old address back of what is not public', async () => {
	const story = await published({ headline: 'Named', slug: 'old-libel-name' })
	await act(SYSTEM, saveStory, { id: story.id, base: story.revision, content: { slug: 'named' } })
	await act(SYSTEM, publishStory, { id: story.id, change: 'minor' })
	await act(SYSTEM, withdrawStory, { id: story.id, reason: 'x' })
	const before = await dump()
	await reprint()
	expect(await dump()).toEqual(before)
	expect(JSON.stringify(before.redirect)).not.toContain('old-libel-name')
})

test('a contributor or topic is public while a live story names it, and no longer', async () => {
	await transactDesk((tx) =>
		tx.insert(desk.contributor).values({ id: 'source', edition: 'en', slug: 'source', name: 'Hidden' }),
	)
	const names = async () => (await paperDb().select().from(paper.contributor)).map(({ id }) => id)
	const story = await draft({ headline: 'Secret', contributors: ['source'] })
	expect(await names()).not.toContain('source')
	await act(SYSTEM, publishStory, { id: story.id })
	expect(await names()).toContain('source')
	await act(SYSTEM, withdrawStory, { id: story.id, reason: 'x' })
	expect(await names()).not.toContain('source')
})

test('a failed print leaves the paper as it was and is made good by the next', async () => {
	const before = await dump()
	const at = await printedSeq()
	await transactDesk((tx) => toPrint(tx, 1, 'nonsense:1' as 'story:1'))
	const story = await draft({ headline: 'Waits' })
	const { printed } = await act(SYSTEM, publishStory, { id: story.id })
	expect(printed).toBe(false)
	expect(await dump()).toEqual(before)
	expect(await printedSeq()).toBe(at)
	await transactDesk((tx) => tx.delete(desk.outbox).where(eq(desk.outbox.thing, 'nonsense:1')))
	expect(await printPending()).toBe(true)
	expect((await dump()).story).toHaveLength((before.story?.length ?? 0) + 1)
})

test("the readers' handle cannot write, and knows nothing of the desk", () => {
	const { sqlite } = stores().paper.read
	expect(() => sqlite.exec('DELETE FROM story')).toThrow(/readonly/)
	expect(() => sqlite.prepare('SELECT * FROM staff')).toThrow(/no such table/)
})

test('nested transactions are refused, and what throws leaves nothing', async () => {
	await expect(transactDesk(() => transactDesk(async () => 1))).rejects.toThrow('pass its tx down')
	const failing = transactPaper(async (tx) => {
		await tx.delete(paper.story)
		throw new Error('on purpose')
	})
	await expect(failing).rejects.toThrow('on purpose')
	expect((await paperDb().select().from(paper.story)).length).toBeGreaterThan(0)
	expect((await deskDb().select().from(desk.story)).length).toBeGreaterThan(0)
})

test('keys that too many others came after give way to one for all, but for what is gone', async () => {
	const taken = await published()
	await act(SYSTEM, withdrawStory, { id: taken.id, reason: 'A test' })
	const rows = () => paperDb().select().from(paper.stale).orderBy(asc(paper.stale.seq))
	const gone = (await rows()).filter(({ how }) => how === 'gone')
	const last = (await rows()).at(-1)?.seq ?? 0
	await transactPaper((tx) =>
		tx.insert(paper.stale).values({ seq: last + 20_000, key: 'story:late', how: 'stale', at: 1 }),
	)
	await published()
	const all = (await rows()).at(-1)
	expect(await rows()).toEqual([...gone, { seq: expect.any(Number), key: 'all', how: 'stale', at: expect.any(Number) }])
	await published()
	expect((await rows()).filter(({ how }) => how === 'stale').length).toBeGreaterThan(2)
	expect((await rows()).find(({ key }) => key === 'all')).toEqual(all)
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import * as desk from '#db/desk/tables.ts'
import * as paper from '#db/paper/tables.ts'
import { transactDesk, transactPaper } from '#db/transact.ts'
import { correctionsOf } from '#newsroom/corrections/public.ts'
import { deskEditions } from '#newsroom/editions/desk.ts'
import { editions } from '#newsroom/editions/public.ts'
import { dueJobs } from '#newsroom/jobs/desk.ts'
import { imagesByFiles, usesOfImage } from '#newsroom/media/desk.ts'
import { printPending } from '#newsroom/printing/print.ts'
import { resolveAddress } from '#newsroom/redirects/public.ts'
import { storyEntries } from '#newsroom/sitemap/public.ts'
import { accounts, sessionsOf, tokensOf } from '#newsroom/staff/desk.ts'
import { publishedSince, scheduledStories, storiesInConflict } from '#newsroom/stories/desk/home.ts'
import { storyForDesk } from '#newsroom/stories/desk/story.ts'
import { translationsOf } from '#newsroom/stories/public.ts'
import { draft, openTestPaper, published } from './paper.ts'
import { editionOf, print } from './printed.ts'

/** The order in which rows are written here: neither that of their ids nor its reverse. */
const WRITTEN = ['b', 'c', 'a']
const FIRST = ['a', 'b', 'c']
const LAST = ['c', 'b', 'a']
const AT = Date.UTC(2026, 0, 1)
const LATER = Date.UTC(2200, 0, 1)

let close: () => Promise<void>
beforeAll(async () => {
	close = (await openTestPaper()).close
	await printPending()
})
afterAll(() => close())

const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)

test('what happened to one story at one moment stands in the order of its ids', async () => {
	const { id: storyId, revision: revisionId } = await draft()
	await transactDesk(async (tx) => {
		for (const id of WRITTEN) {
			await tx.insert(desk.conflict).values({ id, storyId, revisionId, by: 'x', at: AT })
			await tx.insert(desk.correction).values({ id, storyId, note: id, by: 'x', at: AT })
		}
	})
	const story = await storyForDesk(storyId)
	expect(ids(story?.conflicts ?? [])).toEqual(LAST)
	expect(ids(story?.corrections ?? [])).toEqual(LAST)
	await transactPaper(async (tx) => {
		for (const id of WRITTEN) await tx.insert(paper.correction).values({ id, storyId, edition: 'en', note: id, at: AT })
	})
	expect(ids(await correctionsOf(storyId))).toEqual(LAST)
})

test('stories that something is due, done or open for at one moment stand in the order of its ids', async () => {
	const stories: Record<string, string> = {}
	for (const id of FIRST) stories[id] = (await published({ headline: `Story ${id}` })).id
	const first = FIRST.map((id) => stories[id])
	const { revision: revisionId } = await draft()
	await transactDesk(async (tx) => {
		for (const id of WRITTEN) {
			const row = { id: `tie-${id}`, storyId: stories[id] ?? '', revisionId }
			await tx
				.insert(desk.job)
				.values({ ...row, type: 'publish', input: {}, dueAt: AT, state: 'due', createdAt: AT, createdBy: 'x' })
			await tx.insert(desk.conflict).values({ ...row, by: 'x', at: 1 })
			await tx.insert(desk.publication).values({ ...row, act: 'publish', at: LATER, by: 'x', before: {} })
			await tx.insert(desk.storyImage).values({ storyId: row.storyId, imageId: 'quay', changedAt: AT })
		}
	})
	expect(await dueJobs()).toEqual(FIRST.map((id) => `tie-${id}`))
	expect(ids(await scheduledStories())).toEqual(first)
	expect(ids(await storiesInConflict()).slice(0, 3)).toEqual(first)
	expect(ids(await publishedSince(LATER))).toEqual(first.toReversed())
	expect((await usesOfImage('quay')).stories).toEqual(first.toReversed())
})

test('accounts of one name, sessions and tokens of one moment stand in the order of their ids, the disabled last', async () => {
	const of = (id: string) => ({ id, name: 'Mina', role: 'writer' as const, createdAt: AT })
	await transactDesk(async (tx) => {
		for (const id of WRITTEN) {
			await tx.insert(desk.staff).values({ ...of(id), email: `${id}@paper.example` })
			await tx.insert(desk.staff).values({ ...of(`off-${id}`), email: `off-${id}@paper.example`, disabledAt: AT })
		}
		for (const id of WRITTEN) {
			await tx.insert(desk.session).values({ id, staffId: 'a', createdAt: AT, lastSeenAt: AT, expiresAt: AT + 1 })
			await tx.insert(desk.token).values({ id, staffId: 'a', name: id, hash: id, createdAt: AT })
		}
	})
	expect(ids(await accounts())).toEqual([...FIRST, ...FIRST.map((id) => `off-${id}`)])
	expect(ids(await sessionsOf('a', AT))).toEqual(LAST)
	expect(ids(await tokensOf('a'))).toEqual(LAST)
})

test('of two images with one file the newer is meant', async () => {
	const row = { fileName: 'x.png', width: 640, height: 400, color: '#123456', createdAt: AT, createdBy: 'x' }
	const renditions = [{ format: 'webp' as const, width: 320, height: 200, file: 'same.webp', bytes: 1 }]
	await transactDesk(async (tx) => {
		for (const id of WRITTEN) await tx.insert(desk.image).values({ id, hash: id, renditions, ...row })
	})
	expect((await imagesByFiles(['same.webp'])).get('same.webp')?.id).toBe('c')
})

test('of two translations into one language the newer is led to, of two notices at one address the newer is given', async () => {
	const translation = { edition: 'fa', sectionId: 'fa-news', translationGroup: 'quay', firstPublishedAt: AT }
	await print(...WRITTEN.map((id) => ({ id, ...translation })))
	expect((await translationsOf({ id: 'quay', translationGroup: 'quay' })).get('fa')).toMatch(/\/c$/)
	const paths = (await storyEntries(await editionOf('fa'))).map(({ path }) => path.at(-1))
	expect(paths).toEqual(LAST)
	const notice = { edition: 'en', type: 'story' as const, slug: 'barred' }
	await transactPaper((tx) =>
		tx.insert(paper.takedown).values([
			{ ...notice, storyId: 'b', status: 410, at: 1 },
			{ ...notice, storyId: 'a', status: 451, at: 2 },
		]),
	)
	expect(await resolveAddress(await editionOf('en'), '/news/barred')).toEqual({ gone: 451 })
})

test('editions at one place stand in the order of their ids', async () => {
	const [first] = await deskEditions()
	if (!first) throw new Error('The test paper has no edition.')
	const { version: _version, ...printed } = first
	await transactDesk(async (tx) => {
		for (const id of WRITTEN) await tx.insert(desk.edition).values({ ...first, id, position: 9 })
	})
	await transactPaper(async (tx) => {
		for (const id of WRITTEN) await tx.insert(paper.edition).values({ ...printed, id, position: 9 })
	})
	expect(ids(await deskEditions()).slice(-3)).toEqual(FIRST)
	expect(ids(await editions()).slice(-3)).toEqual(FIRST)
})

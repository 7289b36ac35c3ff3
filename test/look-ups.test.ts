import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { job } from '#db/desk/tables.ts'
import type { Connection } from '#db/engines/sqlite.ts'
import { deskDb, stores } from '#db/stores.ts'
import { transactDesk } from '#db/transact.ts'
import { act } from '#newsroom/act.ts'
import { createContributor } from '#newsroom/contributors/commands.ts'
import { correctionsOf } from '#newsroom/corrections/public.ts'
import { dueJobs } from '#newsroom/jobs/desk.ts'
import { runDueJobs } from '#newsroom/jobs/run.ts'
import { usesOfImage } from '#newsroom/media/desk.ts'
import { storyEntries } from '#newsroom/sitemap/public.ts'
import { importStory } from '#newsroom/stories/commands/import.ts'
import { binStory, resolveConflict, restoreStory } from '#newsroom/stories/commands/keep.ts'
import { publishStory } from '#newsroom/stories/commands/publish.ts'
import { storyRow } from '#newsroom/stories/commands/row.ts'
import { saveStory } from '#newsroom/stories/commands/save.ts'
import { liftTakedown, takeDownStory, undoPublication, withdrawStory } from '#newsroom/stories/commands/unpublish.ts'
import { publishedSince, scheduledStories, storiesInConflict } from '#newsroom/stories/desk/home.ts'
import { storiesForDesk } from '#newsroom/stories/desk/list.ts'
import { storyForDesk } from '#newsroom/stories/desk/story.ts'
import { createTopic } from '#newsroom/topics/commands.ts'
import { bodyOf, draft, openTestPaper, published, SYSTEM } from './paper.ts'
import { editionOf } from './printed.ts'

let close: () => Promise<void>
beforeAll(async () => {
	close = (await openTestPaper()).close
})
afterAll(() => close())

test('no act on a story, nor its print, walks what grows with the paper', async () => {
	const { desk, paper } = stores()
	const asked = [desk.read, desk.write, paper.read, paper.write].map(statementsOf)
	await wholeLife()
	const walks = asked.flatMap(({ connection, texts }) =>
		[...texts].flatMap((text) => walksOf(connection, text).map((walk) => `${walk}: ${text}`)),
	)
	expect(asked.every(({ texts }) => texts.size > 0)).toBe(true)
	expect(walks).toEqual([])
})

test('what comes in the order of an index is read in it, and only what ties is sorted', async () => {
	const { desk, paper } = stores()
	const asked = [desk.read, paper.read].map(statementsOf)
	await dueJobs()
	await scheduledStories()
	await publishedSince(1)
	await storiesInConflict()
	await usesOfImage('quay')
	await storiesForDesk({ states: ['scheduled'] })
	await correctionsOf('quay')
	await storyEntries(await editionOf('en'))
	const sorts = asked.flatMap(({ connection, texts }) =>
		[...texts].filter((text) => planOf(connection, text).includes('USE TEMP B-TREE FOR ORDER BY')),
	)
	expect(sorts.filter((text) => !SORTED.some((table) => text.includes(`from "${table}"`)))).toEqual([])
})

/** Everything that becomes of a story from its first save to the bin, and one from another paper's archive. */
async function wholeLife(): Promise<void> {
	const topic = (await act(SYSTEM, createTopic, { edition: 'en', name: 'Ferries' })).result.id
	const person = (await act(SYSTEM, createContributor, { edition: 'en', name: 'Mara Lund' })).result.id
	const { id, revision } = await published({ headline: 'Quay', topics: [topic], contributors: [person] })
	await save(id, { slug: 'quayside', headline: 'Quayside' })
	const late = await act(SYSTEM, saveStory, { id, base: revision, late: 'keep', content: { headline: 'Jetty' } })
	const { workingRevisionId: base } = await storyRow(deskDb(), id)
	await act(SYSTEM, resolveConflict, { conflict: late.result.conflict, base, keep: 'conflict' })
	await act(SYSTEM, publishStory, { id, change: 'correction', note: 'It is a quay.' })
	await save(id, { kicker: 'Harbour' })
	await act(SYSTEM, publishStory, { id, change: 'minor', at: Date.now() + 3_600_000 })
	await storyForDesk(id)
	await transactDesk((tx) => tx.update(job).set({ dueAt: 1 }).where(eq(job.storyId, id)))
	expect(await runDueJobs()).toBe(1)
	const { publication } = (await act(SYSTEM, withdrawStory, { id, reason: 'A test' })).result
	await act(SYSTEM, undoPublication, { publication })
	await act(SYSTEM, takeDownStory, { id, reason: 'A test', status: 410 })
	await act(SYSTEM, liftTakedown, { id })
	const spiked = await draft({ headline: 'Quay' })
	await act(SYSTEM, binStory, { id: spiked.id })
	await act(SYSTEM, restoreStory, { id: spiked.id })
	for (const [key, dueAt] of Object.entries({ live: null, due: Date.now() + 3_600_000 }))
		await act(SYSTEM, importStory, {
			edition: 'en',
			key: `wxr:en:${key}`,
			hash: 'x',
			type: 'story',
			slug: key,
			content: { headline: key, standfirst: '', body: bodyOf('Text.') },
			section: { slug: 'news', name: 'News' },
			topics: [{ slug: 'tide', name: 'Tide', parent: null, on: true }],
			contributors: [{ slug: 'mara', name: 'Mara Lund' }],
			createdAt: 5,
			live: dueAt === null ? { firstPublishedAt: 5, updatedAt: 5 } : null,
			dueAt,
			oldPaths: [`/2010/${key}`, `/news/${key}-2010`],
			mustRead: true,
		})
}

async function save(id: string, content: object): Promise<void> {
	const { workingRevisionId: base } = await storyRow(deskDb(), id)
	await act(SYSTEM, saveStory, { id, base, content })
}

/** The texts of the statements that a connection is asked for the first time from here on. */
function statementsOf(connection: Connection) {
	const { sqlite } = connection
	const texts = new Set<string>()
	const prepare = sqlite.prepare.bind(sqlite)
	sqlite.prepare = ((text: string) => {
		texts.add(text)
		return prepare(text)
	}) as typeof sqlite.prepare
	return { connection: { ...connection, prepare }, texts }
}

/** Tables that have few rows whatever the age of the paper. */
const SMALL = ['edition', 'section', 'front', 'printed', 'story_list', 'search_edition']
/** Columns that many rows have the same value in: what is sought by these alone is walked. */
const SHARED = ['edition', 'type', 'kind', 'section_id', 'stage', 'state', 'change', 'how']
/** Tables that no index has in the order asked for: what is asked for of them is little. */
const SORTED = [...SMALL, 'takedown', 'contributor']
/** The end of a history, one row of it. */
const NEWEST = /^select [^?]+ from "\w+" order by "\w+"\."seq" desc limit \?$/

/** The steps of a statement's plan that touch more rows than those of the thing it is about. */
function walksOf({ prepare }: Pick<Connection, 'prepare'>, text: string): string[] {
	if (NEWEST.test(text)) return []
	return planOf({ prepare }, text).filter((detail) => {
		const [, how, table = ''] = /^(SCAN|SEARCH) (\S+)/.exec(detail) ?? []
		if (!how || SMALL.includes(table) || /-ROW VALUES CLAUSE$|VIRTUAL TABLE INDEX 0:=$/.test(detail)) return false
		const sought = [...detail.matchAll(/(\w+)[=<>]/g)].map(([, column = '']) => column)
		return sought.every((column) => SHARED.includes(column))
	})
}

function planOf({ prepare }: Pick<Connection, 'prepare'>, text: string): string[] {
	const values = text.match(/\?/g) ?? []
	const plan = prepare(`EXPLAIN QUERY PLAN ${text}`).all(...values.map(() => null)) as { detail: string }[]
	return plan.map(({ detail }) => detail)
}

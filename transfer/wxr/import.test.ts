import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { closeStores, openStores, stores } from '#db/stores.ts'
import { sha256 } from '#lib/hash.ts'
import { editionById } from '#newsroom/editions/public.ts'
import { printPending } from '#newsroom/printing/print.ts'
import { resolveAddress } from '#newsroom/redirects/public.ts'
import { openTestPaper } from '#test/paper.ts'
import { onCopy } from '#transfer/on-copy.ts'
import { importWxr, type ReportRow } from './import.ts'

const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url))
const harbour = path('test/wxr/harbour.xml')
/** WordPress's own test export, where it lies beside the checkout. */
const themeUnitTest = path('../shared/data/wxr/theme-unit-test.xml')

const paperOf = (file: string, edition = 'en') =>
	importWxr({ file, edition, actor: { type: 'system', name: 'importer' } })
const rowOf = (rows: ReportRow[], id: string) => rows.find((row) => row.id === id)

type Row = Record<string, unknown>
const desk = (sql: string) => stores().desk.read.sqlite.prepare(sql).all() as Row[]
const paper = (sql: string) => stores().paper.read.sqlite.prepare(sql).all() as Row[]

/** One hash a table, so that a difference names its table. */
function tables(store: 'desk' | 'paper', but: string[]): Record<string, string> {
	const query = store === 'desk' ? desk : paper
	const names = query(`SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name`).map(({ name }) =>
		String(name),
	)
	const kept = names.filter((name) => !but.includes(name) && !/^sqlite_|_(data|idx|docsize|config)$/.test(name))
	return Object.fromEntries(
		kept.map((name) => [
			name,
			sha256(
				query(`SELECT * FROM "${name}"`)
					.map((row) => JSON.stringify(row))
					.sort()
					.join('\n'),
			),
		]),
	)
}

let close: () => Promise<void>
beforeEach(async () => {
	;({ close } = await openTestPaper())
})
afterEach(() => close())

describe('an imported archive', () => {
	test('has one row per item that says what became of it', async () => {
		const rows = await paperOf(harbour)
		expect(rows.map(({ id, outcome }) => `${id} ${outcome}`)).toEqual(
			['1 changed', '2 in', '3 changed', '4 changed', '5 changed', '6 in', '7 in', '8 in', '9 changed'].concat([
				'10 left out',
				'11 in',
				'12 left out',
				'20 left out',
				'21 left out',
			]),
		)
		expect(rowOf(rows, '1')).toEqual({
			id: '1',
			type: 'post',
			outcome: 'changed',
			reason:
				'Left out: the shortcode [contact-form-7], the shortcode [note], pictures of a gallery, which the archive does not have; its 2 pictures are not fetched yet; its lead image is not fetched yet; 1 comment left out.',
			address: '/harbour/ferry-returns',
		})
		expect(rowOf(rows, '21')?.address).toBe('https://files.oldtide.example/mole.jpg')
	})

	test('stands in its section, with its topics, byline, standfirst and dates', async () => {
		await paperOf(harbour)
		const [story] = paper(`SELECT * FROM story WHERE slug = 'ferry-returns'`)
		expect(story).toMatchObject({
			headline: 'The ferry returns & stays',
			standfirst: 'Sails on weekdays',
			first_published_at: Date.UTC(2019, 4, 4, 10),
			updated_at: Date.UTC(2019, 4, 6, 8),
		})
		expect(paper(`SELECT name FROM section WHERE id = '${story?.section_id}'`)).toEqual([{ name: 'Harbour' }])
		expect(paper('SELECT slug FROM topic ORDER BY slug')).toEqual([{ slug: 'ferries' }, { slug: 'کشتی' }])
		expect(paper('SELECT slug, name FROM contributor')).toEqual([{ slug: 'mara-ode', name: 'Mara Ode' }])
		expect(
			desk(`SELECT t.slug, p.slug AS parent FROM topic t JOIN topic p ON p.id = t.parent_id ORDER BY t.slug`),
		).toEqual([
			{ slug: 'boats', parent: 'harbour' },
			{ slug: 'ferries', parent: 'boats' },
		])
	})

	test('shows nothing to readers of what had a password, was a draft, a page or is to come', async () => {
		await paperOf(harbour)
		expect(paper('SELECT slug FROM story ORDER BY slug').map(({ slug }) => slug)).toEqual([
			'ferry-returns',
			'ferry-returns-2',
			'first',
			'nobody-gave-this-report-a-title-so-it',
			'undated',
			'کشتی-بازگشت',
		])
		const names = paper(`SELECT name FROM sqlite_master WHERE type = 'table'`).map(({ name }) => String(name))
		const everything = names.map((name) => JSON.stringify(paper(`SELECT * FROM "${name}"`))).join()
		expect(everything).not.toMatch(/marlinspike|Not finished|four islands|Who we are/)
		expect(desk(`SELECT type, live_revision_id FROM story WHERE slug IN ('locked', 'about')`)).toEqual([
			{ type: 'story', live_revision_id: null },
			{ type: 'page', live_revision_id: null },
		])
	})

	test('has what is to come as due work, and what was sticky on Must read', async () => {
		await paperOf(harbour)
		expect(desk(`SELECT s.slug, j.due_at, j.state FROM job j JOIN story s ON s.id = j.story_id`)).toEqual([
			{ slug: 'regatta', due_at: Date.UTC(2031, 5, 1, 12), state: 'due' },
		])
		const [first] = desk(`SELECT id FROM story WHERE slug = 'first'`)
		expect(desk(`SELECT name, stories FROM story_list`)).toEqual([
			{ name: 'must-read', stories: JSON.stringify([first?.id]) },
		])
	})

	test('is found at the addresses it had, and takes none that are ours', async () => {
		const rows = await paperOf(harbour)
		const english = await editionById('en')
		if (!english) throw new Error('The test paper has an English edition.')
		expect(await resolveAddress(english, '/2019/06/ferry-returns')).toEqual({ moved: '/harbour/ferry-returns-2' })
		expect(await resolveAddress(english, '/2019/05/کشتی-بازگشت')).toEqual({ moved: '/harbour/کشتی-بازگشت' })
		expect(await resolveAddress(english, '/2019/05/locked')).toBeUndefined()
		expect(rowOf(rows, '9')?.reason).toContain('its old address /about is already in use here')
		expect(rowOf(rows, '8')?.address).toBe('/search-2/first')
	})

	test('of another edition keeps its old addresses at the root of the site', async () => {
		const rows = await paperOf(harbour, 'fa')
		expect(rowOf(rows, '1')?.address).toBe('/fa/harbour/ferry-returns')
		const english = await editionById('en')
		expect(english && (await resolveAddress(english, '/2019/05/ferry-returns'))).toEqual({
			moved: '/fa/harbour/ferry-returns',
		})
	})
})

describe('an import', () => {
	test('leaves every table as it is the second time, but for the run itself', async () => {
		await paperOf(harbour)
		const before = [tables('desk', ['import_run']), tables('paper', [])]
		const rows = await paperOf(harbour)
		expect([tables('desk', ['import_run']), tables('paper', [])]).toEqual(before)
		expect(rowOf(rows, '1')).toMatchObject({
			outcome: 'in',
			reason: 'It came in before.',
			address: '/harbour/ferry-returns',
		})
		expect(desk('SELECT summary FROM import_run').map(({ summary }) => JSON.parse(String(summary)).items)).toEqual([
			14, 14,
		])
	})

	test('that was killed and repeated leaves what one run leaves', async () => {
		// When something happened differs from run to run; what there is does not.
		const timed = ['front_release', 'import_run', 'event', 'outbox', 'printed', 'stale', 'migration']
		await paperOf(harbour)
		const whole = [tables('desk', timed), tables('paper', timed)]
		await close()

		const { dataDir, ...other } = await openTestPaper()
		close = other.close
		await closeStores()
		const { signal } = spawnSync(process.execPath, [path('test/wxr/import-file.ts'), dataDir, harbour, '4'])
		expect(signal).toBe('SIGKILL')
		await openStores(dataDir)
		expect(desk('SELECT ended_at FROM import_run')).toEqual([{ ended_at: null }])
		await paperOf(harbour)
		expect([tables('desk', timed), tables('paper', timed)]).toEqual(whole)
	})

	test('that is only tried writes nothing, and says the very same as one that is not', async () => {
		await printPending()
		const before = [tables('desk', []), tables('paper', [])]
		const tried = await onCopy(() => paperOf(harbour))
		expect([tables('desk', []), tables('paper', [])]).toEqual(before)
		expect(await paperOf(harbour)).toEqual(tried)
	})

	test('of a file that breaks throws where, and what came before stays', async () => {
		await expect(paperOf(path('test/wxr/broken.xml'))).rejects.toMatchObject({ line: 60, column: 13 })
		expect(paper('SELECT slug FROM story')).toEqual([{ slug: 'کشتی-بازگشت' }])
	})

	test('into an edition that is not there says so and brings nothing in', async () => {
		await expect(paperOf(harbour, 'xx')).rejects.toThrow('There is no edition "xx".')
		expect(desk('SELECT id FROM story')).toEqual([])
	})
})

if (existsSync(themeUnitTest)) {
	test("WordPress's own test export comes in: 55 stories live, one due, pages as drafts, nothing failed", async () => {
		const rows = await paperOf(themeUnitTest)
		expect(rows).toHaveLength(186)
		const count = (type: string, outcome: string) =>
			rows.filter((row) => row.type === type && row.outcome === outcome).length
		expect(rows.filter(({ outcome }) => outcome === 'failed')).toEqual([])
		expect([count('nav_menu_item', 'left out'), count('attachment', 'left out')]).toEqual([70, 37])
		expect(count('post', 'in') + count('post', 'changed')).toBe(58)
		expect(paper('SELECT count(*) AS n FROM story')).toEqual([{ n: 55 }])
		expect(desk(`SELECT count(*) AS n FROM story WHERE type = 'page' AND live_revision_id IS NULL`)).toEqual([
			{ n: 21 },
		])
		expect(desk('SELECT due_at FROM job')).toEqual([{ due_at: Date.UTC(2030, 0, 1, 19, 0, 18) }])
	})
}

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { removeShowing } from './disk.ts'
import { follow, type Heard, type StaleRow } from './heard.ts'
import { bodiesOf, type PageFacts } from './page.ts'
import { openShelf, type Shelf, type ShelfOptions } from './shelf.ts'

let root: string
let rows: StaleRow[]
let heard: Heard
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'broadsheet-shelf-'))
	rows = []
	heard = newHeard()
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const newHeard = () => follow({ paper: async () => 'paper', after: async (seq) => rows.filter((row) => row.seq > seq) })
const dir = () => join(root, '1')
const open = (more: Partial<ShelfOptions> = {}) =>
	openShelf({ dir: dir(), memoryBytes: 1024 * 1024, build: 'b1', paper: 'paper', heard, ...more })

const facts = (address: string, more: Partial<PageFacts> = {}): PageFacts => ({
	address,
	status: 200,
	type: 'text/html',
	policy: '',
	heeds: [],
	hard: [`story:${address}`],
	soft: ['latest:en'],
	seq: heard.position(),
	until: Number.POSITIVE_INFINITY,
	madeAt: Date.now(),
	build: 'b1',
	...more,
})
const put = async (shelf: Shelf, address: string, text: string, more: Partial<PageFacts> = {}) => {
	const page = shelf.put(facts(address, more), await bodiesOf(Buffer.from(text)))
	await shelf.settle()
	return page
}
/** Notes a key as printing does, and has the shelf hear of it. */
const note = async (shelf: Shelf, key: string, how: 'stale' | 'gone' = 'stale') => {
	rows = rows.filter((row) => row.key !== key || row.how !== how)
	rows.push({ seq: (rows.at(-1)?.seq ?? heard.position()) + 1, key, how, at: Date.now() })
	await shelf.hear(await heard.listen())
}
const textOf = async (shelf: Shelf, address: string) => (await shelf.find(address))?.bodies.identity.toString()
const onDisk = () => readdirSync(dir()).filter((file) => file.endsWith('.page'))
const bytesOnDisk = () =>
	onDisk()
		.map((file) => readFileSync(join(dir(), file), 'utf8'))
		.join('')

describe('a finished page', () => {
	test('stands in memory and on disk, and is there again after a restart', async () => {
		await put(open(), '/a', 'high tide')
		const again = open()
		expect(again.hot('/a')).toBeUndefined()
		expect(await textOf(again, '/a')).toBe('high tide')
		expect(again.hot('/a')?.state).toEqual({ staleAt: 0, softAt: 0 })
	})

	test('that was made anew leaves one file, with the new text', async () => {
		const shelf = open()
		await put(shelf, '/a', 'first words')
		await put(shelf, '/a', 'second words')
		expect(onDisk()).toHaveLength(1)
		expect(await textOf(open(), '/a')).toBe('second words')
	})

	test('whose file has a wrong byte is given to nobody', async () => {
		await put(open(), '/a', 'high tide at noon')
		const [file = ''] = onDisk()
		const bytes = readFileSync(join(dir(), file))
		bytes.write('moon', bytes.indexOf('noon'))
		writeFileSync(join(dir(), file), bytes)
		expect(await open().find('/a')).toBeUndefined()
	})

	test('that was half-written when the power went is not there, nor its draft', async () => {
		await put(open(), '/a', 'x')
		writeFileSync(join(dir(), 'abc.page.draft'), 'half')
		writeFileSync(join(dir(), 'def.page'), '{"address":"/b"')
		const again = open()
		expect(await again.find('/b')).toBeUndefined()
		expect(readdirSync(dir()).sort()).toEqual([...onDisk(), 'paper'].sort())
		expect(onDisk()).toHaveLength(1)
	})
})

describe('a page whose matter changed', () => {
	test('is stale, keeps its text for the day the newsroom fails, and is so after a restart', async () => {
		const shelf = open()
		await put(shelf, '/a', 'old')
		await note(shelf, 'story:/a')
		expect(shelf.hot('/a')?.state.staleAt).toBeGreaterThan(0)
		heard = newHeard()
		await heard.listen()
		const again = open()
		expect(await textOf(again, '/a')).toBe('old')
		expect(again.hot('/a')?.state.staleAt).toBeGreaterThan(0)
	})

	test('in its rails alone is softly stale', async () => {
		const shelf = open()
		await put(shelf, '/a', 'old')
		await note(shelf, 'latest:en')
		expect(shelf.hot('/a')?.state).toMatchObject({ staleAt: 0, softAt: expect.any(Number) })
	})

	test('while it was being drawn is never shelved', async () => {
		const shelf = open()
		await put(shelf, '/a', 'before')
		const begun = facts('/a')
		await note(shelf, 'story:/a')
		shelf.put(begun, await bodiesOf(Buffer.from('drawn too early')))
		await shelf.settle()
		expect(await textOf(shelf, '/a')).toBe('before')
		expect(shelf.hot('/a')?.state.staleAt).toBeGreaterThan(0)
	})

	test('holds again once it is made after the change, whatever of it was noted before', async () => {
		const shelf = open()
		await note(shelf, 'story:/a')
		await put(shelf, '/a', 'new')
		expect(shelf.hot('/a')?.state.staleAt).toBe(0)
		await shelf.hear(rows)
		expect(shelf.hot('/a')?.state.staleAt).toBe(0)
	})

	test('is every page after a reprint, and every page of an older build', async () => {
		const shelf = open()
		await put(shelf, '/a', 'x')
		await note(shelf, 'all')
		expect(shelf.hot('/a')?.state.staleAt).toBeGreaterThan(0)
		await put(shelf, '/b', 'y')
		const rebuilt = open({ build: 'b2' })
		expect((await rebuilt.find('/b'))?.state.staleAt).toBeGreaterThan(0)
	})
})

describe('what is gone', () => {
	test('is destroyed in memory and on disk, with its lists and rails, before the shelf answers', async () => {
		const shelf = open()
		await put(shelf, '/a', 'canary of a story')
		await put(shelf, '/list', 'canary in a list', { hard: ['latest:en', 'story:/a'] })
		await put(shelf, '/rail', 'canary in a rail', { soft: ['story:/a'] })
		await put(shelf, '/other', 'another story')
		await note(shelf, 'story:/a', 'gone')
		for (const address of ['/a', '/list', '/rail']) expect(await shelf.find(address)).toBeUndefined()
		expect(bytesOnDisk()).not.toContain('canary')
		expect(await textOf(shelf, '/other')).toBe('another story')
	})

	test('is destroyed whatever becomes of another page, whose file is tried again', async () => {
		const shelf = open()
		await put(shelf, '/a', 'one')
		const [file = ''] = onDisk()
		await put(shelf, '/b', 'canary')
		// A folder of that name cannot be removed as a file.
		rmSync(join(dir(), file))
		mkdirSync(join(dir(), file))
		rows.push(...['/a', '/b'].map((of, n) => ({ seq: 8 + n, key: `story:${of}`, how: 'gone' as const, at: 1 })))
		await expect(heard.listen().then((news) => shelf.hear(news))).rejects.toThrow(/could not be removed/)
		expect(await shelf.find('/b')).toBeUndefined()
		await expect(shelf.hear([])).rejects.toThrow(/could not be removed/)
		rmSync(join(dir(), file), { recursive: true })
		await shelf.hear([])
		expect(onDisk()).toEqual([])
	})

	test('that only made room and cannot be removed holds nobody up, until it may show what is gone', async () => {
		const shelf = open()
		await put(shelf, '/a', 'canary')
		const [file = ''] = onDisk()
		rmSync(join(dir(), file))
		mkdirSync(join(dir(), file))
		await put(shelf, '/a', 'the same, newer')
		await shelf.hear([])
		rows.push({ seq: 8, key: 'story:/a', how: 'gone', at: 1 })
		await expect(heard.listen().then((news) => shelf.hear(news))).rejects.toThrow(/could not be removed/)
	})

	test('is destroyed though it is just being written', async () => {
		const shelf = open()
		shelf.put(facts('/a'), await bodiesOf(Buffer.from('canary')))
		await note(shelf, 'story:/a', 'gone')
		await shelf.settle()
		expect(onDisk()).toEqual([])
	})

	test('is destroyed at the next start where nobody was there to hear', async () => {
		await put(open(), '/a', 'canary')
		rows.push({ seq: 9, key: 'story:/a', how: 'gone', at: 1 })
		heard = newHeard()
		await heard.listen()
		expect(await open().find('/a')).toBeUndefined()
		expect(onDisk()).toEqual([])
	})

	test('is removed from disk by whoever prints while no press runs', async () => {
		await put(open(), '/a', 'canary')
		await put(open(), '/b', 'kept')
		removeShowing(root, ['story:/a'])
		expect(bytesOnDisk()).not.toContain('canary')
		expect(bytesOnDisk()).toContain('kept')
	})

	test('and so is what a press that died had half written, whatever it was', async () => {
		await put(open(), '/a', 'canary')
		const [file = ''] = onDisk()
		writeFileSync(join(dir(), `${file}.draft`), readFileSync(join(dir(), file)).subarray(0, -5))
		removeShowing(root, ['story:/a'])
		expect(readdirSync(dir())).toEqual(['paper'])
	})

	test('is not put on a shelf that another has read already', async () => {
		const shelf = open()
		await put(shelf, '/a', 'kept')
		shelf.close()
		expect((await put(shelf, '/b', 'given')).bodies.identity.toString()).toBe('given')
		expect(await shelf.find('/b')).toBeUndefined()
		expect(await textOf(shelf, '/a')).toBe('kept')
		expect(onDisk()).toHaveLength(1)
	})

	test('are all pages of another paper', async () => {
		await put(open(), '/a', 'of another paper')
		expect(await open({ paper: 'restored' }).find('/a')).toBeUndefined()
		expect(onDisk()).toEqual([])
	})
})

describe('the shelf is bounded', () => {
	test('in memory and on disk: the longest unasked goes first', async () => {
		const shelf = open({ memoryBytes: 40_000 })
		const text = (n: number) =>
			`${n} ${Array.from({ length: 2000 }, () => Math.random().toString(36).slice(2, 5)).join('')}`
		for (let n = 0; n < 30; n += 1) {
			await put(shelf, `/${n}`, text(n))
			await shelf.find('/0')
		}
		const figures = shelf.figures()
		expect(figures.memoryBytes).toBeLessThanOrEqual(40_000)
		expect(figures.diskBytes).toBeLessThanOrEqual(160_000)
		expect(figures.pages).toBeLessThan(30)
		expect(onDisk()).toHaveLength(figures.pages)
		expect(await shelf.find('/0')).toBeDefined()
		expect(await shelf.find('/1')).toBeUndefined()
	})

	test('and a page larger than all of it is given but not kept', async () => {
		const shelf = open({ memoryBytes: 1000 })
		const page = await put(
			shelf,
			'/a',
			Array.from({ length: 9000 }, () => Math.random().toString(36).slice(2, 5)).join(''),
		)
		expect(page.bodies.identity.length).toBeGreaterThan(9000)
		expect(shelf.figures().pages).toBe(0)
	})

	test('and stays in memory where the disk takes nothing', async () => {
		const shelf = open()
		rmSync(dir(), { recursive: true })
		await put(shelf, '/a', 'still here')
		expect(await textOf(shelf, '/a')).toBe('still here')
	})
})

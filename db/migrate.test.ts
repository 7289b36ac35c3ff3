import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openConnection } from './engines/sqlite.ts'
import { migrateFile, migrateStores, NewerStore } from './migrate.ts'
import { deskFile } from './stores.ts'

let dir: string
let file: string
let folder: string
beforeEach(() => {
	dir = mkdtempSync(join(tmpdir(), 'broadsheet-migrate-'))
	file = join(dir, 'store.db')
	folder = join(dir, 'migrations')
	mkdirSync(folder)
	add(
		'0000_first',
		'CREATE TABLE parent (id TEXT PRIMARY KEY, name TEXT)',
		'CREATE TABLE child (id TEXT PRIMARY KEY, parent_id TEXT NOT NULL REFERENCES parent(id) ON DELETE CASCADE)',
	)
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

const add = (name: string, ...statements: string[]) =>
	writeFileSync(join(folder, `${name}.sql`), statements.join('\n--> statement-breakpoint\n'))
function query<T>(sql: string): T {
	const { sqlite } = openConnection(file, 'write')
	try {
		return sqlite.prepare(sql).pluck().all() as T
	} finally {
		sqlite.close()
	}
}
async function fill() {
	await migrateFile(file, folder)
	const { sqlite } = openConnection(file, 'write')
	sqlite.exec("INSERT INTO parent VALUES ('a', 'A'), ('b', 'B'); INSERT INTO child VALUES ('1', 'a'), ('2', 'b')")
	sqlite.close()
}
const REBUILD = [
	'CREATE TABLE __new_parent (id TEXT PRIMARY KEY, name TEXT NOT NULL)',
	'INSERT INTO __new_parent SELECT id, name FROM parent',
	'DROP TABLE parent',
	'ALTER TABLE __new_parent RENAME TO parent',
]

test('a new data directory gets both stores, and a second run changes nothing', async () => {
	const data = join(dir, 'data')
	expect((await migrateStores(data)).length).toBeGreaterThan(1)
	expect(await migrateStores(data)).toEqual([])
	const { sqlite } = openConnection(deskFile(data), 'read')
	expect(sqlite.pragma('journal_mode', { simple: true })).toBe('wal')
	sqlite.close()
})

test('rebuilding a parent table keeps its children, and a copy from before lies beside the store', async () => {
	await fill()
	add('0001_rebuild', ...REBUILD)
	expect(await migrateFile(file, folder)).toEqual(['0001_rebuild'])
	expect(query('SELECT id FROM child ORDER BY id')).toEqual(['1', '2'])
	expect(existsSync(`${file}.before-0001_rebuild`)).toBe(true)
})

test('a migration that would lose rows changes nothing, unless it says that it does', async () => {
	await fill()
	add('0001_lose', "DELETE FROM child WHERE id = '1'", 'CREATE TABLE later (id TEXT)')
	await expect(migrateFile(file, folder)).rejects.toThrow('would change table child from 2 to 1 rows')
	expect(query('SELECT id FROM child ORDER BY id')).toEqual(['1', '2'])
	expect(query("SELECT name FROM sqlite_schema WHERE name = 'later'")).toEqual([])
	add('0001_lose', "-- changes rows: child\nDELETE FROM child WHERE id = '1'")
	await migrateFile(file, folder)
	expect(query('SELECT id FROM child')).toEqual(['2'])
})

test('a migration that leaves a broken reference changes nothing', async () => {
	await fill()
	add('0001_orphan', "-- changes rows: parent\nDELETE FROM parent WHERE id = 'a'")
	await expect(migrateFile(file, folder)).rejects.toThrow('broken references in child')
	expect(query('SELECT count(*) FROM parent')).toEqual([2])
})

test('a store whose file is damaged is named, with the remedy', async () => {
	await fill()
	const bytes = readFileSync(file)
	for (const place of [5, 110]) {
		const broken = Buffer.from(bytes)
		broken[place] = (broken[place] ?? 0) ^ 1
		writeFileSync(file, broken)
		expect(() => query('SELECT id FROM child'), `byte ${place}`).toThrow(/store\.db is damaged \(.*restore the last/)
	}
})

test('a store of a newer version is refused untouched', async () => {
	await fill()
	add('0001_newer', 'CREATE TABLE newer (id TEXT)')
	await migrateFile(file, folder)
	rmSync(join(folder, '0001_newer.sql'))
	await expect(migrateFile(file, folder)).rejects.toThrow(NewerStore)
})

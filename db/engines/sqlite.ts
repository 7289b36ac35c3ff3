import { existsSync } from 'node:fs'
import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { DamagedStore, type Db } from '#db/handles.ts'
import { keptStatements, type Prepare } from './sqlite-statements.ts'

/*
 * A store as a file of SQLite: how it is opened, examined and copied. For `db/` alone; others ask
 * db/stores.ts and db/upkeep.ts, which say nothing of SQLite.
 */

/** One connection: its query builder, and for `db/` and `newsroom/search/engines/` alone the driver and its kept statements. */
export interface Connection {
	db: Db
	sqlite: Database.Database
	prepare: Prepare
}

/** The oldest SQLite that keeps what it acknowledged (WAL reset fix). */
const FLOOR = '3.51.3'
/** How much damage is named; a longer list says no more. */
const NAMED = 20

export function isThere(file: string): boolean {
	// Next would pack the whole checkout for a path it cannot know.
	return existsSync(/* turbopackIgnore: true */ file)
}

/** Both connections of a store that is there: one to read by and one for `db/transact.ts`. */
export function openStore(file: string): { read: Connection; write: Connection } {
	const write = openConnection(file, 'write')
	// A transaction waits for its turn by itself; SQLite would hold up the whole process meanwhile.
	write.sqlite.pragma('busy_timeout = 0')
	return { write, read: openConnection(file, 'read') }
}

/**
 * Opens a store’s file so that what is acknowledged stays: WAL, FULL, foreign keys, a short busy timeout. A reader's connection is opened read-only, so that no query on it can write, whatever it says.
 */
export function openConnection(file: string, mode: 'read' | 'write'): Connection {
	const sqlite = new Database(file, mode === 'read' ? { readonly: true, fileMustExist: true } : {})
	try {
		setUp(sqlite, mode)
	} catch (error) {
		sqlite.close()
		const { code = '', message } = error as { code?: string; message: string }
		throw /^SQLITE_(NOTADB|CORRUPT)/.test(code) ? new DamagedStore(file, message) : error
	}
	const prepare = keptStatements(sqlite)
	const db = drizzle({ client: { prepare } as Database.Database, casing: 'snake_case' })
	return { sqlite, prepare, db: db as unknown as Db }
}

function setUp(sqlite: Database.Database, mode: 'read' | 'write'): void {
	const version = versionOf(sqlite)
	if (versionNumber(version) < versionNumber(FLOOR))
		throw new Error(
			`SQLite ${version} is too old: ${FLOOR} or newer is needed. Install the locked packages again with: npm ci`,
		)
	sqlite.pragma('busy_timeout = 250')
	sqlite.pragma('foreign_keys = ON')
	if (mode === 'write') {
		sqlite.pragma('journal_mode = WAL')
		sqlite.pragma('synchronous = FULL')
	}
}

function versionOf(sqlite: Database.Database): string {
	return sqlite.prepare('SELECT sqlite_version()').pluck().get() as string
}

function versionNumber(version: string): number {
	const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number)
	return major * 1e6 + minor * 1e3 + patch
}

export function closeConnection({ sqlite }: Connection): void {
	sqlite.close()
}

/** From here on what is deleted on this connection is overwritten in the file, which may be copied to where readers are. */
export function overwriteDeleted({ sqlite }: Connection): void {
	sqlite.pragma('secure_delete = ON')
}

/** Empties the write-ahead log into the store's file, as far as no reader needs it. */
export function emptyLog({ sqlite }: Connection): void {
	sqlite.pragma('wal_checkpoint(TRUNCATE)')
}

/** Rows of each table, without those of the search index. */
export function rowCounts({ sqlite }: Connection): Map<string, number> {
	const tables = sqlite
		.prepare(
			"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '%_fts%' ORDER BY name",
		)
		.pluck()
		.all() as string[]
	return new Map(
		tables.map((table) => [table, sqlite.prepare(`SELECT count(*) FROM "${table}"`).pluck().get() as number]),
	)
}

export function engineVersion({ sqlite }: Connection): { engine: string; version: string; floor: string } {
	return { engine: 'SQLite', version: versionOf(sqlite), floor: FLOOR }
}

/** Whether what is written by a connection outlives a power cut, with the remedy where it does not. */
export function durability({ sqlite }: Connection): { lasts: boolean; says: string; remedy: string } {
	const journal = sqlite.pragma('journal_mode', { simple: true })
	const synchronous = sqlite.pragma('synchronous', { simple: true })
	return {
		lasts: journal === 'wal' && synchronous === 2,
		says: `journal ${journal}, synchronous ${synchronous === 2 ? 'full' : synchronous}.`,
		remedy: 'The file system may not allow WAL: put BROADSHEET_DATA on a local disk.',
	}
}

/** What is broken in a store's file, a sentence each. */
export function integrity(file: string): string[] {
	// Opened for this alone: the search index is otherwise held against what an older connection remembers of it.
	const { sqlite } = openConnection(file, 'read')
	try {
		const found = sqlite.pragma(`integrity_check(${NAMED})`) as { integrity_check: string }[]
		const broken = sqlite.pragma('foreign_key_check') as { table: string; rowid: number }[]
		return [
			...found.map(({ integrity_check: said }) => said).filter((said) => said !== 'ok'),
			...broken.map(({ table, rowid }) => `row ${rowid} of ${table} refers to a row that is not there.`),
		]
	} finally {
		sqlite.close()
	}
}

/** Copies a store into a new file as it is at one moment, while others write to it. */
export function copyStore({ sqlite }: Connection, file: string): void {
	sqlite.prepare('VACUUM INTO ?').run(file)
}

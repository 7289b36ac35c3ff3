import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core'
import { keptStatements, type Prepare } from './statements.ts'

/**
 * The query builder of one store. The type has only what every engine can do and makes every call
 * awaited: better-sqlite3 answers at once, others will not.
 */
export type Db = Pick<
	BaseSQLiteDatabase<'async', { changes: number }>,
	'select' | 'selectDistinct' | 'insert' | 'update' | 'delete' | '$count' | '$with' | 'with'
>

/** One connection: its query builder, and for `db/` and `newsroom/search/engines/` alone the driver and its kept statements. */
export interface Connection {
	db: Db
	sqlite: Database.Database
	prepare: Prepare
}

/** The oldest SQLite that keeps what it acknowledged (WAL reset fix). */
export const SQLITE_FLOOR = '3.51.3'

/** A store's file that SQLite cannot read; nothing was changed. */
export class DamagedStore extends Error {
	constructor(file: string, said: string) {
		const remedy = file.endsWith('paper.db')
			? 'Stop the server, move it and its -wal and -shm away, and make it anew: npm run broadsheet -- migrate, then reprint.'
			: 'Stop the server, keep a copy of the data directory, and restore the last good backup.'
		super(`${file} is damaged (${said}). ${remedy}`)
	}
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
	const version = sqlite.prepare('SELECT sqlite_version()').pluck().get() as string
	if (versionNumber(version) < versionNumber(SQLITE_FLOOR))
		throw new Error(
			`SQLite ${version} is too old: ${SQLITE_FLOOR} or newer is needed. Install the locked packages again with: npm ci`,
		)
	sqlite.pragma('busy_timeout = 250')
	sqlite.pragma('foreign_keys = ON')
	if (mode === 'write') {
		sqlite.pragma('journal_mode = WAL')
		sqlite.pragma('synchronous = FULL')
	}
}

function versionNumber(version: string): number {
	const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number)
	return major * 1e6 + minor * 1e3 + patch
}

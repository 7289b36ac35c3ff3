import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core'
import { keptStatements } from './statements.ts'

/**
 * The query builder of one store. The type has only what every engine can do and makes every call
 * awaited: better-sqlite3 answers at once, others will not.
 */
export type Db = Pick<
	BaseSQLiteDatabase<'async', { changes: number }>,
	'select' | 'selectDistinct' | 'insert' | 'update' | 'delete' | '$count' | '$with' | 'with'
>

/** One connection: its query builder, and the driver for `db/` and `newsroom/search/engines/` alone. */
export interface Connection {
	db: Db
	sqlite: Database.Database
}

/** The oldest SQLite that keeps what it acknowledged (WAL reset fix). */
export const SQLITE_FLOOR = '3.51.3'

/**
 * Opens a store’s file so that what is acknowledged stays: WAL, FULL, foreign keys, a short busy timeout. A reader's connection is opened read-only, so that no query on it can write, whatever it says.
 */
export function openConnection(file: string, mode: 'read' | 'write'): Connection {
	const sqlite = new Database(file, mode === 'read' ? { readonly: true, fileMustExist: true } : {})
	const version = sqlite.prepare('SELECT sqlite_version()').pluck().get() as string
	if (versionNumber(version) < versionNumber(SQLITE_FLOOR)) {
		sqlite.close()
		throw new Error(
			`SQLite ${version} is too old: ${SQLITE_FLOOR} or newer is needed. Install the locked packages again with: npm ci`,
		)
	}
	sqlite.pragma('busy_timeout = 250')
	sqlite.pragma('foreign_keys = ON')
	if (mode === 'write') {
		sqlite.pragma('journal_mode = WAL')
		sqlite.pragma('synchronous = FULL')
	}
	const db = drizzle({ client: keptStatements(sqlite), casing: 'snake_case' })
	return { sqlite, db: db as unknown as Db }
}

function versionNumber(version: string): number {
	const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number)
	return major * 1e6 + minor * 1e3 + patch
}

import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core'

/**
 * The query builder of one store. The type has only what every engine can do and makes every call
 * awaited: better-sqlite3 answers at once, others will not.
 */
export type Db = Pick<
	BaseSQLiteDatabase<'async', { changes: number }>,
	'select' | 'selectDistinct' | 'insert' | 'update' | 'delete' | '$count' | '$with' | 'with'
>

/** A store's file that cannot be read; nothing was changed. */
export class DamagedStore extends Error {
	constructor(file: string, said: string) {
		const remedy = file.endsWith('paper.db')
			? 'Stop the server, move it and its -wal and -shm away, and make it anew: npm run broadsheet -- migrate, then reprint.'
			: 'Stop the server, keep a copy of the data directory, and restore the last good backup.'
		super(`${file} is damaged (${said}). ${remedy}`)
	}
}

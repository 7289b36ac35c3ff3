import type Database from 'better-sqlite3'

/** More than the queries of the house; those with lists of varying length come and go. */
const KEPT = 300

/**
 * The driver as the query builder sees it: every statement is compiled once and kept, the least used
 * given up first. Compiling costs more than running for the small queries a page is made of. Only for
 * the query builder, which asks for the same text always in the same form.
 */
export function keptStatements(sqlite: Database.Database): Database.Database {
	const kept = new Map<string, Database.Statement>()
	const prepare = (sql: string): Database.Statement => {
		const statement = kept.get(sql) ?? sqlite.prepare(sql)
		kept.delete(sql)
		kept.set(sql, statement)
		const [oldest] = kept.keys()
		if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest)
		return statement
	}
	return { prepare } as Database.Database
}

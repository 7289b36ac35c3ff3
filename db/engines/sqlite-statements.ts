import type Database from 'better-sqlite3'

/** More than the queries of the house. */
const KEPT = 300

export type Prepare = (sql: string) => Database.Statement

/**
 * Compiles every statement once and keeps it, the least used given up first. Compiling costs more than
 * running for the small queries a page is made of. Only for those who ask for a text always in the same
 * form: the form (`raw`, `pluck`, …) is kept with it.
 */
export function keptStatements(sqlite: Database.Database): Prepare {
	const kept = new Map<string, Database.Statement>()
	return (sql) => {
		const statement = kept.get(sql) ?? sqlite.prepare(sql)
		kept.delete(sql)
		kept.set(sql, statement)
		const [oldest] = kept.keys()
		if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest)
		return statement
	}
}

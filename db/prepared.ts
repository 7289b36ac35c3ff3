import { getTableColumns, type InferSelectModel, type Placeholder, sql, type Table } from 'drizzle-orm'
import type { Db } from './handles.ts'

/** The values that a prepared query is given each time it runs, by their names. */
export type Given<P> = { [Name in keyof P]: Placeholder<string, P[Name]> }

interface Preparable<R> {
	prepare(): { execute(values: Record<string, unknown>): Promise<R> }
}

/**
 * A query whose text is made once for each connection. Writing a query takes ten times as long as
 * running one by its key: what every page, save and publication asks for is prepared. One with a list
 * of varying length cannot be.
 */
export function prepared<P extends Record<string, unknown>, R>(
	build: (db: Db, given: Given<P>) => Preparable<R>,
): (db: Db, values: P) => Promise<R> {
	const made = new WeakMap<Db, ReturnType<Preparable<R>['prepare']>>()
	return async (db, values) => {
		const query = made.get(db) ?? build(db, given as Given<P>).prepare()
		made.set(db, query)
		// Awaited here: what the builder gives asks the store anew whenever somebody waits for it.
		return await query.execute(values)
	}
}

/** Every column of a table, from the given values of the same names. */
export function everyColumn<T extends Table>(table: T, given: Given<InferSelectModel<T>>): Given<InferSelectModel<T>> {
	const names = Object.keys(getTableColumns(table)) as (keyof InferSelectModel<T>)[]
	return Object.fromEntries(names.map((name) => [name, given[name]])) as Given<InferSelectModel<T>>
}

const given = new Proxy({} as Record<string, Placeholder>, { get: (_, name: string) => sql.placeholder(name) })

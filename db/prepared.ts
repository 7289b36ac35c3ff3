import { getTableColumns, type InferSelectModel, type Placeholder, sql, type Table } from 'drizzle-orm'
import type { Db } from './handles.ts'

/** The values that a prepared query is given each time it runs, by their names. */
export type Given<P> = { [Name in keyof P]: Placeholder<string, P[Name]> }

interface Preparable<R> {
	prepare(): { execute(values: Record<string, unknown>): Promise<R> }
}

/**
 * A query whose text is made once for each connection. Writing a query takes ten times as long as
 * running one by its key: what every page, save and publication asks for is prepared.
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

/** Values that one question may carry: SQLite's bound. */
const MOST_VALUES = 32_766

/**
 * The same of a query for what belongs to some of many things: one text for each power of two, since a text
 * is written for so many ids. Where there are fewer the last stands in the places left. Asks nothing for none.
 */
export function preparedAmong<R>(
	build: (db: Db, ids: Placeholder<string, string>[]) => Preparable<R[]>,
): (db: Db, ids: readonly string[]) => Promise<R[]> {
	const bySize = new Map<number, (db: Db, values: Record<string, string>) => Promise<R[]>>()
	return async (db, ids) => {
		const some = [...new Set(ids)]
		const last = some.at(-1)
		if (last === undefined) return []
		const size = Math.max(some.length, Math.min(MOST_VALUES, 2 ** Math.ceil(Math.log2(some.length))))
		const names = Array.from({ length: size }, (_, place) => `id${place}`)
		const query =
			bySize.get(size) ??
			prepared<Record<string, string>, R[]>((one, given) =>
				build(
					one,
					names.map((name) => given[name] as Placeholder<string, string>),
				),
			)
		bySize.set(size, query)
		return query(db, Object.fromEntries(names.map((name, place) => [name, some[place] ?? last])))
	}
}

/** Every column of a table, from the given values of the same names. */
export function everyColumn<T extends Table>(table: T, given: Given<InferSelectModel<T>>): Given<InferSelectModel<T>> {
	const names = Object.keys(getTableColumns(table)) as (keyof InferSelectModel<T>)[]
	return Object.fromEntries(names.map((name) => [name, given[name]])) as Given<InferSelectModel<T>>
}

const given = new Proxy({} as Record<string, Placeholder>, { get: (_, name: string) => sql.placeholder(name) })

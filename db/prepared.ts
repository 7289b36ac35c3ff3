import { type Placeholder, sql } from 'drizzle-orm'
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
	return (db, values) => {
		const query = made.get(db) ?? build(db, given as Given<P>).prepare()
		made.set(db, query)
		return query.execute(values)
	}
}

const given = new Proxy({} as Record<string, Placeholder>, { get: (_, name: string) => sql.placeholder(name) })

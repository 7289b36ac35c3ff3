import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import type Database from 'better-sqlite3'
import { type Connection, emptyLog } from './engines/sqlite.ts'
import type { Db } from './handles.ts'
import { stores } from './stores.ts'

declare const store: unique symbol
/** The query builder inside a transaction of the desk. */
export type DeskTx = Db & { readonly [store]: 'desk' }
/** The query builder inside a transaction of the paper. */
export type PaperTx = Db & { readonly [store]: 'paper' }

const place = globalThis as { [QUEUES]?: WeakMap<Database.Database, Promise<unknown>> }
const QUEUES = Symbol.for('broadsheet.transact.queues')
const insideOf = Symbol.for('broadsheet.transact.inside')
const insides = globalThis as { [insideOf]?: AsyncLocalStorage<Set<Database.Database>> }
const BUSY_FOR_MS = 30_000

/**
 * The only way to write: one transaction of the desk at a time in this process, and, by BEGIN
 * IMMEDIATE and patience, one among all processes. Commits when `work` resolves, rolls everything
 * back when it throws. Inside, only database calls are awaited. A nested call is an error.
 */
export function transactDesk<T>(work: (tx: DeskTx) => Promise<T>): Promise<T> {
	return transact(stores().desk.write, work as (tx: Db) => Promise<T>)
}

/** The same for the paper; used by printing alone. */
export function transactPaper<T>(work: (tx: PaperTx) => Promise<T>): Promise<T> {
	return transact(stores().paper.write, work as (tx: Db) => Promise<T>)
}

/**
 * Empties the paper's write-ahead log into its file, so that neither still holds what was taken back.
 * Where a reader keeps it from that, the log goes with the next time, or at the stop.
 */
export async function forgetPaperLog(): Promise<void> {
	emptyLog(stores().paper.write)
}

function transact<T>({ db, sqlite }: Connection, work: (tx: Db) => Promise<T>): Promise<T> {
	insides[insideOf] ??= new AsyncLocalStorage()
	place[QUEUES] ??= new WeakMap()
	const inside = insides[insideOf]
	const queues = place[QUEUES]
	const open = inside.getStore()
	if (open?.has(sqlite))
		return Promise.reject(new Error('A transaction is open already: pass its tx down instead of starting another.'))
	const turn = (queues.get(sqlite) ?? Promise.resolve()).then(() =>
		attempt(sqlite, () => inside.run(new Set([...(open ?? []), sqlite]), () => work(db))),
	)
	queues.set(
		sqlite,
		turn.catch(() => undefined),
	)
	return turn
}

async function attempt<T>(sqlite: Database.Database, work: () => Promise<T>): Promise<T> {
	await begin(sqlite)
	try {
		const result = await work()
		sqlite.exec('COMMIT')
		return result
	} catch (error) {
		if (sqlite.inTransaction) sqlite.exec('ROLLBACK')
		throw error
	}
}

async function begin(sqlite: Database.Database): Promise<void> {
	const until = Date.now() + BUSY_FOR_MS
	for (;;) {
		try {
			sqlite.exec('BEGIN IMMEDIATE')
			return
		} catch (error) {
			// The code says more where it can, such as SQLITE_BUSY_RECOVERY after another process was killed.
			if (!(error as { code?: string }).code?.startsWith('SQLITE_BUSY') || Date.now() > until) throw error
			await sleep(20)
		}
	}
}

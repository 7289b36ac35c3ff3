import { join } from 'node:path'
import {
	type Connection,
	closeConnection,
	isThere,
	openConnection,
	openStore,
	overwriteDeleted,
} from './engines/sqlite.ts'
import type { Db } from './handles.ts'

/** The two stores of one data directory: the desk (truth) and the paper (what is public). */
export interface Stores {
	dataDir: string
	desk: { read: Connection; write: Connection }
	paper: { read: Connection; write: Connection }
}

/** What a process has that serves readers and nothing else: the paper, read-only. */
export interface ReadersStore {
	dataDir: string
	read: Connection
}

/*
 * Next bundles its own copies of our modules, so what one process shares lies on globalThis: the
 * stores that the server opened are the ones its pages read.
 */
const place = globalThis as { [STORES]?: Stores | undefined; [READERS]?: ReadersStore | undefined }
const STORES = Symbol.for('broadsheet.stores')
const READERS = Symbol.for('broadsheet.readers-store')

export function deskFile(dataDir: string): string {
	return join(dataDir, 'desk.db')
}

export function paperFile(dataDir: string): string {
	return join(dataDir, 'paper.db')
}

/**
 * Opens both stores of a migrated data directory for this process. Throws where there are none, where one
 * is damaged (DamagedStore), and where they are open already.
 */
export async function openStores(dataDir: string): Promise<void> {
	if (place[STORES]) throw new Error('The stores are open already.')
	if (!isThere(deskFile(dataDir)) || !isThere(paperFile(dataDir)))
		throw new Error(
			`There is no paper in ${dataDir}. Start one with "npm start", run "npm run broadsheet -- migrate", or name its directory in BROADSHEET_DATA.`,
		)
	const stores: Stores = { dataDir, desk: openStore(deskFile(dataDir)), paper: openStore(paperFile(dataDir)) }
	overwriteDeleted(stores.paper.write)
	place[STORES] = stores
	place[READERS] = { dataDir, read: stores.paper.read }
}

/**
 * Opens the paper alone, read-only: for the press, which has no business with the desk. Throws while
 * there is none. Opening again gives the one that is open.
 */
export async function openPaper(dataDir: string): Promise<void> {
	place[READERS] ??= { dataDir, read: openConnection(paperFile(dataDir), 'read') }
}

/** Closes what `openPaper` opened; where nothing is open, does nothing. */
export async function closePaper(): Promise<void> {
	const open = place[READERS]
	place[READERS] = undefined
	if (open) closeConnection(open.read)
}

/** Closes both stores; where none are open, does nothing. */
export async function closeStores(): Promise<void> {
	const stores = place[STORES]
	if (!stores) return
	place[STORES] = undefined
	place[READERS] = undefined
	for (const connection of [stores.desk.read, stores.paper.read, stores.desk.write, stores.paper.write])
		closeConnection(connection)
}

/** The open stores of this process; for `db/`, `printing` and `search/engines`. */
export function stores(): Stores {
	const open = place[STORES]
	if (!open) throw new Error('The stores are not open: openStores(dataDir) comes first.')
	return open
}

/** Reads of the desk, for staff. */
export function deskDb(): Db {
	return stores().desk.read.db
}

/** Reads of the paper, for readers: read-only, and knows no other store. */
export function paperDb(): Db {
	return readersStore().read.db
}

/** The paper as readers are served from it, and the data directory whose images belong to it. */
export function readersStore(): ReadersStore {
	const open = place[READERS]
	if (!open) throw new Error('The paper is not open: openStores(dataDir) or openPaper(dataDir) comes first.')
	return open
}

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Connection, type Db, openConnection } from './handles.ts'

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

/** Opens both stores of a migrated data directory for this process. Opening twice is an error. */
export async function openStores(dataDir: string): Promise<Stores> {
	if (place[STORES]) throw new Error('The stores are open already.')
	for (const file of [deskFile(dataDir), paperFile(dataDir)]) {
		// Next would pack the whole checkout for a path it cannot know.
		if (!existsSync(/* turbopackIgnore: true */ file))
			throw new Error(`There is no ${file}. Run "npm run broadsheet -- migrate" first.`)
	}
	const stores: Stores = {
		dataDir,
		desk: { write: openConnection(deskFile(dataDir), 'write'), read: openConnection(deskFile(dataDir), 'read') },
		paper: { write: openConnection(paperFile(dataDir), 'write'), read: openConnection(paperFile(dataDir), 'read') },
	}
	// What is taken back is overwritten in the file, which may be copied to where readers are.
	stores.paper.write.sqlite.pragma('secure_delete = ON')
	// A transaction waits for its turn by itself; SQLite would hold up the whole process meanwhile.
	for (const { write } of [stores.desk, stores.paper]) write.sqlite.pragma('busy_timeout = 0')
	place[STORES] = stores
	place[READERS] = { dataDir, read: stores.paper.read }
	return stores
}

/**
 * Opens the paper alone, read-only: for the press, which has no business with the desk. Throws while
 * there is none. Opening again gives the one that is open.
 */
export async function openPaper(dataDir: string): Promise<void> {
	place[READERS] ??= { dataDir, read: openConnection(paperFile(dataDir), 'read') }
}

export async function closePaper(): Promise<void> {
	place[READERS]?.read.sqlite.close()
	place[READERS] = undefined
}

export async function closeStores(): Promise<void> {
	const stores = place[STORES]
	if (!stores) return
	place[STORES] = undefined
	place[READERS] = undefined
	for (const { sqlite } of [stores.desk.read, stores.paper.read, stores.desk.write, stores.paper.write]) sqlite.close()
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

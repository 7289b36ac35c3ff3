import * as engine from './engines/sqlite.ts'
import { deskFile, paperFile, stores } from './stores.ts'

/*
 * What those who look after a paper ask of its open stores, in whatever database they lie. Nothing
 * here changes a store.
 */

export type StoreName = 'desk' | 'paper'

/** What runs the stores, its version, and the oldest that will do; an older one opens none. */
export async function engineVersion(): Promise<{ engine: string; version: string; floor: string }> {
	return engine.engineVersion(stores().desk.read)
}

/** Whether what a store has acknowledged outlives a power cut; `says` is a sentence, and so is the remedy where it does not. */
export async function durabilityOf(store: StoreName): Promise<{ lasts: boolean; says: string; remedy: string }> {
	return engine.durability(stores()[store].write)
}

/**
 * What the database finds broken in a store, whatever stands there: a sentence each, damage up to the
 * twentieth. An empty list is a sound store. Throws DamagedStore where it cannot be read at all.
 */
export async function integrityOf(store: StoreName): Promise<string[]> {
	const { dataDir } = stores()
	return engine.integrity(store === 'desk' ? deskFile(dataDir) : paperFile(dataDir))
}

/**
 * Copies both stores into a folder that has none, while everything goes on: each as of one moment, and
 * the paper first, so that the desk is at least as new and printing catches up.
 */
export async function copyStores(folder: string): Promise<void> {
	const { desk, paper } = stores()
	engine.copyStore(paper.read, paperFile(folder))
	engine.copyStore(desk.read, deskFile(folder))
}

/** Rows of each table of the desk. */
export async function deskRows(): Promise<Record<string, number>> {
	return Object.fromEntries(engine.rowCounts(stores().desk.read))
}

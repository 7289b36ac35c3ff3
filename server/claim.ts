import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { makeFolders } from '#lib/folders.ts'
import { isHalfRestored } from '#transfer/backup/restore.ts'
import { CannotStart } from './settings.ts'

/** A part of a paper that may run once on a data directory. */
export type Role = 'press' | 'newsroom'

/**
 * Takes a data directory for this process and a role: two newsrooms on one would publish everything
 * twice, two presses would each think the shelf its own.
 * The lock is SQLite's own on a file of no content, held open, so the system drops it when the
 * process ends, however it ends, and no stale one is ever left.
 *
 * @returns gives the directory back
 */
export function claimDataDir(dataDir: string, role: Role): () => void {
	if (isHalfRestored(dataDir))
		throw new CannotStart(
			`BROADSHEET_DATA: a restore into ${dataDir} was not finished. Repeat it: npm run broadsheet -- restore DIR`,
		)
	const run = join(dataDir, 'run')
	const pidFile = join(run, `${role}.claimed-by`)
	try {
		makeFolders(run)
	} catch (error) {
		throw new CannotStart(
			`BROADSHEET_DATA: ${dataDir} cannot be made or written to (${(error as NodeJS.ErrnoException).code}). Choose another directory or change its owner.`,
		)
	}
	const lock = new Database(join(run, `${role}.claim`), { timeout: 0 })
	try {
		lock.exec('BEGIN EXCLUSIVE')
	} catch (error) {
		lock.close()
		if ((error as { code?: string }).code !== 'SQLITE_BUSY') throw error
		throw new CannotStart(
			`BROADSHEET_DATA: a ${role} is already running on ${dataDir} (process ${readPid(pidFile)}). Stop it, or give this one a directory of its own.`,
		)
	}
	writeFileSync(pidFile, `${process.pid}\n`)
	return () => lock.close()
}

function readPid(file: string) {
	try {
		return readFileSync(file, 'utf8').trim()
	} catch {
		return 'unknown'
	}
}

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { makeFolders } from '#lib/folders.ts'
import { isHalfRestored } from '#transfer/backup/restore.ts'
import { CannotStart } from './settings.ts'

/**
 * Takes a data directory for this process: two servers on one would publish everything twice.
 * The lock is SQLite's own on a file of no content, held open, so the system drops it when the
 * process ends, however it ends, and no stale one is ever left.
 *
 * @returns gives the directory back
 */
export function claimDataDir(dataDir: string): () => void {
	if (isHalfRestored(dataDir))
		throw new CannotStart(
			`BROADSHEET_DATA: a restore into ${dataDir} was not finished. Repeat it: npm run broadsheet -- restore DIR`,
		)
	const run = join(dataDir, 'run')
	const pidFile = join(run, 'server.pid')
	try {
		makeFolders(run)
	} catch (error) {
		throw new CannotStart(
			`BROADSHEET_DATA: ${dataDir} cannot be made or written to (${(error as NodeJS.ErrnoException).code}). Choose another directory or change its owner.`,
		)
	}
	const lock = new Database(join(run, 'claim'), { timeout: 0 })
	try {
		lock.exec('BEGIN EXCLUSIVE')
	} catch (error) {
		lock.close()
		if ((error as { code?: string }).code !== 'SQLITE_BUSY') throw error
		throw new CannotStart(
			`BROADSHEET_DATA: a server is already running on ${dataDir} (process ${readPid(pidFile)}). Stop it, or give this one a directory of its own.`,
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

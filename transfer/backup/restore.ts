import { existsSync, mkdirSync } from 'node:fs'
import { copyFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { migrateStores } from '#db/migrate.ts'
import { closeStores, deskFile, openStores } from '#db/stores.ts'
import { act } from '#newsroom/act.ts'
import type { SystemActor } from '#newsroom/policies/permit.ts'
import { reprint } from '#newsroom/printing/print.ts'
import { endEverySession } from '#newsroom/staff/commands/sessions.ts'
import { checkBackup, readManifest } from './check.ts'

/** Stands in a data directory while a restore into it is under way. */
const MARK = '.restoring'
const RESTORER: SystemActor = { type: 'system', name: 'command line' }

/**
 * Makes an empty data directory what it was when the backup was made, and prints the paper anew from
 * the desk; only sessions are not brought back, so nobody is signed in. The backup is checked first,
 * whole. A restore that was killed leaves its mark, and a
 * repeated one begins again; a directory that holds anything else is refused untouched.
 */
export async function restoreBackup(
	dir: string,
	dataDir: string,
	progress: (done: number, of: number) => void = () => {},
): Promise<{ files: number }> {
	const there = (await readdir(dataDir).catch(() => [])).filter((name) => name !== 'run')
	if (there.length > 0 && !there.includes(MARK))
		throw new Error(
			`${dataDir} is not empty: a restore would overwrite a paper. Name an empty folder in BROADSHEET_DATA.`,
		)
	const findings = await checkBackup(dir)
	if (findings.length > 0) throw new Error(`The backup is damaged; nothing was restored.\n${findings.join('\n')}`)
	const { files } = await readManifest(dir)
	for (const name of there) if (name !== MARK) await rm(join(dataDir, name), { recursive: true })
	mkdirSync(dataDir, { recursive: true, mode: 0o700 })
	await writeFile(join(dataDir, MARK), '')
	const desk = deskFile(dataDir)
	for (const [index, { path }] of files.entries()) {
		const to = join(dataDir, path)
		mkdirSync(dirname(to), { recursive: true, mode: 0o700 })
		// The desk appears last and at once: without it the directory is no paper.
		await copyFile(join(dir, path), to === desk ? `${desk}.restoring` : to)
		progress(index + 1, files.length)
	}
	await rename(`${desk}.restoring`, desk)
	await migrateStores(dataDir)
	await openStores(dataDir)
	try {
		await act(RESTORER, endEverySession, {}, { print: 'later' })
		await reprint()
	} finally {
		await closeStores()
	}
	await rm(join(dataDir, MARK))
	return { files: files.length }
}

/** True in a data directory whose restore was not finished; only another restore may use it. */
export function isHalfRestored(dataDir: string): boolean {
	return existsSync(join(dataDir, MARK))
}

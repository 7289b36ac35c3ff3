import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { closeStores, openStores, stores } from '#db/stores.ts'

/**
 * Does `work` with a copy of the open stores in their place, and throws the copy away: what would be
 * is told by what then is. Images are not copied.
 */
export async function onCopy<T>(work: () => Promise<T>): Promise<T> {
	const { dataDir, desk, paper } = stores()
	const copy = mkdtempSync(join(tmpdir(), 'broadsheet-copy-'))
	try {
		// The paper first, as in a backup: printing can catch up with the desk, never run ahead of it.
		paper.read.sqlite.prepare('VACUUM INTO ?').run(join(copy, 'paper.db'))
		desk.read.sqlite.prepare('VACUUM INTO ?').run(join(copy, 'desk.db'))
		await closeStores()
		await openStores(copy)
		return await work()
	} finally {
		await closeStores()
		rmSync(copy, { recursive: true, force: true })
		await openStores(dataDir)
	}
}

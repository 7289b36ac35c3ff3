import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { closeStores, openStores, stores } from '#db/stores.ts'
import { copyStores } from '#db/upkeep.ts'

/**
 * Does `work` with a copy of the open stores in their place, and throws the copy away: what would be
 * is told by what then is. Images are not copied.
 */
export async function onCopy<T>(work: () => Promise<T>): Promise<T> {
	const { dataDir } = stores()
	const copy = mkdtempSync(join(tmpdir(), 'broadsheet-copy-'))
	try {
		await copyStores(copy)
		await closeStores()
		await openStores(copy)
		return await work()
	} finally {
		await closeStores()
		rmSync(copy, { recursive: true, force: true })
		await openStores(dataDir)
	}
}

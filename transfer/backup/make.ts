import { constants, copyFileSync, mkdirSync } from 'node:fs'
import { access, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { stores } from '#db/stores.ts'
import { copyStores, deskRows } from '#db/upkeep.ts'
import { describeFile, filesBelow, MANIFEST, type Manifest, writtenManifest } from './manifest.ts'

/** What went into a backup. */
export interface Backup {
	dir: string
	files: number
	bytes: number
}

/**
 * Copies the open data directory into `dir` while everything goes on: the paper, then the desk (each
 * as of one moment), then images and secrets, then a manifest with the hash of every byte. `dir` must
 * be absent or empty; until it is whole the backup stands beside it as `<dir>.partial`, which a
 * repeated run replaces.
 */
export async function makeBackup(
	dir: string,
	progress: (done: number, of: number) => void = () => {},
): Promise<Backup> {
	const there = await readdir(dir).catch(() => null)
	if (there && there.length > 0) throw new Error(`${dir} is not empty. Name a new folder for the backup.`)
	const { dataDir } = stores()
	const partial = `${dir}.partial`
	await rm(partial, { recursive: true, force: true })
	mkdirSync(partial, { recursive: true, mode: 0o700 })
	await copyStores(partial)
	// After the desk: an image's files are written before its row, so every row has its files here.
	for (const path of [...(await filesBelow(dataDir, 'images')), ...(await filesBelow(dataDir, 'secrets'))]) {
		mkdirSync(dirname(join(partial, path)), { recursive: true, mode: 0o700 })
		copyFileSync(join(dataDir, path), join(partial, path), constants.COPYFILE_FICLONE)
	}
	const paths = await filesBelow(partial)
	const manifest: Omit<Manifest, 'hash'> = { format: 1, madeAt: Date.now(), rows: await deskRows(), files: [] }
	for (const [index, path] of paths.entries()) {
		manifest.files.push(await describeFile(partial, path))
		progress(index + 1, paths.length)
	}
	await writeFile(join(partial, MANIFEST), writtenManifest(manifest), { mode: 0o600, flush: true })
	if (there) await rm(dir, { recursive: true })
	await access(dirname(dir)).catch(() => mkdirSync(dirname(dir), { recursive: true }))
	await rename(partial, dir)
	return { dir, files: paths.length, bytes: manifest.files.reduce((sum, file) => sum + file.bytes, 0) }
}

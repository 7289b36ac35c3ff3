import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * Writes a file so that after this answers it is on disk whole, and before that not there at all: a
 * file beside it is synced, renamed into place, and the folder synced. Makes the folder.
 */
export async function writeDurably(file: string, bytes: Uint8Array): Promise<void> {
	const folder = dirname(file)
	await mkdir(folder, { recursive: true })
	const draft = join(/* turbopackIgnore: true */ folder, `.${randomUUID()}`)
	try {
		await synced(draft, 'wx', (handle) => handle.writeFile(bytes))
		await rename(draft, file)
	} catch (error) {
		await rm(draft, { force: true })
		throw error
	}
	await synced(folder, 'r')
}

type Handle = Awaited<ReturnType<typeof open>>

async function synced(path: string, flags: string, work?: (handle: Handle) => Promise<void>): Promise<void> {
	const handle = await open(path, flags)
	try {
		await work?.(handle)
		await handle.sync()
	} finally {
		await handle.close()
	}
}

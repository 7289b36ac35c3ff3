import { createHash } from 'node:crypto'
import { lstatSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CannotStart } from './settings.ts'

/*
 * Where the processes of one data directory find each other: sockets in its `run` folder. A socket's
 * path may have little more than 100 bytes; those of a directory far down lie in the system's folder
 * for such things, under a name made of its path.
 */

/** Bytes that are left for a socket, with the ending a new one carries until it takes over. */
const MAX_PATH = 95

export function newsroomSocket(dataDir: string): string {
	return socketOf(dataDir, 'newsroom')
}

/** @param worker from 1 */
export function pressSocket(dataDir: string, worker: number): string {
	return socketOf(dataDir, `press-${worker}`)
}

/** The sockets at which workers of the press listen, or did. */
export function pressSockets(dataDir: string): string[] {
	const first = pressSocket(dataDir, 1)
	if (process.platform === 'win32') return [first]
	const folder = first.slice(0, first.lastIndexOf('/'))
	const begin = first.slice(folder.length + 1, -'1.sock'.length)
	try {
		return readdirSync(folder)
			.filter((name) => name.startsWith(begin) && name.endsWith('.sock'))
			.map((name) => join(folder, name))
	} catch {
		return []
	}
}

function socketOf(dataDir: string, name: string): string {
	const hash = createHash('sha256').update(dataDir).digest('hex').slice(0, 16)
	if (process.platform === 'win32') return `\\\\.\\pipe\\broadsheet-${hash}-${name}`
	const run = join(dataDir, 'run')
	if (Buffer.byteLength(join(run, 'newsroom.sock')) > MAX_PATH) return join(ownFolder(hash), `${name}.sock`)
	mkdirSync(run, { recursive: true })
	return join(run, `${name}.sock`)
}

/** A folder of ours where anybody may make one: another's would hear what staff send. */
function ownFolder(hash: string): string {
	const folder = join(tmpdir(), `broadsheet-${hash}`)
	mkdirSync(folder, { recursive: true, mode: 0o700 })
	const { uid, mode } = lstatSync(folder)
	if (uid !== process.getuid?.() || (mode & 0o077) !== 0)
		throw new CannotStart(`${folder} is open to others. Remove it, or choose a data directory with a shorter path.`)
	return folder
}

/** Listens at a path that another may still be listening at: whoever connects from now on comes here. */
export async function listenAt(server: Server, socketPath: string): Promise<void> {
	if (process.platform === 'win32') {
		await new Promise<void>((resolve, reject) => server.once('error', reject).listen(socketPath, resolve))
		return
	}
	const mine = `${socketPath}.${process.pid % 10_000}`
	rmSync(mine, { force: true })
	await new Promise<void>((resolve, reject) => server.once('error', reject).listen(mine, resolve))
	renameSync(mine, socketPath)
}

/** Where finished pages lie; a folder for each worker of the press. */
export function shelfDir(dataDir: string): string {
	return join(dataDir, 'shelf')
}

import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A secret of the data directory, made at the first asking and the same ever after. It lies in
 * `secrets/<name>`, readable by the owner alone, and goes into backups with the rest.
 */
export function keptSecret(dataDir: string, name: string): string {
	const folder = join(dataDir, 'secrets')
	mkdirSync(folder, { recursive: true, mode: 0o700 })
	const file = join(folder, name)
	const there = read(file)
	if (there !== undefined && there !== '') {
		// A restored or copied directory may have lost the bits.
		chmodSync(file, 0o600)
		return there
	}
	// One that was cut off while it was made is none; this one is whole or not there.
	const draft = join(folder, `.${name}-${randomBytes(6).toString('hex')}`)
	writeFileSync(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flush: true })
	renameSync(draft, file)
	return readFileSync(file, 'utf8').trim()
}

function read(file: string): string | undefined {
	try {
		return readFileSync(file, 'utf8').trim()
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
		throw error
	}
}

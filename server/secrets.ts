import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A secret of the data directory, made at the first asking and the same ever after. It lies in
 * `secrets/<name>`, readable by the owner alone, and goes into backups with the rest.
 */
export function keptSecret(dataDir: string, name: string): string {
	const folder = join(dataDir, 'secrets')
	mkdirSync(folder, { recursive: true, mode: 0o700 })
	const file = join(folder, name)
	try {
		writeFileSync(file, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' })
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
		// A restored or copied directory may have lost the bits.
		chmodSync(file, 0o600)
	}
	return readFileSync(file, 'utf8').trim()
}

import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { keptSecret } from './secrets.ts'

let dataDir: string
beforeAll(() => {
	dataDir = mkdtempSync(join(tmpdir(), 'broadsheet-secrets-'))
})
afterAll(() => rmSync(dataDir, { recursive: true }))

it('a secret is made once, for its owner alone', () => {
	const secret = keptSecret(dataDir, 'auth')
	expect(secret.length).toBeGreaterThan(40)
	expect(keptSecret(dataDir, 'auth')).toBe(secret)
	if (process.platform !== 'win32') expect(statSync(join(dataDir, 'secrets', 'auth')).mode & 0o077).toBe(0)
})

it('one that was cut off while it was made is made anew', () => {
	const file = join(dataDir, 'secrets', 'torn')
	writeFileSync(file, '')
	const secret = keptSecret(dataDir, 'torn')
	expect(secret.length).toBeGreaterThan(40)
	expect(readFileSync(file, 'utf8').trim()).toBe(secret)
})

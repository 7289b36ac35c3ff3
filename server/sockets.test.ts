import { chmodSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { CannotStart } from './settings.ts'
import { newsroomSocket } from './sockets.ts'

it.runIf(process.platform !== 'win32')('the sockets of a directory far down lie where nobody else comes', () => {
	const root = mkdtempSync(join(tmpdir(), 'broadsheet-sockets-'))
	const far = join(root, ...Array<string>(12).fill('far-down'))
	const folder = dirname(newsroomSocket(far))
	try {
		expect(folder.startsWith(root)).toBe(false)
		expect(statSync(folder).mode & 0o077).toBe(0)
		chmodSync(folder, 0o777)
		expect(() => newsroomSocket(far)).toThrow(CannotStart)
	} finally {
		for (const path of [folder, root]) rmSync(path, { recursive: true })
	}
})

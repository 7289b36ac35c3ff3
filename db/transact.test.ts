import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestPaper } from '#test/paper.ts'
import { openConnection } from './engines/sqlite.ts'
import { deskFile, stores } from './stores.ts'
import { transactDesk } from './transact.ts'

let close: () => Promise<void>
let dataDir: string
beforeEach(async () => {
	;({ close, dataDir } = await openTestPaper())
})
afterEach(() => close())

test('while another process writes, this one waits for its turn without being held up', async () => {
	const { desk, paper } = stores()
	// How long SQLite itself would hold up the whole process, ms.
	for (const { write } of [desk, paper]) expect(write.sqlite.pragma('busy_timeout', { simple: true })).toBe(0)
	const other = openConnection(deskFile(dataDir), 'write').sqlite
	other.exec('BEGIN IMMEDIATE')
	const done = transactDesk(async () => 'done')
	for (let turn = 0; turn < 50; turn += 1) await sleep(1)
	other.exec('COMMIT')
	other.close()
	expect(await done).toBe('done')
})

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { storyTopic } from '#db/desk/tables.ts'
import { openTestPaper } from '#test/paper.ts'
import { closeStores, openStores, stores } from './stores.ts'
import { transactDesk } from './transact.ts'
import { durabilityOf, integrityOf } from './upkeep.ts'

let close: () => Promise<void>
beforeEach(async () => {
	close = (await openTestPaper()).close
})
afterEach(() => close())

test('a row that refers to nothing is named, and in its own store alone', async () => {
	expect(await integrityOf('desk')).toEqual([])
	stores().desk.write.sqlite.pragma('foreign_keys = OFF')
	await transactDesk((tx) => tx.insert(storyTopic).values({ storyId: 'nowhere', topicId: 'nothing', changedAt: 1 }))
	expect(await integrityOf('desk')).toEqual(['row 1 of story_topic refers to a row that is not there.'])
	expect(await integrityOf('paper')).toEqual([])
})

test('a store that would lose what it acknowledged says so', async () => {
	expect(await durabilityOf('paper')).toMatchObject({ lasts: true })
	stores().paper.write.sqlite.pragma('synchronous = NORMAL')
	expect(await durabilityOf('paper')).toMatchObject({ lasts: false, remedy: expect.stringContaining('local disk') })
	expect(await durabilityOf('desk')).toMatchObject({ lasts: true })
})

test('a directory without a paper opens none, and says what makes one', async () => {
	await closeStores()
	const empty = mkdtempSync(join(tmpdir(), 'broadsheet-empty-'))
	await expect(openStores(empty)).rejects.toThrow(/no paper in .*npm start/)
	rmSync(empty, { recursive: true })
})

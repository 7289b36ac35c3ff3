import { expect, test } from 'vitest'
import { dueWhileDead, killDuringPublishes } from '#bench/drills/kill.ts'
import { closeStores } from '#db/stores.ts'
import { openTestPaper } from './paper.ts'

test('a newsroom killed while it publishes loses nothing it had acknowledged', { timeout: 240_000 }, async () => {
	const { dataDir, close } = await openTestPaper()
	await closeStores()
	const figures = await killDuringPublishes(dataDir, 4)
	await close()
	expect(figures.acknowledged).toBeGreaterThan(0)
	expect(figures).toMatchObject({ lost: 0, halfPublished: 0, paperDiffers: 0, damaged: 0 })
})

test('what fell due while the newsroom was dead goes out once', { timeout: 240_000 }, async () => {
	const { dataDir, close } = await openTestPaper()
	await closeStores()
	const figures = await dueWhileDead(dataDir, 4)
	await close()
	expect(figures).toEqual({ rounds: 4, once: 4, never: 0, twice: 0 })
})

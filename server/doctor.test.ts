import { chmodSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestPaper } from '#test/paper.ts'
import { examine } from './doctor.ts'

let paper: Awaited<ReturnType<typeof openTestPaper>>
beforeAll(async () => {
	paper = await openTestPaper()
})
afterAll(() => paper.close())

it.runIf(process.platform !== 'win32')(
	'a data directory that others may look into is named, with what to do',
	async () => {
		const privacy = async () => (await examine(paper.dataDir)).find(({ name }) => name === 'Privacy')
		expect(await privacy()).toMatchObject({ state: 'ok' })
		chmodSync(paper.dataDir, 0o755)
		expect(await privacy()).toMatchObject({
			state: 'bad',
			remedy: expect.stringContaining(`chmod 700 ${paper.dataDir}`),
		})
	},
)

import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { oneAtATime } from './one-at-a-time.mjs'

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-lock-'))
const lock = join(folder, 'lock')
const diary = join(folder, 'diary')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A process that does one piece of work under the lock and writes down when it began and ended. */
function worker() {
	const work = `
		import { appendFileSync } from 'node:fs'
		import { oneAtATime } from ${JSON.stringify(join(process.cwd(), 'server/one-at-a-time.mjs'))}
		await oneAtATime(${JSON.stringify(lock)}, async () => {
			appendFileSync(${JSON.stringify(diary)}, 'begin\\n')
			await new Promise((resolve) => setTimeout(resolve, 50))
			appendFileSync(${JSON.stringify(diary)}, 'end\\n')
		})`
	const child = spawn(process.execPath, ['--input-type=module', '-e', work], { stdio: ['ignore', 'ignore', 'pipe'] })
	return {
		waits: new Promise<string>((resolve) => child.stderr.once('data', (said) => resolve(String(said)))),
		ended: new Promise((resolve) => child.once('exit', resolve)),
	}
}

it('who comes while another works says so, waits, and works alone', async () => {
	const two = await oneAtATime(lock, async () => {
		const workers = [worker(), worker()]
		for (const { waits } of workers) expect(await waits).toMatch(/waiting for it/)
		expect(existsSync(diary)).toBe(false)
		return workers
	})
	expect(await Promise.all(two.map(({ ended }) => ended))).toEqual([0, 0])
	expect(readFileSync(diary, 'utf8')).toBe('begin\nend\n'.repeat(2))
	expect(existsSync(lock)).toBe(false)
})

it('a lock whose holder died is taken over', async () => {
	const { pid } = spawnSync(process.execPath, ['--version'])
	writeFileSync(lock, `${pid}\n`)
	await worker().ended
	expect(existsSync(lock)).toBe(false)
})

it('a lock without a sign of life is taken over, though its number is somebody’s', async () => {
	writeFileSync(lock, `${process.pid}\n`)
	utimesSync(lock, new Date(Date.now() - 60_000), new Date(Date.now() - 60_000))
	await worker().ended
	expect(existsSync(lock)).toBe(false)
})

import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, it } from 'vitest'

const run = promisify(execFile)
const folder = mkdtempSync(join(tmpdir(), 'broadsheet-lock-'))
const lock = join(folder, 'lock')
const diary = join(folder, 'diary')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A process that does one piece of work under the lock and writes down when it began and ended. */
const worker = () =>
	run(process.execPath, [
		'--input-type=module',
		'-e',
		`import { appendFileSync } from 'node:fs'
		import { oneAtATime } from ${JSON.stringify(join(process.cwd(), 'server/one-at-a-time.mjs'))}
		await oneAtATime(${JSON.stringify(lock)}, async () => {
			appendFileSync(${JSON.stringify(diary)}, 'begin\\n')
			await new Promise((resolve) => setTimeout(resolve, 100))
			appendFileSync(${JSON.stringify(diary)}, 'end\\n')
		})`,
	])

it('starts that come at once do their work one after the other, and say that they wait', async () => {
	const ends = await Promise.all([worker(), worker(), worker()])
	expect(readFileSync(diary, 'utf8')).toBe('begin\nend\n'.repeat(3))
	expect(ends.filter(({ stderr }) => stderr.includes('waiting for it'))).toHaveLength(2)
	expect(existsSync(lock)).toBe(false)
})

it('a lock whose holder died is taken over', async () => {
	const { pid } = await new Promise<{ pid?: number }>((resolve) => {
		const dead = execFile(process.execPath, ['--version'], () => resolve(dead))
	})
	writeFileSync(lock, `${pid}\n`)
	await worker()
	expect(existsSync(lock)).toBe(false)
})

it('a lock without a sign of life is taken over, though its number is somebody’s', async () => {
	writeFileSync(lock, `${process.pid}\n`)
	utimesSync(lock, new Date(Date.now() - 60_000), new Date(Date.now() - 60_000))
	await worker()
	expect(existsSync(lock)).toBe(false)
})

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { ask } from '#bench/drills/press/ask.ts'
import type { Found } from '#bench/drills/press/found.ts'
import { answerOf } from '#bench/drills/press/paper.ts'
import { freePort, serve } from '#test/serve.ts'

/** Milliseconds from a start to the first front page: on an empty data directory, and on one with a shelf. The pages are built before. */
export async function boots(): Promise<Found> {
	const dataDir = mkdtempSync(join(tmpdir(), 'broadsheet-boot-'))
	try {
		await boot(undefined)
		const cold = await boot(dataDir)
		const warm = await boot(dataDir)
		return { figures: { cold: { value: cold, unit: 'ms' }, warm: { value: warm, unit: 'ms' } } }
	} finally {
		rmSync(dataDir, { recursive: true, force: true })
	}
}

async function boot(dataDir: string | undefined): Promise<number> {
	const port = await freePort()
	const began = performance.now()
	const up = serve({ ...(dataDir ? { dataDir } : {}), env: { PORT: String(port) } })
	let failed: unknown
	up.catch((error) => {
		failed = error
	})
	while ((await answerOf(ask(port, '/')))?.status !== 200) {
		if (failed) throw failed
		await sleep(10)
	}
	const took = performance.now() - began
	await (await up).stop()
	return took
}

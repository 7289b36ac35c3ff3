import { writeFileSync } from 'node:fs'
import { exitCodeOf, linesOf, type Row, rowOf, writeReport } from '#bench/report.ts'
import { liteAddress } from '#lib/addresses.ts'
import { boots } from './boots.ts'
import { weigh } from './browser.ts'
import { chart } from './chart.ts'
import { type Speeds, speeds } from './speeds.ts'
import { openStand, type Stand } from './stand.ts'
import { visible } from './visible.ts'
import { weights } from './weights.ts'

export interface BenchOptions {
	json?: string
	chart?: string
	rounds?: number
	only?: string
}

/** Runs every row, prints each as it ends. Sets the exit code. */
export async function benchPress({ json, chart: drawing, rounds = 5, only = '' }: BenchOptions): Promise<void> {
	const done: Row[] = []
	const note = async (name: string, run: Parameters<typeof rowOf>[1]) => {
		if (!name.includes(only)) return
		const row = await rowOf(name, run)
		done.push(row)
		console.log(linesOf(row).join('\n'))
	}
	let stand: Stand | undefined
	let measured: Speeds | undefined
	const atStand = async () => {
		stand ??= await openStand()
		return stand
	}
	try {
		await note('answers in a second', async () => {
			measured = await speeds(await atStand(), rounds)
			return measured
		})
		await note('from publish to reader', async () => visible(await atStand(), 50))
		await note('pages in a browser', async () => {
			const { origin, story } = await atStand()
			return weights(await weigh(origin, { story, front: '/', lite: liteAddress(story) }))
		})
	} finally {
		await stand?.stop()
	}
	await note('from start to first page', boots)
	if (json) writeReport(json, done)
	if (drawing && measured) writeFileSync(drawing, chart('Answers in a second, one core', measured.bars))
	process.exitCode = exitCodeOf(done)
}

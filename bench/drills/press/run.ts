import { exitCodeOf, linesOf, type Row, rowOf, writeReport } from '#bench/report.ts'
import { rows } from './rows.ts'

export interface DrillOptions {
	json?: string
	rounds?: number
	only?: string
	short?: boolean
}

/** Runs the rows one after the other, each on a paper of its own, and prints each as it ends. Sets the exit code. */
export async function drillPress({ json, rounds, only = '', short = false }: DrillOptions): Promise<void> {
	const done: Row[] = []
	for (const { name, run } of rows(rounds ?? (short ? 10 : 100), short)) {
		if (!name.includes(only)) continue
		const row = await rowOf(name, run)
		done.push(row)
		console.log(linesOf(row).join('\n'))
	}
	if (json) writeReport(json, done)
	process.exitCode = exitCodeOf(done)
}

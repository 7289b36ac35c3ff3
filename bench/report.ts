import { writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'

/** What was measured, and what it must be. */
export interface Figure {
	value: number
	unit?: string
	equals?: number
	most?: number
	least?: number
}

/** What became of a row: its figures, or why it could not run. `notes` are the first things that went wrong, in words. */
export type Row = { name: string; notes?: string[] } & ({ figures: Record<string, Figure> } | { notRun: string })

/** A row that cannot run here, for a reason that says what it would need. */
export class NotRun extends Error {
	override name = 'NotRun'
}

export function holds({ value, equals, most, least }: Figure): boolean {
	if (equals !== undefined && value !== equals) return false
	return !(most !== undefined && !(value <= most)) && !(least !== undefined && !(value >= least))
}

/** Runs a row; what throws counts as missed, and says why. */
export async function rowOf(
	name: string,
	run: () => Promise<{ figures: Record<string, Figure>; notes?: string[] }>,
): Promise<Row> {
	try {
		return { name, ...(await run()) }
	} catch (error) {
		if (error instanceof NotRun) return { name, notRun: error.message }
		const said = error instanceof Error ? (error.stack ?? error.message) : String(error)
		return { name, figures: { broken: { value: 1, equals: 0 } }, notes: [said] }
	}
}

/** A row as lines of a table: figure, value, what it must be, and whether it is. */
export function linesOf(row: Row): string[] {
	if ('notRun' in row) return [`${row.name}: NOT RUN – ${row.notRun}`]
	const width = Math.max(...Object.keys(row.figures).map((name) => name.length))
	const lines = Object.entries(row.figures).map(([name, figure]) => {
		const value = `${shown(figure.value)}${figure.unit ? ` ${figure.unit}` : ''}`
		const must = markOf(figure)
		return `  ${name.padEnd(width)}  ${value.padStart(14)}  ${must.padEnd(18)}${must && (holds(figure) ? 'held' : 'MISSED')}`.trimEnd()
	})
	return [row.name, ...lines, ...(row.notes ?? []).map((note) => `  – ${note}`)]
}

function markOf({ equals, most, least, unit }: Figure): string {
	const mark = equals !== undefined ? `= ${shown(equals)}` : most !== undefined ? `≤ ${shown(most)}` : ''
	const floor = least !== undefined ? `≥ ${shown(least)}` : ''
	return mark || floor ? `${[floor, mark].filter(Boolean).join(', ')}${unit ? ` ${unit}` : ''}` : ''
}

function shown(value: number): string {
	const rounded = Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3))
	return rounded.toLocaleString('en', { maximumFractionDigits: 3 })
}

/** 1 where a figure was missed, 2 where a row could not run, else 0. */
export function exitCodeOf(rows: readonly Row[]): 0 | 1 | 2 {
	const missed = rows.some((row) => 'figures' in row && !Object.values(row.figures).every(holds))
	if (missed) return 1
	return rows.some((row) => 'notRun' in row) ? 2 : 0
}

/** Everything of one run, with what it ran on: figures of one run are compared with each other, never with another's. */
export function writeReport(file: string, rows: readonly Row[]): void {
	const [cpu] = cpus()
	const on = {
		at: new Date().toISOString(),
		node: process.version,
		cpu: cpu?.model ?? '',
		cores: cpus().length,
		memoryBytes: totalmem(),
		/** Of the last minute: above the number of cores the figures say little. */
		load: loadavg()[0],
	}
	writeFileSync(file, `${JSON.stringify({ ...on, rows }, null, '\t')}\n`)
}

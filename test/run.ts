import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bringChromium } from './chromium.ts'

/** What became of a part; one that could not start, or tested nothing, has failed. */
type Count = { passed: number; failed: number; skipped: number }

type Part = {
	name: string
	/** A tool of node_modules and its words. */
	run: string[]
	env?: () => Record<string, string>
	/** What the tool's report says. Without one the exit code is all there is, and the part counts as one. */
	count?: () => Count
}

const reports = mkdtempSync(join(tmpdir(), 'broadsheet-reports-'))
const unitReport = join(reports, 'unit.json')
const journeyReport = join(reports, 'journeys.json')

const PARTS: Part[] = [
	{ name: 'types', run: ['tsc', '--noEmit', '--incremental', 'false'] },
	{ name: 'lint', run: ['biome', 'check', '--error-on-warnings', '.'] },
	{
		name: 'unit and contract',
		run: ['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${unitReport}`],
		count: () => unitCount(JSON.parse(readFileSync(unitReport, 'utf8'))),
	},
	{
		name: 'browser journeys',
		run: ['playwright', 'test', '--reporter=line,json'],
		env: () => ({ CHROMIUM_PATH: bringChromium(), PLAYWRIGHT_JSON_OUTPUT_NAME: journeyReport }),
		count: () => journeyCount(JSON.parse(readFileSync(journeyReport, 'utf8'))),
	},
]

const counts: { name: string; count: Count }[] = []
for (const part of PARTS) {
	console.log(`\n— ${part.name} —`)
	counts.push({ name: part.name, count: await countOf(part) })
}
rmSync(reports, { recursive: true, force: true })

const total = { passed: 0, failed: 0, skipped: 0 }
console.log('')
for (const { name, count } of counts) {
	for (const end of ['passed', 'failed', 'skipped'] as const) total[end] += count[end]
	console.log(`${name}: ${line(count)}`)
}
console.log(line(total))
process.exit(total.failed + total.skipped === 0 ? 0 : 1)

function line({ passed, failed, skipped }: Count) {
	return `${passed} passed, ${failed} failed, ${skipped} skipped`
}

async function countOf({ run, env, count }: Part): Promise<Count> {
	try {
		const well = (await exitOf(run, env?.() ?? {})) === 0
		const { passed, failed, skipped } = count ? count() : { passed: well ? 1 : 0, failed: 0, skipped: 0 }
		const untold = failed === 0 && (!well || passed === 0) ? 1 : 0
		return { passed, failed: failed + untold, skipped }
	} catch (error) {
		console.error((error as Error).message)
		return { passed: 0, failed: 1, skipped: 0 }
	}
}

function exitOf([tool = '', ...words]: string[], env: Record<string, string>): Promise<number | null> {
	const child = spawn(join('node_modules', '.bin', tool), words, {
		stdio: 'inherit',
		env: { ...process.env, ...env },
		shell: process.platform === 'win32',
	})
	return new Promise((resolve, reject) => child.once('error', reject).once('exit', resolve))
}

type UnitReport = {
	numPassedTests: number
	numFailedTests: number
	numPendingTests: number
	numTodoTests: number
	testResults: { status: string; assertionResults: { status: string }[] }[]
}

/** Of vitest's report; a file that could not be loaded names no test and counts as one that failed. */
function unitCount(report: UnitReport): Count {
	const unread = report.testResults.filter(
		({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
	)
	return {
		passed: report.numPassedTests,
		failed: report.numFailedTests + unread.length,
		skipped: report.numPendingTests + report.numTodoTests,
	}
}

type JourneyReport = {
	stats: { expected: number; unexpected: number; flaky: number; skipped: number }
	errors: unknown[]
}

/** Of Playwright's report; a journey that passed at the second try has failed once too often. */
function journeyCount({ stats, errors }: JourneyReport): Count {
	return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped }
}

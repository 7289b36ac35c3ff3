import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ADMIN, serve } from '#test/serve.ts'
import { measure, signedIn, type Timing } from './http.ts'
import { type Pages, pagesOf } from './pages.ts'

/*
 * `npm run bench`: how long a page takes that nobody asked for before, at 1,000 stories and at
 * 10,000. Real server, production build, one connection. Prints a table and ends with 1 when a
 * figure misses its mark; figures of one run are compared with each other, never with another day's.
 */
const SIZES = [1000, 10_000]
const MEDIAN_MS = 80
const GROWTH = 2

interface Mark {
	/** Median, ms, at the larger size. */
	median?: number
	/** How many times the median of the smaller size it may take. */
	growth?: number
}
const MARKS: Record<keyof Pages, Mark> = {
	story: { median: MEDIAN_MS, growth: GROWTH },
	front: { median: MEDIAN_MS, growth: GROWTH },
	section: { median: MEDIAN_MS, growth: GROWTH },
	'admin list': { median: MEDIAN_MS, growth: GROWTH },
	'search, rare words': { growth: GROWTH },
	'search, common word': { median: MEDIAN_MS },
}

async function measureAt(stories: number): Promise<Record<keyof Pages, Timing>> {
	const dataDir = mkdtempSync(join(tmpdir(), 'broadsheet-bench-'))
	try {
		console.error(`Seeding ${stories} stories …`)
		for (const words of [['migrate'], ['seed', '--stories', String(stories)]]) {
			const { status } = spawnSync(process.execPath, ['server/broadsheet.ts', ...words], {
				env: { ...process.env, BROADSHEET_DATA: dataDir },
				stdio: ['ignore', 'ignore', 'inherit'],
			})
			if (status !== 0) throw new Error(`"${words.join(' ')}" ended with ${status}.`)
		}
		const server = await serve({ dataDir })
		try {
			const cookie = await signedIn(server.origin, ADMIN)
			const pages = await pagesOf(server.origin, dataDir, cookie)
			const timings = {} as Record<keyof Pages, Timing>
			for (const [name, addresses] of Object.entries(pages) as [keyof Pages, string[]][]) {
				console.error(`Asking for ${name} …`)
				timings[name] = await measure(server.origin, addresses, name === 'admin list' ? cookie : undefined)
			}
			return timings
		} finally {
			await server.stop()
		}
	} finally {
		rmSync(dataDir, { recursive: true, force: true })
	}
}

/** Prints the table. Sets the exit code to 1 when a figure misses its mark. */
export async function benchRenders(): Promise<void> {
	const [small, large] = [await measureAt(SIZES[0] as number), await measureAt(SIZES[1] as number)]
	console.log(`page                   ${SIZES.map((size) => `median/p95 at ${size}`.padStart(24)).join('')}  growth`)
	for (const [name, { median, growth }] of Object.entries(MARKS) as [keyof Pages, Mark][]) {
		const grown = large[name].median / small[name].median
		const misses = (median !== undefined && large[name].median > median) || (growth !== undefined && grown > growth)
		if (misses) process.exitCode = 1
		const cell = ({ median, p95 }: Timing) => `${median.toFixed(1)} / ${p95.toFixed(1)} ms`.padStart(24)
		console.log(
			`${name.padEnd(23)}${cell(small[name])}${cell(large[name])}  ${grown.toFixed(2)} ×${misses ? '  MISSED' : ''}`,
		)
	}
}

import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readdirSync, renameSync, rmSync, statfsSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { NotRun } from '#bench/report.ts'
import { load } from './ask.ts'
import { type Found, some } from './found.ts'
import { shelvePages } from './outage.ts'
import { answerOf, type DrillPaper, openDrillPaper, until } from './paper.ts'

const DATABASE = /^(desk|paper)\.db/

/** The database's files are moved away for `seconds` while readers ask, and back again; nothing is restarted. */
export async function databaseAway(paper: DrillPaper, seconds: number): Promise<Found> {
	const paths = await shelvePages(paper)
	const files = readdirSync(paper.dataDir).filter((name) => DATABASE.test(name))
	const readers = load(paper.port, paths)
	for (const name of files) renameSync(join(paper.dataDir, name), join(paper.dataDir, `away-${name}`))
	await sleep(seconds * 1000)
	const grown = readdirSync(paper.dataDir).filter((name) => DATABASE.test(name))
	for (const name of grown) rmSync(join(paper.dataDir, name))
	for (const name of files) renameSync(join(paper.dataDir, `away-${name}`), join(paper.dataDir, name))
	const { asked, failures } = await readers.stop()
	const story = await paper.begin('The archive is found again')
	await paper.publish(story)
	const seen = await answerOf(paper.get(story.path))
	return {
		figures: {
			'answers while it was away': { value: asked, least: 100 },
			'of them not 200': { value: failures.length, equals: 0 },
			'databases grown in its place': { value: grown.length, equals: 0 },
			'publishes seen afterwards': { value: seen?.status === 200 ? 1 : 0, equals: 1 },
		},
		notes: some([...failures, ...grown]),
	}
}

/** The paper lies on a small disk of its own, which fills up under it and is emptied again. Needs root and Linux. */
export async function diskFull(): Promise<Found> {
	if (process.platform !== 'linux' || process.getuid?.() !== 0)
		throw new NotRun('it mounts a small file system (tmpfs), which takes Linux and root')
	const dataDir = mkdtempSync(join(tmpdir(), 'broadsheet-small-'))
	if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', dataDir]).status !== 0)
		throw new NotRun('the system does not let this process mount a tmpfs')
	try {
		const paper = await openDrillPaper({}, dataDir)
		try {
			return await fill(paper)
		} finally {
			await paper.stop()
		}
	} finally {
		spawnSync('umount', ['-l', dataDir])
		rmSync(dataDir, { recursive: true, force: true })
	}
}

async function fill(paper: DrillPaper): Promise<Found> {
	const paths = await shelvePages(paper)
	const never = await paper.begin('Never asked for before the disk was full')
	await paper.publish(never)
	const next = await paper.begin('Begun before the disk was full')
	const ballast = join(paper.dataDir, 'ballast')
	stuff(ballast)
	const wrong: string[] = []
	// The log of the database may have had room of its own for a while.
	let refused: string | undefined
	let acknowledged = 0
	for (let turn = 0; turn < 200 && refused === undefined; turn += 1) {
		try {
			await paper.change(next, `Changed ${turn} times ${'x'.repeat(200)}`)
			acknowledged += 1
		} catch (error) {
			refused = (error as Error).message
		}
		stuff(ballast)
	}
	const uncached = [...paths, never.path, '/search?q=tide', '/news?page=1', '/topics']
	for (const path of uncached) {
		const answer = await answerOf(paper.get(path))
		if (![200, 404].includes(answer?.status ?? 0)) wrong.push(`${path} ${answer?.status}`)
	}
	rmSync(ballast)
	await until(async () => {
		const back = await paper.publish(next).catch(() => undefined)
		return back !== undefined
	}, 20_000).catch(() => wrong.push('nothing could be published when there was room again'))
	const seen = await answerOf(paper.get(next.path))
	return {
		figures: {
			'saves acknowledged until the disk was full': { value: acknowledged },
			'saves refused with 507': { value: refused?.includes('answered 507') ? 1 : 0, equals: 1 },
			'pages not there while it was full': { value: wrong.length, equals: 0 },
			'publishes seen when there was room again': { value: seen?.status === 200 ? 1 : 0, equals: 1 },
		},
		notes: [...some(wrong), `refused: ${refused}`],
	}
}

/** Writes until there is no room left. */
function stuff(file: string): void {
	const handle = openSync(file, 'a')
	try {
		for (let size = 1024 * 1024; size >= 512; size /= 2) {
			try {
				while (statfsSync(file).bavail > 0) if (writeSync(handle, Buffer.alloc(size)) < size) break
			} catch (error) {
				if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
			}
		}
	} finally {
		closeSync(handle)
	}
}

import { fork } from 'node:child_process'
import cluster from 'node:cluster'
import { rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { DamagedStore } from '#db/handles.ts'
import { migrateStores, NewerStore } from '#db/migrate.ts'
import { log } from '#lib/log.ts'
import { hasPages, keepFolders } from '#press/shelf/disk.ts'
import { buildIfChanged } from './build.ts'
import { claimDataDir, type Role } from './claim.ts'
import { EndedEarly, type Keeper, keep } from './keeper.ts'
import { serveMetrics } from './press-metrics.ts'
import { CannotStart, readSettings, type Settings } from './settings.ts'
import { shelfDir } from './sockets.ts'

/*
 * What `npm start`, `npm run press` and `npm run newsroom` run: makes the data directory and the pages
 * ready, starts the processes of the paper and keeps them at work.
 */

const root = process.cwd()
/** What a request leaves behind is gone with it; with Node's own nursery a worker in a flood would hold 150 MB of it. */
const SMALL_NURSERY = ['--max-semi-space-size=8']
/** Milliseconds that a press whose keeper was killed may take to let go of its port. */
const LETTING_GO = 1000

try {
	const settings = readSettings(process.env)
	await start(settings, wanted(process.argv.slice(2)))
} catch (error) {
	// A child that ended early has said why.
	if (error instanceof EndedEarly) process.exit(error.code || 1)
	if (![CannotStart, NewerStore, DamagedStore].some((kind) => error instanceof kind)) throw error
	console.error((error as Error).message)
	process.exit(1)
}

async function start(settings: Settings, { roles, empty }: Wanted) {
	const { dataDir, siteUrl } = settings
	const hasPress = roles.includes('press')
	if (hasPress) await checkPort(settings)
	const releases = roles.map((role) => claimDataDir(dataDir, role))
	if (roles.includes('newsroom')) for (const done of await migrateStores(dataDir, root)) console.log(`Migrated ${done}`)
	await buildIfChanged(root)

	const newsroom = roles.includes('newsroom') ? [keepNewsroom(settings, empty)] : []
	const press = hasPress ? keepPress(settings) : []
	const stop = async () => {
		// Readers and staff first: what is under way still needs the newsroom.
		await Promise.all(press.map((worker) => worker.stop()))
		await Promise.all(newsroom.map((room) => room.stop()))
		for (const role of roles) rmSync(pidFile(dataDir, role), { force: true })
		for (const release of releases) release()
	}
	onSignal(stop)
	try {
		if (hasPress) await serveMetrics(settings)
		const room = newsroom.map((child) => child.start())
		// With pages on the shelf the door opens at once; a paper that has none yet opens when it can be read.
		if (!hasPages(shelfDir(dataDir))) await Promise.all(room)
		const welcomes = await Promise.all([...room, ...press.map((worker) => worker.start())])
		const lines = ['', `The paper:  ${siteUrl}`, `Newsroom:   ${siteUrl}/admin`, ...welcomes.flat()]
		console.log(lines.join('\n'))
	} catch (error) {
		await stop()
		throw error
	}
}

function keepNewsroom({ dataDir, respawn }: Settings, empty: boolean): Keeper {
	const room: Keeper = keep({
		name: 'newsroom',
		fork: () => fork('server/newsroom.ts', empty ? ['--empty'] : []),
		respawn,
		changed: () => notePids(dataDir, 'newsroom', [room]),
	})
	return room
}

/** The workers share one door, which this process holds open while one leaves and another comes. */
function keepPress({ dataDir, respawn, pressWorkers }: Settings): Keeper[] {
	const numbers = Array.from({ length: pressWorkers }, (_, place) => place + 1)
	keepFolders(shelfDir(dataDir), numbers.map(String))
	// Each takes from the door itself: handing every connection over would cost more than most answers.
	if (process.platform !== 'win32') cluster.schedulingPolicy = cluster.SCHED_NONE
	cluster.setupPrimary({ exec: 'server/press.ts', args: [], execArgv: [...process.execArgv, ...SMALL_NURSERY] })
	const workers: Keeper[] = numbers.map((number) =>
		keep({
			name: 'press',
			fork: () => {
				const worker = cluster.fork({ BROADSHEET_WORKER: String(number) })
				// Heard on its process; unheard here it would end the keeper.
				worker.on('error', () => {})
				return worker.process
			},
			respawn,
			changed: () => notePids(dataDir, 'press', workers),
		}),
	)
	return workers
}

function pidFile(dataDir: string, role: Role) {
	return join(dataDir, 'run', `${role}.pid`)
}

/** One line a process, for whoever wants to end one. */
function notePids(dataDir: string, role: Role, keepers: Keeper[]) {
	const pids = keepers.flatMap((keeper) => keeper.pid() ?? [])
	writeFileSync(pidFile(dataDir, role), pids.map((pid) => `${pid}\n`).join(''))
}

type Wanted = { roles: Role[]; empty: boolean }

/** What the words of the command ask for: `--press` and `--newsroom` are those of their scripts. */
function wanted(words: string[]): Wanted {
	const only = words.filter((word) => word === '--press' || word === '--newsroom').map((word) => word.slice(2) as Role)
	const roles: Role[] = only.length > 0 ? only : ['newsroom', 'press']
	const unknown = words.find((word) => word !== '--empty' && !only.includes(word.slice(2) as Role))
	if (unknown) throw new CannotStart(`There is no option "${unknown}"; npm start knows only --empty.`)
	return { roles, empty: words.includes('--empty') }
}

/** Finds out at once, not after a build, whether the address can be had. */
async function checkPort({ port, host }: Settings) {
	const until = Date.now() + LETTING_GO
	for (;;) {
		const code = await listenError(port, host)
		if (code === undefined) return
		if (code === 'EADDRINUSE' && Date.now() < until) await sleep(100)
		else
			throw new CannotStart(
				code === 'EADDRINUSE'
					? `PORT: something listens on ${host}:${port} already. Stop it, or set PORT to another number.`
					: code === 'EACCES'
						? `PORT: this user may not listen on ${port}. Set PORT to 1024 or higher.`
						: `HOST: this machine cannot listen on ${host} (${code}). Set HOST to one of its addresses, or leave it out.`,
			)
	}
}

async function listenError(port: number, host: string): Promise<string | undefined> {
	const probe = createServer()
	try {
		await new Promise<void>((resolve, reject) => probe.once('error', reject).listen(port, host, resolve))
	} catch (error) {
		return (error as NodeJS.ErrnoException).code ?? ''
	}
	await new Promise((resolve) => probe.close(resolve))
	return undefined
}

/** Ends the process with 0 on the first signal; npm, the launcher and a terminal may each send one. */
function onSignal(stop: () => Promise<void>) {
	let stopping = false
	const end = async (signal: string) => {
		if (stopping) return
		stopping = true
		log.info({ signal }, 'stopping')
		await stop()
		process.exit(0)
	}
	for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, end)
	process.on('unhandledRejection', (error) => log.error({ error }, 'a promise failed and nobody heard'))
}

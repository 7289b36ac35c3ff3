import { createServer, type Server } from 'node:http'
import { DamagedStore } from '#db/handles.ts'
import { migrateStores, NewerStore } from '#db/migrate.ts'
import { closeStores, openStores } from '#db/stores.ts'
import { log } from '#lib/log.ts'
import { editions } from '#newsroom/editions/public.ts'
import { startJobs } from '#newsroom/jobs/run.ts'
import { printPending } from '#newsroom/printing/print.ts'
import { pressServer } from '#press/listener.ts'
import { missOverSocket } from '#press/miss.ts'
import { createPress } from '#press/press.ts'
import { buildIfChanged } from './build.ts'
import { claimDataDir } from './claim.ts'
import { fillIfNew, prepareNewsroom } from './first-day.ts'
import { newsroomSocket, startNewsroom } from './newsroom.ts'
import { keptSecret } from './secrets.ts'
import { CannotStart, readSettings, type Settings } from './settings.ts'

/** Milliseconds that requests under way get to end once the server is told to stop. */
const DRAIN = 10_000

const root = process.cwd()

try {
	const settings = readSettings(process.env)
	await start(settings, wantsEmpty(process.argv.slice(2)))
} catch (error) {
	if (![CannotStart, NewerStore, DamagedStore].some((kind) => error instanceof kind)) throw error
	console.error((error as Error).message)
	process.exit(1)
}

async function start(settings: Settings, empty: boolean) {
	const { dataDir, siteUrl, port, host } = settings
	await checkPort(settings)
	const release = claimDataDir(dataDir)
	for (const migration of migrateStores(dataDir, root)) console.log(`Migrated ${migration}`)
	await buildIfChanged(root)

	// Read by pages and by next-auth when they are loaded, hence before Next.
	process.env.SITE_URL = siteUrl
	process.env.NEXTAUTH_URL = siteUrl
	process.env.NEXTAUTH_SECRET = settings.authSecret ?? keptSecret(dataDir, 'auth')
	// The press says under which of its own origins it was asked, and nobody else can reach the newsroom.
	process.env.AUTH_TRUST_HOST = 'true'
	openStores(dataDir)
	const welcome = await prepareNewsroom(settings, !empty && (await fillIfNew()))
	await printPending()

	const socketPath = newsroomSocket(dataDir)
	const stopNewsroom = await startNewsroom({ root, socketPath, press: localOrigin(settings), editionIds })
	const https = siteUrl.startsWith('https:')
	const { origins, proxies } = settings
	const press = pressServer(createPress({ fetchMiss: missOverSocket(socketPath), origins, proxies }), https)
	await new Promise<void>((resolve, reject) => press.once('error', reject).listen(port, host, resolve))
	const jobs = startJobs()
	onSignal(async () => {
		await Promise.all([drain(press), jobs.stop()])
		await stopNewsroom()
		closeStores()
		release()
	})
	console.log(['', `The paper:  ${siteUrl}`, `Newsroom:   ${siteUrl}/admin`, ...welcome].join('\n'))
}

/** Where this machine reaches its own server: an address that stands for all of them is none to ask. */
function localOrigin({ host, port }: Settings) {
	const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host
	return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}

async function editionIds() {
	const [first, ...others] = await editions()
	return { default: first?.id ?? 'en', others: others.map(({ id }) => id) }
}

function wantsEmpty(words: string[]) {
	const unknown = words.find((word) => word !== '--empty')
	if (unknown) throw new CannotStart(`There is no option "${unknown}"; npm start knows only --empty.`)
	return words.length > 0
}

/** Finds out at once, not after a build, whether the address can be had. */
async function checkPort({ port, host }: Settings) {
	const probe = createServer()
	try {
		await new Promise<void>((resolve, reject) => probe.once('error', reject).listen(port, host, resolve))
	} catch (error) {
		const { code = '' } = error as NodeJS.ErrnoException
		throw new CannotStart(
			code === 'EADDRINUSE'
				? `PORT: something listens on ${host}:${port} already. Stop it, or set PORT to another number.`
				: code === 'EACCES'
					? `PORT: this user may not listen on ${port}. Set PORT to 1024 or higher.`
					: `HOST: this machine cannot listen on ${host} (${code}). Set HOST to one of its addresses, or leave it out.`,
		)
	}
	await new Promise((resolve) => probe.close(resolve))
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

/** Takes no new requests, lets those under way end, and cuts what hangs. */
async function drain(server: Server) {
	const closed = new Promise((resolve) => server.close(resolve))
	const sweep = setInterval(() => server.closeIdleConnections(), 50)
	const cut = setTimeout(() => server.closeAllConnections(), DRAIN)
	await closed
	clearInterval(sweep)
	clearTimeout(cut)
}

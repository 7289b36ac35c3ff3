import { closeStores, openStores } from '#db/stores.ts'
import { ensureEditions } from '#newsroom/editions/ensure.ts'
import { editionById, editions } from '#newsroom/editions/public.ts'
import { startJobs } from '#newsroom/jobs/run.ts'
import { setPressLine } from '#newsroom/printing/press-line.ts'
import { printPending } from '#newsroom/printing/print.ts'
import { isAddress } from '#newsroom/redirects/public.ts'
import { comeUp } from './child.ts'
import { ensureNamedAdmin, fillIfNew, firstAccount } from './first-day.ts'
import { startPages } from './pages.ts'
import { pressLine } from './press-line.ts'
import { keptSecret } from './secrets.ts'
import { readSettings, type Settings } from './settings.ts'
import { newsroomSocket } from './sockets.ts'

/*
 * The newsroom: the process in which staff work and pages are made. The stores are migrated and the
 * pages built before it is started.
 */

const settings = readSettings(process.env)
const { dataDir, siteUrl } = settings

await comeUp(async () => {
	// Read by pages and by next-auth when they are loaded, hence before Next.
	process.env.SITE_URL = siteUrl
	process.env.NEXTAUTH_URL = siteUrl
	process.env.NEXTAUTH_SECRET = settings.authSecret ?? keptSecret(dataDir, 'auth')
	// The press says under which of its own origins it was asked, and nobody else can reach the newsroom.
	process.env.AUTH_TRUST_HOST = 'true'
	await openStores(dataDir)
	setPressLine(pressLine(dataDir))
	const demo = !process.argv.includes('--empty') && (await fillIfNew())
	await ensureEditions()
	await ensureNamedAdmin(settings)
	await printPending()
	const stopPages = await startPages({
		root: process.cwd(),
		socketPath: newsroomSocket(dataDir),
		press: localOrigin(settings),
		editionIds,
		async isAddress(id, path) {
			const edition = await editionById(id)
			return edition !== undefined && isAddress(edition, path)
		},
	})
	const jobs = startJobs()
	return {
		// Last of all: a password that is made before something fails would be shown to nobody.
		welcome: await firstAccount(settings, demo),
		stop: async () => {
			await jobs.stop()
			await stopPages()
			await closeStores()
		},
	}
})

/** Where this machine reaches its own press: an address that stands for all of them is none to ask. */
function localOrigin({ host, port }: Settings) {
	const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host
	return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}

async function editionIds() {
	const [first, ...others] = await editions()
	return { default: first?.id ?? 'en', others: others.map(({ id }) => id) }
}

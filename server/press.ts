import { createServer } from 'node:http'
import { json } from 'node:stream/consumers'
import { openPaper } from '#db/stores.ts'
import { log } from '#lib/log.ts'
import { paperName, staleAfter } from '#newsroom/printing/stale.ts'
import { type Following, followPaper } from '#press/following.ts'
import { pressServer } from '#press/listener.ts'
import { missOverSocket } from '#press/miss.ts'
import { createPress, type Press } from '#press/press.ts'
import { follow, type StaleSource } from '#press/shelf/heard.ts'
import { openShelf } from '#press/shelf/shelf.ts'
import { builtFrom } from './build.ts'
import { comeUp } from './child.ts'
import { drainable } from './drain.ts'
import { paperFiles } from './files.ts'
import { newsShape } from './press-line.ts'
import { pressTally } from './press-metrics.ts'
import { CannotStart, readSettings } from './settings.ts'
import { listenAt, newsroomSocket, pressSocket, shelfDir } from './sockets.ts'

/*
 * One worker of the press: the process that readers talk to. It needs nothing of the newsroom but the
 * pages it has not made yet, and reads what has changed from the paper itself.
 */

const root = process.cwd()
const settings = readSettings(process.env)
const { dataDir, origins, proxies, port, host, shelfMb, pressWorkers } = settings
const worker = Number(process.env.BROADSHEET_WORKER ?? 1)

await comeUp(async () => {
	const source: StaleSource = {
		async paper() {
			await openPaper(dataDir)
			return paperName()
		},
		async after(seq) {
			await openPaper(dataDir)
			return staleAfter(seq)
		},
	}
	const heard = follow(source)
	// Without a paper to read, pages are given as they lie there.
	const paper = await source.paper().catch(() => undefined)
	await heard.listen().catch(() => [])
	const shelf = openShelf({
		dir: `${shelfDir(dataDir)}/${worker}`,
		memoryBytes: Math.floor((shelfMb * 1024 * 1024) / pressWorkers),
		build: builtFrom(root),
		paper,
		heard,
	})
	const tally = pressTally(shelf)
	const following = followPaper(heard, shelf)
	const press = createPress({
		fetchMiss: missOverSocket(newsroomSocket(dataDir)),
		findFile: paperFiles(root),
		origins,
		proxies,
		shelf,
		heard,
		build: builtFrom(root),
		tally,
	})
	const news = newsServer(press, following, () => heard.position())
	await listenAt(news, pressSocket(dataDir, worker))
	// What was printed between the first look and the socket is heard now.
	await following.catchUp().catch(() => {})
	const server = pressServer(press.handle, press.handOut, origins[0].startsWith('https:'))
	const drain = drainable(server)
	await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve)).catch(
		(error) => {
			if (error.code !== 'EADDRINUSE') throw error
			// It was free when the start began.
			throw new CannotStart(
				`PORT: something listens on ${host}:${port} by now. Stop it, or set PORT to another number.`,
			)
		},
	)
	return async () => {
		// Another has read the shelf by now: what is put there from here on it would not know of.
		shelf.close()
		await drain()
		news.close()
		following.stop()
		await shelf.settle()
	}
})

/** Hears of what was printed, acts on it, and answers how far it has read. Only this machine's own processes reach it. */
function newsServer(press: Press, following: Following, position: () => number) {
	return createServer(async (req, res) => {
		try {
			const { anew } = newsShape.parse(await json(req))
			// Also where all was read: what was to be destroyed may lie there still.
			await following.catchUp()
			await press.makeAnew(anew)
			res.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ heard: position() }))
		} catch (error) {
			log.error({ error }, 'news of the paper could not be read')
			res.writeHead(500).end()
		}
	})
}

import { cachesOf, keptHomes } from './kept.ts'

/*
 * Answers from the kept paper when nobody else does. It runs only after a reader chose to keep one,
 * and ends when the last is taken away. With a connection the paper comes from the press as ever.
 */

interface Extendable extends Event {
	waitUntil(work: Promise<unknown>): void
}
interface Asked extends Extendable {
	request: Request
	respondWith(answer: Promise<Response>): void
}
interface Worker {
	skipWaiting(): Promise<void>
	clients: { claim(): Promise<void> }
	addEventListener(type: 'install' | 'activate', act: (event: Extendable) => void): void
	addEventListener(type: 'fetch', act: (event: Asked) => void): void
}
const worker = self as unknown as Worker

/** Milliseconds after which a page that is kept is shown as kept; a line can be open and carry nothing. */
const PATIENCE = 8_000

const STAFF = /^\/(admin|api)(\/|$)/
const FILE = /^\/(images|fonts|icons|islands)\/|\.css$/
/** The page will not come back, at least not as it was. */
const GONE = [404, 410, 451]

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()))
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()))
worker.addEventListener('fetch', (event) => {
	const { method, mode, url } = event.request
	const { origin, pathname } = new URL(url)
	if (method !== 'GET' || origin !== location.origin || STAFF.test(pathname)) return
	if (mode === 'navigate') event.respondWith(page(event, pathname))
	// Files never change under their names.
	else if (FILE.test(pathname)) event.respondWith(caches.match(url).then((kept) => kept || fetch(event.request)))
})

async function page(event: Asked, path: string): Promise<Response> {
	const kept = await caches.match(event.request.url)
	const asked = fetch(event.request)
	event.waitUntil(
		asked.then(({ status }) => (GONE.includes(status) ? forget(event.request.url) : undefined)).catch(() => undefined),
	)
	try {
		return await (kept ? Promise.race([asked, after(PATIENCE).then(() => kept)]) : asked)
	} catch (error) {
		const home = kept ? undefined : await keptFor(path)
		if (home) return Response.redirect(home === '/' ? '/keep' : `${home}/keep`)
		if (kept) return kept
		throw error
	}
}

/** What was taken down is not read from a kept paper either, once this device has heard of it. */
async function forget(url: string) {
	for (const home of await keptHomes())
		for (const name of await cachesOf(home)) await (await caches.open(name)).delete(url)
}

/** The front of the kept paper whose edition a path belongs to: that of its first word, else the default one. */
async function keptFor(path: string): Promise<string | undefined> {
	const homes = (await keptHomes()).sort((a, b) => b.length - a.length)
	return homes.find((home) => home === '/' || path === home || path.startsWith(`${home}/`)) || homes[0]
}

function after(milliseconds: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

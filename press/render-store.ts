import { AsyncLocalStorage } from 'node:async_hooks'

/** 403 is for staff pages; readers have nothing that they may not see. */
type OwnStatus = 403 | 404 | 410 | 451

/** What a page says about its answer while it is rendered, beside its HTML. */
export type RenderStore = {
	/** What the page depends on: `story:<id>`, `front:<id>`, `section:<id>`, `until:<ms>` … */
	keys: Set<string>
	/** The same of what stands beside the page's own matter: it may be shown a few seconds longer. */
	softKeys: Set<string>
	/** Keys of the query that the page heeds; whatever else is asked, it is the same page. */
	heeds: Set<string>
	/** A status that Next alone cannot give to a page that has HTML of its own. */
	status?: OwnStatus
	/** The address as it was asked for, for pages that lead back to themselves. */
	url?: string
	/** A path to answer 301 to; the page's HTML is then thrown away. */
	location?: string
	/** What was read for this page already. None where the request may change what is read. */
	reads?: Map<string, Promise<unknown>>
}

// The server and Next's bundles load this file separately and would each make a store of their own.
const place = Symbol.for('broadsheet.render')
const shared = globalThis as typeof globalThis & { [place]?: AsyncLocalStorage<RenderStore> }
shared[place] ??= new AsyncLocalStorage<RenderStore>()

/** Runs one render with a fresh store around it. Called by the newsroom's server only. */
export function withRenderStore<T>(store: RenderStore, render: () => T): T {
	return (shared[place] as AsyncLocalStorage<RenderStore>).run(store, render)
}

/** A store for a render that is about to begin. */
export function newRenderStore(url: string, method = 'GET'): RenderStore {
	const store = { keys: new Set<string>(), softKeys: new Set<string>(), heeds: new Set<string>(), url }
	return method === 'GET' || method === 'HEAD' ? { ...store, reads: new Map() } : store
}

/** What `read` reads under this name, read once in the page being rendered: what is small, and asked for in many places. */
export function onceInRender<T>(name: string, read: () => Promise<T>): Promise<T> {
	const reads = shared[place]?.getStore()?.reads
	if (!reads) return read()
	const found = (reads.get(name) as Promise<T> | undefined) ?? read()
	reads.set(name, found)
	return found
}

/** Notes what the page being rendered depends on. Outside a render (a test, the command line) it does nothing. */
export function dependsOn(...keys: string[]) {
	const store = shared[place]?.getStore()
	if (store) for (const key of keys) store.keys.add(key)
}

/** Notes which keys of the query the page being rendered heeds. */
export function heeds(...queryKeys: string[]) {
	const store = shared[place]?.getStore()
	if (store) for (const key of queryKeys) store.heeds.add(key)
}

/** What `read` reads stands in the rails of the page being rendered: it depends on that softly. */
export function inRails<T>(read: () => Promise<T>): Promise<T> {
	const store = shared[place]?.getStore()
	return store ? withRenderStore({ ...store, keys: store.softKeys }, read) : read()
}

/** The page being rendered is an answer that there is nothing here (404), no more (410), by law not (451), or not for this person (403). */
export function answerWith(status: OwnStatus) {
	const store = shared[place]?.getStore()
	if (store) store.status = status
}

/** The page being rendered has moved for good: readers get a 301 to `path`, and nothing of the HTML. */
export function moveTo(path: string) {
	const store = shared[place]?.getStore()
	if (store) store.location = path
}

/** The address being answered, as the client asked for it; undefined outside a render. */
export function askedUrl(): string | undefined {
	return shared[place]?.getStore()?.url
}

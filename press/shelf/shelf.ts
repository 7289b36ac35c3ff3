import { LRUCache } from 'lru-cache'
import { isKept } from '#lib/addresses.ts'
import { log } from '#lib/log.ts'
import { type Filed, filedOf, filedPages, markedPaper, markPaper, readBodies, removePage, writePage } from './disk.ts'
import type { Heard, StaleRow } from './heard.ts'
import { type Bodies, bytesOf, hashOf, type PageFacts } from './page.ts'

/** A page as it stands: its bytes, and since when it does not hold any more. */
export type Shelved = {
	facts: PageFacts
	hash: string
	bodies: Bodies
	/** The page's place among those that are known; its state is one for all who hold it. */
	state: PageState
}

export type PageState = {
	/** Since when what it shows has changed, ms; 0 while it holds. */
	staleAt: number
	/** The same of what stands in its rails. */
	softAt: number
}

export type ShelfOptions = {
	/** A folder of this worker's own; made where it is not there. */
	dir: string
	/** Bound of the bytes in memory. */
	memoryBytes: number
	/** Names what pages are built from now. */
	build: string
	/** Names the paper they are printed from; undefined while that cannot be read. */
	paper: string | undefined
	heard: Heard
}

export type Shelf = ReturnType<typeof openShelf>

/** On disk a page may lie four times as long as in memory, and there are no more files than this. */
const DISK_SHARE = 4
const MAX_FILES = 20_000

type Known = Filed & { state: PageState; onDisk: boolean }

/**
 * The finished pages. In memory those asked for last, on disk more of them, warm after a restart. Keeps
 * what has gone stale for the day the newsroom fails, and nothing of what is gone: that is destroyed in
 * memory and on disk before `hear` answers. What does not fit goes, longest unasked first.
 */
export function openShelf({ dir, memoryBytes, build, paper, heard }: ShelfOptions) {
	/** Pages by what they show, for when it changes. */
	const byKey = new Map<string, Set<Known>>()
	const known = new LRUCache<string, Known>({
		max: MAX_FILES,
		maxSize: memoryBytes * DISK_SHARE,
		sizeCalculation: ({ bytes }) => bytes,
		dispose: forget,
	})
	const warm = new LRUCache<string, Shelved>({
		maxSize: memoryBytes,
		sizeCalculation: ({ bodies }) => bytesOf(bodies),
	})
	const writing = new Set<Promise<void>>()
	/** Files that were to be removed and could not be yet; true for those that may show what is gone. */
	const owed = new Map<string, boolean>()
	let isClosed = false
	let fails = false
	load()

	function load() {
		const filed = filedPages(dir)
		const marked = markedPaper(dir)
		const ours = paper === undefined || marked === undefined || marked === paper
		for (const page of filed) {
			const { facts } = page
			const keys = [...facts.hard, ...facts.soft]
			const gone = heard.last(keys, 'gone')
			if (!ours || !isKept(facts.address) || (gone && gone.seq > facts.seq)) removePage(dir, page.file)
			else keep({ ...page, state: stateOf(page), onDisk: true })
		}
		if (paper !== undefined && paper !== marked) markPaper(dir, paper)
	}

	function stateOf({ facts }: Filed): PageState {
		const hard = heard.last(facts.hard)
		const soft = heard.last(facts.soft)
		return {
			staleAt: facts.build !== build ? facts.madeAt : hard && hard.seq > facts.seq ? hard.at : 0,
			softAt: soft && soft.seq > facts.seq ? soft.at : 0,
		}
	}

	function keep(page: Known) {
		known.set(page.facts.address, page)
		// Larger than all there is room for.
		if (known.peek(page.facts.address) !== page) return
		for (const key of new Set([...page.facts.hard, ...page.facts.soft])) {
			const pages = byKey.get(key)
			if (pages) pages.add(page)
			else byKey.set(key, new Set([page]))
		}
	}

	function forget(page: Known) {
		for (const key of [...page.facts.hard, ...page.facts.soft]) {
			const pages = byKey.get(key)
			pages?.delete(page)
			if (pages?.size === 0) byKey.delete(key)
		}
		if (warm.peek(page.facts.address)?.state === page.state) warm.delete(page.facts.address)
		if (page.onDisk) remove(page.file)
	}

	/** One page that cannot be removed keeps none of the others from being destroyed: it is tried again. */
	function remove(file: string) {
		try {
			removePage(dir, file)
			owed.delete(file)
		} catch (error) {
			if (!owed.has(file)) log.error({ error, dir, file }, 'a page could not be removed; it is tried again')
			owed.set(file, owed.get(file) ?? false)
		}
	}

	function hot(address: string): Shelved | undefined {
		const page = warm.get(address)
		// What is read much from memory is not the longest unasked on disk.
		if (page) known.get(address)
		return page
	}

	/** Writes behind the answer; a page that was destroyed meanwhile is removed again. */
	async function write(page: Known, bodies: Bodies) {
		try {
			await writePage(dir, page, bodies)
			page.onDisk = true
			if (known.peek(page.facts.address) !== page) remove(page.file)
			if (fails) log.info('pages can be kept on disk again')
			fails = false
		} catch (error) {
			if (!fails) log.error({ error, dir }, 'pages cannot be kept on disk; they are in memory alone')
			fails = true
		}
	}

	return {
		/** A page from memory alone: what almost every reader gets. */
		hot,

		/** What is known of the page of an address, without its bytes. */
		facts: (address: string): PageFacts | undefined => known.peek(address)?.facts,

		/** A page from memory or disk. */
		async find(address: string): Promise<Shelved | undefined> {
			const inMemory = hot(address)
			if (inMemory) return inMemory
			const page = known.get(address)
			if (!page) return undefined
			const bodies = await readBodies(dir, page)
			if (known.peek(address) !== page) return warm.get(address)
			if (!bodies) {
				known.delete(address)
				return undefined
			}
			const shelved = { facts: page.facts, hash: page.hash, bodies, state: page.state }
			warm.set(address, shelved)
			return shelved
		},

		/**
		 * Shelves a page, unless something it shows has changed since its render began: then it may be
		 * answered to those who waited for it, and to nobody else.
		 */
		put(facts: PageFacts, bodies: Bodies): Shelved {
			const shelved = loosePage(facts, bodies)
			const page: Known = { ...filedOf(facts, shelved.hash, bodies), state: shelved.state, onDisk: false }
			const changed = heard.last([...facts.hard, ...facts.soft])
			if (isClosed || (changed && changed.seq > facts.seq)) return shelved
			keep(page)
			warm.set(facts.address, shelved)
			if (known.peek(facts.address) === page) {
				const written = write(page, bodies).finally(() => writing.delete(written))
				writing.add(written)
			}
			return shelved
		},

		/** Destroys the page of an address at which there is none any more. */
		drop(address: string) {
			known.delete(address)
		},

		/**
		 * Marks and destroys what new rows of the stale table are about; once it answers, what is gone is gone. Throws
		 * while a file that may show it cannot be removed, and tries again whenever it is called.
		 */
		async hear(rows: readonly StaleRow[]): Promise<void> {
			for (const { key, how, at, seq } of rows) {
				const pages = key === 'all' ? [...known.values()] : [...(byKey.get(key) ?? [])]
				for (const page of pages) {
					if (page.facts.seq >= seq) continue
					if (how === 'gone') known.delete(page.facts.address)
					else if (key === 'all' || page.facts.hard.includes(key)) page.state.staleAt ||= at
					else page.state.softAt ||= at
				}
			}
			if (rows.some(({ how }) => how === 'gone')) {
				// A page that was just being written is removed once it is; so is one that a newer one has replaced.
				await Promise.all(writing)
				for (const file of owed.keys()) owed.set(file, true)
			}
			for (const file of owed.keys()) remove(file)
			const left = [...owed.values()].filter((gone) => gone).length
			if (left > 0) throw new Error(`${left} pages that are gone could not be removed from ${dir}.`)
		},

		/** What lies on the shelf: pages, bytes in memory and on disk, and since when the longest stale page is (ms; 0 for none). */
		figures() {
			let oldest = 0
			for (const { state } of known.values()) {
				const since = state.staleAt || state.softAt
				if (since && (!oldest || since < oldest)) oldest = since
			}
			return {
				pages: known.size,
				memoryBytes: warm.calculatedSize,
				diskBytes: known.calculatedSize,
				oldestStaleAt: oldest,
			}
		},

		/** Takes no page more; gives those it has. */
		close() {
			isClosed = true
		},

		/** Waits for what is being written. */
		async settle(): Promise<void> {
			await Promise.all(writing)
		},
	}
}

/** A page that stands on no shelf. */
export function loosePage(facts: PageFacts, bodies: Bodies): Shelved {
	return { facts, hash: hashOf(bodies.identity), bodies, state: { staleAt: 0, softAt: 0 } }
}

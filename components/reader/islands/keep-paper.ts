import { megabytes } from '#lib/megabytes.ts'
import { define, part } from './element.ts'
import { cachesOf, type Kept, keptHomes, nameFor, RECORD } from './kept.ts'
import { keptPage } from './kept-page.ts'

/** Files asked for at once: a slow line gets no faster by more. */
const AT_ONCE = 4

/** Keeps today's paper on this device, says what is kept, and takes it away again. */
class KeepPaper extends HTMLElement {
	/** Ends the keeping under way. */
	stopping: AbortController | undefined

	connectedCallback() {
		if (!('serviceWorker' in navigator && 'caches' in window)) return this.giveUp()
		const on = (name: string, act: () => unknown) =>
			part<HTMLElement>(this, `[name=${name}]`).addEventListener('click', act)
		on('keep', () => this.keep())
		on('stop', () => this.stopping?.abort())
		on('remove', () => this.takeAway())
		// A private window has the means, and refuses them.
		this.show().catch(() => this.giveUp())
		if (!navigator.onLine) this.say(this.dataset.offline)
	}

	giveUp() {
		part<HTMLElement>(this, '.tools').hidden = true
		this.say(this.dataset.unable)
	}

	/** What is kept now, and the buttons that fit. */
	async show() {
		const kept = await this.kept()
		const buttons = { keep: !this.stopping, stop: this.stopping, remove: kept && !this.stopping }
		for (const [name, fits] of Object.entries(buttons)) part<HTMLElement>(this, `[name=${name}]`).hidden = !fits
		const { locale = 'en', kept: words = '' } = this.dataset
		part(this, '.kept').textContent = kept
			? words
					.replace('{day}', kept.day)
					.replace('{time}', clock(kept.at, locale))
					.replace('{size}', megabytes(kept.bytes, locale))
			: ''
	}

	async kept(): Promise<Kept | undefined> {
		for (const name of await cachesOf(this.home)) {
			const record = await (await caches.open(name)).match(RECORD)
			if (record) return record.json()
		}
	}

	async keep() {
		const stopping = new AbortController()
		this.stopping = stopping
		const at = Date.now()
		const name = nameFor(this.home, at)
		const before = await cachesOf(this.home)
		const stop = part<HTMLElement>(this, '[name=stop]')
		await this.show()
		stop.focus()
		try {
			const { day = '' } = this.dataset
			const cache = await caches.open(name)
			const { bytes, pages } = await this.fetchInto(cache, at, stopping.signal)
			await navigator.serviceWorker.register('/keep.js')
			await navigator.serviceWorker.ready
			const record: Kept = { day, at, bytes, pages }
			await cache.put(RECORD, new Response(JSON.stringify(record)))
			for (const old of before) await caches.delete(old)
			this.say('')
		} catch (error) {
			await caches.delete(name)
			const { broken, full } = this.dataset
			if (!stopping.signal.aborted) this.say((error as Error).name === 'QuotaExceededError' ? full : broken)
			else this.say('')
		}
		this.stopping = undefined
		// Who went on reading meanwhile stays where they are.
		const waits = document.activeElement === stop
		await this.show()
		const kept = part<HTMLElement>(this, '.kept')
		const next = kept.textContent ? kept : part<HTMLElement>(this, '[name=keep]')
		if (waits) next.focus()
	}

	/** Brings every page and what it needs into the cache. A page that has gone since is left out. */
	async fetchInto(cache: Cache, at: number, signal: AbortSignal) {
		const { locale = 'en', note = '', day = '', files: fonts = '', progress: words = '' } = this.dataset
		const count = new Intl.NumberFormat(locale)
		const told = note.replace('{day}', day).replace('{time}', clock(at, locale))
		const links = Array.from(this.querySelectorAll<HTMLAnchorElement>('details a'), (link) => link.pathname)
		const pages = [...new Set([location.pathname, ...links])]
		const files = new Set(fonts.split(' '))
		let bytes = 0
		let done = 0
		const advance = (all: number) => {
			done += 1
			const bar = part<HTMLProgressElement>(this, 'progress')
			bar.max = all
			bar.value = done
			part(this, '.count').textContent = words.replace('{done}', count.format(done)).replace('{all}', count.format(all))
		}
		const load = async (address: string) => {
			const answer = await fetch(address, { signal, credentials: 'omit' })
			// A file that streams has no length of its own until it is here.
			const length = Number(answer.headers.get('content-length')) || (await answer.clone().blob()).size
			bytes += length
			return answer
		}
		const bar = part<HTMLElement>(this, '.progress')
		bar.hidden = false
		try {
			await inTurn(pages, async (path) => {
				const answer = await load(path)
				if (answer.status >= 500) throw new Error(path)
				if (answer.ok && !answer.redirected) {
					const page = keptPage(await answer.text(), told)
					for (const file of page.files) files.add(file)
					await cache.put(path, new Response(page.html, { headers: about(answer) }))
				}
				advance(pages.length + files.size)
			})
			await inTurn([...files], async (file) => {
				const answer = await load(file)
				if (!answer.ok) throw new Error(file)
				await cache.put(file, answer)
				advance(pages.length + files.size)
			})
		} finally {
			bar.hidden = true
		}
		return { bytes, pages: pages.length }
	}

	async takeAway() {
		for (const name of await cachesOf(this.home)) await caches.delete(name)
		if ((await keptHomes()).length === 0) {
			const registration = await navigator.serviceWorker.getRegistration('/')
			await registration?.unregister()
		}
		await this.show()
		this.say(this.dataset.removed)
		part<HTMLElement>(this, '[name=keep]').focus()
	}

	get home() {
		return this.dataset.home || '/'
	}

	say(words = '') {
		part(this, '[role=status]').textContent = words
	}
}

/** A kept page keeps its policy; how it was packed on the line is over. */
function about({ headers }: Response): Headers {
	const kept = new Headers()
	for (const name of ['content-type', 'content-security-policy', 'referrer-policy', 'permissions-policy'])
		kept.set(name, headers.get(name) || '')
	return kept
}

/** Works through a list, a few at once; the first that fails ends it. */
async function inTurn(list: string[], work: (one: string) => Promise<void>): Promise<void> {
	const left = list.slice()
	const worker = async () => {
		for (let one = left.shift(); one !== undefined; one = left.shift()) await work(one)
	}
	await Promise.all(Array.from({ length: AT_ONCE }, worker))
}

function clock(at: number, locale: string): string {
	return new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(at)
}

define('keep-paper', KeepPaper)

import type { OutgoingHttpHeaders } from 'node:http'
import type { Gate } from './gate.ts'
import { readersPolicy } from './headers.ts'
import type { FetchMiss } from './miss.ts'
import { type Printed, printedPage } from './printed-page.ts'
import { pathOf } from './refusals.ts'
import { readersUrl } from './request-headers.ts'
import type { Heard } from './shelf/heard.ts'
import { bodiesOf } from './shelf/page.ts'
import { loosePage, type Shelf, type Shelved } from './shelf/shelf.ts'

export type RendersOptions = {
	fetchMiss: FetchMiss
	/** Sent with every question, so that the newsroom knows the paper's own origin. */
	headers: OutgoingHttpHeaders
	gate: Gate
	heard: Heard
	shelf: Shelf
	build: string
	/** Addresses whose pages are not kept: there is no end to them. */
	isKept: (address: string) => boolean
	/** Told of every render that is begun. */
	begun: () => void
}

/** What came of asking the newsroom for a page. */
type Asked = { kind: 'page'; page: Shelved } | Exclude<Printed, { kind: 'page' }>
export type Rendered = Exclude<Asked, { kind: 'missing' }> | { kind: 'missing' }

/** A render under way. Times in ms. */
export type Render = {
	/** How far the press had read the paper when it was asked for. */
	began: number
	askedAt: number
	/** When its turn came; undefined while it waits. */
	startedAt?: number
	/** When the newsroom has said what it has to say, or failed; from then on it is free for the next page. */
	drawn: Promise<void>
	outcome: Promise<Rendered>
}

export type Renders = ReturnType<typeof createRenders>

/**
 * Asks the newsroom for pages: one address once at a time, few at once. Whoever asks while a render is
 * under way gets what it gives, but not where the paper has changed since it began.
 */
export function createRenders({ fetchMiss, headers, gate, heard, shelf, build, isKept, begun }: RendersOptions) {
	const underWay = new Map<string, Render>()
	let answeredAt = 0

	function render(address: string, client: string, standIn = false): Render {
		const other = underWay.get(address)
		if (other && other.began === heard.position()) return other
		const { promise, resolve: drawn } = Promise.withResolvers<void>()
		const mine: Render = {
			began: heard.position(),
			askedAt: Date.now(),
			drawn: promise,
			outcome: Promise.resolve({ kind: 'failed' }),
		}
		mine.outcome = gate(client, () => {
			mine.startedAt = Date.now()
			return ask(address, standIn, drawn)
		})
			// Outside the gate: the page that stands in has to pass it too.
			.then((asked) => (asked.kind === 'missing' && asked.standIn ? standInPage(asked.standIn, client) : asked))
			.finally(() => {
				drawn()
				if (underWay.get(address) === mine) underWay.delete(address)
			})
		// Whoever waits is told; where nobody waits any more, nobody need be.
		mine.outcome.catch(() => {})
		underWay.set(address, mine)
		return mine
	}

	async function ask(address: string, standIn: boolean, drawn: () => void): Promise<Asked> {
		begun()
		// Only what is read after this is sure to be in the page.
		const seq = heard.position()
		const madeAt = Date.now()
		const about = standIn ? { ...headers, 'x-broadsheet-stand-in': '1' } : headers
		const answer = await fetchMiss({ method: 'GET', url: address, headers: about })
		answer.body.once('end', drawn)
		const printed = await printedPage(answer)
		answeredAt = Date.now()
		if (printed.kind === 'page') {
			const { kind, body, islands, ...said } = printed
			const bodies = await bodiesOf(body)
			const gone = heard.last([...said.hard, ...said.soft], 'gone')
			// Taken down while it was drawn: not even those who waited get to see it.
			if (gone && gone.seq > seq) return ask(address, standIn, drawn)
			const policy = readersPolicy(pathOf(address), islands)
			// Whatever else was asked, it is the page of what it heeds.
			const facts = { address: readersUrl(address, said.heeds), ...said, policy, seq, madeAt, build }
			return { kind, page: isKept(facts.address) ? shelf.put(facts, bodies) : loosePage(facts, bodies) }
		}
		// The old page of an address that leads elsewhere now, or nowhere, is nobody's any more.
		if (printed.kind !== 'failed') shelf.drop(address)
		return printed
	}

	/** The one page of an edition for all addresses at which there is nothing. */
	async function standInPage(address: string, client: string): Promise<Rendered> {
		const page = await shelf.find(address)
		if (page && isFresh(page)) return { kind: 'page', page }
		const { outcome } = render(address, client, true)
		return outcome.catch(() => (page ? { kind: 'page' as const, page } : { kind: 'missing' as const }))
	}

	return {
		render,
		/** When the newsroom last answered anything, ms. */
		answeredAt: () => answeredAt,
	}
}

/** Whether a page holds, rails included. */
export function isFresh({ state, facts }: Shelved, now = Date.now()): boolean {
	return state.staleAt === 0 && state.softAt === 0 && now < facts.until
}

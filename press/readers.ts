import type { IncomingMessage, ServerResponse } from 'node:http'
import { pathOf } from './refusals.ts'
import { isFresh, type Render, type Rendered, type Renders } from './renders.ts'
import { readersUrl } from './request-headers.ts'
import type { Came } from './send-page.ts'
import type { Shelf, Shelved } from './shelf/shelf.ts'

/** Milliseconds a reader waits for a new page where there is an old one. */
const WAIT_WITH_OLD = 900
/** The same while the newsroom answers others and the page's turn has not come. */
const WAIT_FOR_TURN = 5000
/** Milliseconds that rails may be behind; then the page counts as stale altogether. */
const SOFT_FOR = 4000

export type ReadersOptions = {
	shelf: Shelf
	renders: Renders
	sendPage: (req: IncomingMessage, res: ServerResponse, page: Shelved, came: Came) => void
	/** Told how many ms after the change a reader got the first page that shows it. */
	reached: (ms: number) => void
}

/** What a reader gets who gets no page: where it moved, that it is missing, or that nothing could be made. */
export type NoPage = Exclude<Rendered, { kind: 'page' }>

/**
 * Gives readers pages, from the shelf where one holds. A page whose rails have changed is given as it is
 * and made anew behind it; one that has changed itself is made anew first. Where that takes too long,
 * or the newsroom is gone, the old page is given for as long as it takes. Rejects with what went wrong
 * where there is no page at all.
 */
export function readersDesk({ shelf, renders, sendPage, reached }: ReadersOptions) {
	return async function give(
		req: IncomingMessage,
		res: ServerResponse,
		asked: string,
		client: string,
	): Promise<NoPage | undefined> {
		const address = heeded(asked)
		const old = await shelf.find(address)
		if (old && isFresh(old)) {
			sendPage(req, res, old, 'hit')
			return undefined
		}
		const made = renders.render(address, client)
		const { outcome } = made
		if (!old) return answer(req, res, await outcome, 'fwd=miss')

		const now = Date.now()
		const railsOnly = old.state.staleAt === 0 && now < old.facts.until && now - old.state.softAt < SOFT_FOR
		const fresh = railsOnly ? undefined : await Promise.race([outcome.catch(() => undefined), late(made)])
		if (fresh && fresh.kind !== 'failed') {
			const changedAt = old.state.staleAt || old.state.softAt
			if (changedAt) reached(Date.now() - changedAt)
			return answer(req, res, fresh, 'fwd=stale')
		}
		// Looked up again: what was taken down meanwhile is given to nobody.
		const kept = await shelf.find(address)
		if (!kept) return answer(req, res, await outcome, 'fwd=miss')
		sendPage(req, res, kept, 'hit; detail=stale')
		return undefined
	}

	/**
	 * When a render has taken too long to be waited for. Counted from its beginning, so that those who come to
	 * one that hangs do not wait again; one whose turn has not come is waited for while others are answered.
	 */
	async function late(made: Render): Promise<undefined> {
		for (;;) {
			const since = made.startedAt ?? Math.max(made.askedAt, renders.answeredAt())
			const left = Math.min(since + WAIT_WITH_OLD, made.askedAt + WAIT_FOR_TURN) - Date.now()
			if (left <= 0) return undefined
			await new Promise((resolve) => setTimeout(resolve, left))
		}
	}

	/** The address without what its page does not heed, as far as that is known: one page is not kept under many. */
	function heeded(asked: string): string {
		if (!asked.includes('?')) return asked
		const known = shelf.facts(asked) ?? shelf.facts(pathOf(asked))
		return known ? readersUrl(asked, known.heeds) : asked
	}

	function answer(req: IncomingMessage, res: ServerResponse, made: Rendered, came: Came): NoPage | undefined {
		if (made.kind !== 'page') return made
		sendPage(req, res, made.page, came)
		return undefined
	}
}

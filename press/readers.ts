import type { IncomingMessage, ServerResponse } from 'node:http'
import { isFresh, type Rendered, type Renders } from './renders.ts'
import type { Came } from './send-page.ts'
import type { Shelf, Shelved } from './shelf/shelf.ts'

/** Milliseconds a reader waits for a new page where there is an old one. */
const WAIT_WITH_OLD = 900
/** Milliseconds that rails may be behind; then the page counts as stale altogether. */
const SOFT_FOR = 4000

export type ReadersOptions = {
	shelf: Shelf
	render: Renders
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
export function readersDesk({ shelf, render, sendPage, reached }: ReadersOptions) {
	return async function give(
		req: IncomingMessage,
		res: ServerResponse,
		address: string,
		client: string,
	): Promise<NoPage | undefined> {
		const old = await shelf.find(address)
		if (old && isFresh(old)) {
			sendPage(req, res, old, 'hit')
			return undefined
		}
		const { outcome, startedAt } = render(address, client)
		if (!old) return answer(req, res, await outcome, 'fwd=miss')

		const now = Date.now()
		const railsOnly = old.state.staleAt === 0 && now < old.facts.until && now - old.state.softAt < SOFT_FOR
		const made = railsOnly ? undefined : await Promise.race([outcome.catch(() => undefined), late(startedAt)])
		if (made && made.kind !== 'failed') {
			const changedAt = old.state.staleAt || old.state.softAt
			if (changedAt) reached(Date.now() - changedAt)
			return answer(req, res, made, 'fwd=stale')
		}
		// Looked up again: what was taken down meanwhile is given to nobody.
		const kept = await shelf.find(address)
		if (!kept) return answer(req, res, await outcome, 'fwd=miss')
		sendPage(req, res, kept, 'hit; detail=stale')
		return undefined
	}

	function answer(req: IncomingMessage, res: ServerResponse, made: Rendered, came: Came): NoPage | undefined {
		if (made.kind !== 'page') return made
		sendPage(req, res, made.page, came)
		return undefined
	}
}

/** Counted from the beginning of the render, so that those who come to one that hangs do not wait again. */
function late(startedAt: number): Promise<undefined> {
	const left = Math.max(0, startedAt + WAIT_WITH_OLD - Date.now())
	return new Promise((resolve) => setTimeout(resolve, left, undefined))
}

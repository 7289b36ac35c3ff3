import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'
import type { Heard } from './shelf/heard.ts'

/** What a press says of itself to those who watch it. */
export type State = { well: boolean; reason?: string }

/** Milliseconds after which a press that has not heard of the paper may be giving old pages for new. */
const DEAF_AFTER = 60_000

/** `/healthz`: this process answers. `/readyz`: what it answers is as new as the paper. Undefined at any other address. */
export function stateAt(path: string, heard: Heard, now = Date.now()): State | undefined {
	if (path === '/healthz') return { well: true }
	if (path !== '/readyz') return undefined
	if (now - heard.at() <= DEAF_AFTER) return { well: true }
	const since = heard.at() === 0 ? 'since the start' : `for ${Math.round((now - heard.at()) / 1000)} s`
	return {
		well: false,
		reason: `What the paper prints has not been heard ${since}. Look whether the paper’s store can be read.`,
	}
}

export function sendState(res: ServerResponse, state: State, guard: OutgoingHttpHeaders): void {
	const head = { ...guard, 'content-type': 'application/json', 'cache-control': 'no-store' }
	res.writeHead(state.well ? 200 : 503, head).end(`${JSON.stringify(state)}\n`)
}

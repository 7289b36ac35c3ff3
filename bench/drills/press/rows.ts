import { doorAttacks, plainPages } from './doors.ts'
import type { Found } from './found.ts'
import { newsroomHangs, stampede } from './hanging.ts'
import { newsroomDead, shelvePages } from './outage.ts'
import { type DrillPaper, openDrillPaper } from './paper.ts'
import { firstGet, inFlight } from './publishing.ts'
import { takingBack } from './taking-back.ts'
import { unkeyedHeaders } from './unkeyed.ts'

export type Drill = { name: string; run: () => Promise<Found> }

/** Every row of `npm run drill -- press`, in the order in which readers would mind. */
export function rows(rounds: number, short: boolean): Drill[] {
	return [
		row('first GET after a publish', {}, (paper) => firstGet(paper, rounds)),
		row('GETs in flight during a publish', {}, (paper) => inFlight(paper, rounds)),
		row('taken down and withdrawn', {}, (paper) => takingBack(paper, short ? 6 : 24)),
		row('newsroom killed and kept down', STAYS_DEAD, (paper) => newsroomDead(paper, short ? 10 : 60)),
		row('newsroom stands still', {}, (paper) => newsroomHangs(paper, 50)),
		row('stampede on a stale page', {}, (paper) => stampede(paper, 1000)),
		row('unkeyed headers', {}, (paper) => unkeyedHeaders(paper, short ? 60 : 200)),
		row('attacks on the door', {}, doorAttacks),
		row('thirty pages', {}, async (paper) => plainPages(paper, await shelvePages(paper, 25))),
	]
}

const STAYS_DEAD = { BROADSHEET_RESPAWN: '0' }

/** A row on a paper of its own. */
function row(name: string, env: Record<string, string>, drill: (paper: DrillPaper) => Promise<Found>): Drill {
	return {
		name,
		async run() {
			const paper = await openDrillPaper(env)
			try {
				return await drill(paper)
			} finally {
				await paper.stop()
			}
		},
	}
}

import { ADMIN } from '#test/serve.ts'
import { Visitor } from '#test/visitor.ts'
import { databaseAway, diskFull } from './disk.ts'
import { doorAttacks, plainPages } from './doors.ts'
import { editorInFlood, flood, QUERIES, UNKNOWN } from './floods.ts'
import type { Found } from './found.ts'
import { newsroomHangs, stampede } from './hanging.ts'
import { newsroomDead, shelvePages } from './outage.ts'
import { type DrillPaper, openDrillPaper } from './paper.ts'
import { firstGet, inFlight } from './publishing.ts'
import { nothingButText, throttledLine } from './readers.ts'
import { rollingRestart } from './restarts.ts'
import { slowClients } from './slow.ts'
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
		row('a throttled line', {}, throttledLine),
		row('nothing but text', {}, nothingButText),
		row('flood of made-up addresses', {}, (paper) => flood(paper, UNKNOWN, short ? 5000 : 100_000)),
		row('flood of made-up queries', {}, (paper) => flood(paper, QUERIES, short ? 2000 : 10_000)),
		row('an editor in a flood', {}, (paper) => editorInFlood(paper, rounds, () => signsIn(paper))),
		row('rolling restart', {}, (paper) => rollingRestart(paper, short ? 5000 : 100_000)),
		row('database moved away', {}, (paper) => databaseAway(paper, short ? 5 : 60)),
		{ name: 'disk full', run: diskFull },
		row('slow connections', {}, (paper) => slowClients(paper, short ? 1000 : 5000, 1000)),
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

async function signsIn({ origin }: DrillPaper): Promise<boolean> {
	const visitor = new Visitor({ origin })
	await visitor.signIn(ADMIN.email, ADMIN.password)
	return (await visitor.ask('/admin')).status === 200
}

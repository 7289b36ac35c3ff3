import { setTimeout as sleep } from 'node:timers/promises'
import { load } from './ask.ts'
import { type Found, some } from './found.ts'
import { shelvePages } from './outage.ts'
import type { DrillPaper } from './paper.ts'

/** Press and newsroom are told to end in turn while readers ask, until `requests` were answered and each was replaced. */
export async function rollingRestart(paper: DrillPaper, requests: number): Promise<Found> {
	const paths = await shelvePages(paper, 5)
	const readers = load(paper.port, [...paths, '/search?q=tide', '/api/v1/stories'], 16)
	let restarts = 0
	while (restarts < 4 || readers.asked() < requests) {
		if (restarts < 4) {
			const role = restarts % 2 === 0 ? 'newsroom' : 'press'
			const before = paper.pid(role)
			paper.signal(role, 'SIGTERM')
			await paper.untilReplaced(role, before)
			restarts += 1
		}
		await sleep(1500)
	}
	const { asked, failures } = await readers.stop()
	return {
		figures: {
			restarts: { value: restarts, least: 4 },
			requests: { value: asked, least: requests },
			failed: { value: failures.length, equals: 0 },
		},
		notes: some(failures),
	}
}

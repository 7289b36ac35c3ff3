import { type DrillPaper, withHands } from '#bench/drills/press/paper.ts'
import { freePort, serve } from '#test/serve.ts'

/** The demo paper, and the address of its longest story among those on the front. */
export type Stand = DrillPaper & { story: string }

export async function openStand(): Promise<Stand> {
	const metricsPort = await freePort()
	const served = await serve({ demo: true, env: { METRICS_PORT: String(metricsPort) } })
	const paper = await withHands(served, metricsPort)
	const front = (await paper.get('/')).text
	const links = new Set([...front.matchAll(/href="(\/[\w-]+\/[\w-]+)"/g)].map(([, path = '']) => path))
	let story = ''
	let longest = 0
	for (const path of links) {
		const { status, body, text } = await paper.get(path)
		if (status !== 200 || !text.includes('<article') || body.length <= longest) continue
		story = path
		longest = body.length
	}
	return { ...paper, story }
}

import { spawnSync } from 'node:child_process'
import { quantile } from '#bench/drills/press/ask.ts'
import { memoryOf } from '#bench/drills/press/floods.ts'
import type { Found } from '#bench/drills/press/found.ts'
import type { Figure } from '#bench/report.ts'
import { startNext, startNginx, startNode } from './others.ts'
import type { Stand } from './stand.ts'
import { bring, demandTwoCores, pin, type Speed, unpin, wrk } from './wrk.ts'

export type Speeds = Found & { bars: { name: string; perSecond: number }[] }

const BROWSER = { 'accept-encoding': 'gzip, deflate, br' }
const HIT_OVER_NEXT = 20
const HIT_OVER_NGINX = 0.4
const MB = 1024 * 1024

/**
 * The same story from the press, from nginx (the same bytes under the same headers) and from Next's own
 * cache, asked for as a browser asks; and all of them once more for plain bytes, which leaves out that
 * Next packs its page anew for everybody. In turn in each round, on one core, with the load on another;
 * medians.
 */
export async function speeds(stand: Stand, rounds: number): Promise<Speeds> {
	demandTwoCores()
	bring('wrk')
	const url = `http://localhost:${stand.port}${stand.story}`
	await stand.get(stand.story)
	const packed = await stand.get(stand.story, { headers: BROWSER })
	const plain = await stand.get(stand.story)
	const ours = [stand.process.pid ?? 0, stand.pid('press'), stand.pid('newsroom')]
	for (const pid of ours) pin(pid)
	const next = await startNext(plain.text)
	const nginx = await startNginx(packed)
	const node = await startNode(packed)
	const plainNginx = await startNginx(plain)
	try {
		const held = { ...BROWSER, 'if-none-match': String(packed.headers.etag) }
		const contenders: Record<string, () => Promise<Speed>> = {
			press: () => wrk(url, { headers: BROWSER }),
			nginx: () => wrk(nginx.url, { headers: BROWSER }),
			'bare Node': () => wrk(node.url, { headers: BROWSER }),
			'Next’s cache': () => wrk(next.url, { headers: BROWSER }),
			'press, plain': () => wrk(url),
			'nginx, plain': () => wrk(plainNginx.url),
			'Next’s cache, plain': () => wrk(next.url),
			'press, 304': () => wrk(url, { headers: held, status: 304 }),
			'press, miss': () => wrk(`http://localhost:${stand.port}/search?q=harbour`, { connections: 4 }),
		}
		const rates: Record<string, Speed[]> = {}
		for (let round = 0; round < rounds; round += 1)
			for (const [name, measure] of Object.entries(contenders)) {
				const known = rates[name] ?? []
				rates[name] = [...known, await measure()]
			}
		const median = (name: string, of: keyof Speed) =>
			quantile(
				(rates[name] ?? []).map((speed) => speed[of]),
				0.5,
			)
		const figures: Record<string, Figure> = {}
		for (const name of Object.keys(contenders)) {
			figures[name] = { value: median(name, 'perSecond'), unit: '/s' }
			figures[`${name}, p50`] = { value: median(name, 'p50'), unit: 'ms' }
			figures[`${name}, p99`] = { value: median(name, 'p99'), unit: 'ms' }
		}
		const times = (one: string, other: string) => median(one, 'perSecond') / median(other, 'perSecond')
		figures['hit over Next'] = { value: times('press', 'Next’s cache'), unit: '×', least: HIT_OVER_NEXT }
		figures['hit over Next, plain'] = { value: times('press, plain', 'Next’s cache, plain'), unit: '×' }
		figures['hit over bare Node'] = { value: times('press', 'bare Node'), unit: '×' }
		figures['hit over nginx'] = { value: times('press', 'nginx'), unit: '×', least: HIT_OVER_NGINX }
		for (const [name, pid] of Object.entries({
			keeper: stand.process.pid ?? 0,
			press: stand.pid('press'),
			newsroom: stand.pid('newsroom'),
			Next: next.pid,
			nginx: nginx.pid,
		}))
			figures[`memory of ${name}`] = { value: memoryOf(pid) / MB, unit: 'MB' }
		const bars = Object.keys(contenders).map((name) => ({ name, perSecond: median(name, 'perSecond') }))
		return {
			figures,
			bars,
			notes: [`nginx ${version('nginx')}; ${packed.body.length} bytes in brotli, ${plain.body.length} plain`],
		}
	} finally {
		for (const pid of ours) unpin(pid)
		await Promise.all([next.stop(), nginx.stop(), node.stop(), plainNginx.stop()])
	}
}

function version(program: string): string {
	return /[\d.]+/.exec(spawnSync(program, ['-v'], { encoding: 'utf8' }).stderr)?.[0] ?? ''
}

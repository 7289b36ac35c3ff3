import { Agent } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { quantile } from '#bench/drills/press/ask.ts'
import type { Found } from '#bench/drills/press/found.ts'
import type { Stand } from './stand.ts'

/** Milliseconds from asking to publish a change until a reader of the story has it, and one of the front, whose page is drawn next. */
export async function visible(stand: Stand, rounds: number): Promise<Found> {
	const story = await stand.begin('The tide table is corrected', { section: 'harbour' })
	await stand.publish(story)
	const times = { story: [] as number[], front: [] as number[] }
	const agent = new Agent({ keepAlive: true })
	const held = { story: '', front: '' }
	for (let round = 1; round <= rounds; round += 1) {
		const headline = `The tide table is corrected ${round} of ${rounds}`
		await stand.change(story, headline)
		const began = performance.now()
		const published = stand.publish(story, 'update')
		for (const [page, path] of [['story', story.path] as const, ['front', '/'] as const]) {
			// As a browser that has the old page and its connection: asked for anew and whole again and again, it would be most of the work itself.
			const old = { agent, headers: { 'if-none-match': held[page] } }
			let got = await stand.get(path, old)
			for (; !got.text.includes(headline); got = await stand.get(path, old)) await sleep(2)
			times[page].push(performance.now() - began)
			held[page] = String(got.headers.etag)
		}
		await published
	}
	agent.destroy()
	return {
		figures: {
			publishes: { value: rounds },
			'story, p50': { value: quantile(times.story, 0.5), unit: 'ms' },
			'story, p95': { value: quantile(times.story, 0.95), unit: 'ms', most: 100 },
			'front, p50': { value: quantile(times.front, 0.5), unit: 'ms' },
			'front, p95': { value: quantile(times.front, 0.95), unit: 'ms' },
		},
	}
}

import { setTimeout as sleep } from 'node:timers/promises'
import { type Found, some } from './found.ts'
import type { DrillPaper } from './paper.ts'
import { surfacesOf } from './surfaces.ts'

/** Milliseconds that a rail elsewhere may be behind. */
const RAILS = 5000

/**
 * Publishes new stories and changed ones in turn and asks for each surface once after the newsroom has
 * answered: the first answer must be the new one. In every tenth round it looks when the rail of another
 * story follows.
 */
export async function firstGet(paper: DrillPaper, rounds: number): Promise<Found> {
	const elsewhere = await paper.begin('Elsewhere the tide is out')
	await paper.publish(elsewhere)
	const surfaces = await surfacesOf(paper, elsewhere)
	const notes: string[] = []
	let asked = 0
	let fresh = 0
	let slowestRail = 0
	let story = await paper.begin('Round 0')
	for (let round = 1; round <= rounds; round += 1) {
		const headline = `Round ${round} of ${rounds}`
		const isNew = round % 2 === 1
		if (isNew) story = await paper.begin(headline)
		else await paper.change(story, headline)
		const { path } = story
		for (const { at } of surfaces) await paper.get(at(path))
		await paper.get(elsewhere.path)
		await paper.publish(story, isNew ? undefined : 'update')
		const began = Date.now()
		const answers = await Promise.all(surfaces.map(({ at }) => paper.get(at(path))))
		for (const [place, { text, status, headers }] of answers.entries()) {
			asked += 1
			if (status === 200 && text.includes(headline)) fresh += 1
			else notes.push(`round ${round}, ${surfaces[place]?.name}: ${status} ${headers['cache-status']}`)
		}
		if (round % 10 !== 1) continue
		while (!(await paper.get(elsewhere.path)).text.includes(headline) && Date.now() - began <= RAILS * 2)
			await sleep(200)
		slowestRail = Math.max(slowestRail, Date.now() - began)
	}
	return {
		figures: {
			publishes: { value: rounds },
			'surfaces each': { value: surfaces.length, least: 5 },
			'first answers that were new': { value: fresh, equals: asked },
			'slowest rail elsewhere': { value: slowestRail, unit: 'ms', most: RAILS },
		},
		notes: some(notes),
	}
}

/** Readers ask without a pause while a story is changed; nobody who asks after the newsroom answered gets the old one. */
export async function inFlight(paper: DrillPaper, rounds: number, readers = 20): Promise<Found> {
	const story = await paper.begin('Edition 0')
	await paper.publish(story)
	const surfaces = await surfacesOf(paper, story)
	const notes: string[] = []
	let during = 0
	let after = 0
	let old = 0
	for (let round = 1; round <= rounds; round += 1) {
		const headline = `Edition ${round} of ${rounds}`
		await paper.change(story, headline)
		let answered = false
		let left = readers * 2
		const asking = Array.from({ length: readers }, async (_, n) => {
			for (let turn = n; left > 0; turn += 1) {
				const askedAfter = answered
				if (askedAfter) left -= 1
				const surface = surfaces[turn % surfaces.length]
				const { text, status, headers } = await paper.get(surface?.at(story.path) ?? '/')
				if (!askedAfter) {
					during += 1
					continue
				}
				after += 1
				if (status === 200 && text.includes(headline)) continue
				old += 1
				notes.push(`round ${round}, ${surface?.name}: ${status} ${headers['cache-status']}`)
			}
		})
		try {
			await paper.publish(story, 'update')
		} finally {
			answered = true
		}
		await Promise.all(asking)
	}
	return {
		figures: {
			rounds: { value: rounds },
			'answers during the publish': { value: during, least: rounds },
			'answers asked for afterwards': { value: after, least: rounds },
			'old ones among them': { value: old, equals: 0 },
		},
		notes: some(notes),
	}
}

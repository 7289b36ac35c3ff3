import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { doorAttacks } from '#bench/drills/press/doors.ts'
import type { Found } from '#bench/drills/press/found.ts'
import { newsroomHangs, stampede } from '#bench/drills/press/hanging.ts'
import { type DrillPaper, openDrillPaper } from '#bench/drills/press/paper.ts'
import { firstGet, inFlight } from '#bench/drills/press/publishing.ts'
import { takingBack } from '#bench/drills/press/taking-back.ts'
import { unkeyedHeaders } from '#bench/drills/press/unkeyed.ts'
import { holds } from '#bench/report.ts'

/* The rows of `npm run drill -- press` that readers would mind most, in few rounds. */

vi.setConfig({ testTimeout: 120_000 })

let paper: DrillPaper
beforeAll(async () => {
	paper = await openDrillPaper()
}, 240_000)
afterAll(async () => {
	await paper?.stop()
})

/** Figures that are not what they must be, and why; how long anything took is for the drill to judge. */
const missed = ({ figures, notes = [] }: Found) => {
	const wrong = Object.entries(figures).filter(([, figure]) => figure.unit !== 'ms' && !holds(figure))
	return wrong.length > 0 ? [...wrong, ...notes] : []
}

test('the first reader after a publish has the new text on every surface', async () => {
	expect(missed(await firstGet(paper, 6))).toEqual([])
})

test('readers who ask during a publish leave no old page behind', async () => {
	expect(missed(await inFlight(paper, 5))).toEqual([])
})

test('the next reader gets the same page whatever headers the last one sent', async () => {
	expect(missed(await unkeyedHeaders(paper, 40))).toEqual([])
})

test('who rattles at the door is refused with the paper’s headers, and nothing of it is kept', async () => {
	expect(missed(await doorAttacks(paper))).toEqual([])
})

test('a stale page that hundreds ask for at once is made once', async () => {
	expect(missed(await stampede(paper, 300))).toEqual([])
})

test('while the newsroom stands still readers get the old page', async () => {
	expect(missed(await newsroomHangs(paper, 20))).toEqual([])
})

test('what was taken back is in no answer and on no disk, whoever is killed next', async () => {
	expect(missed(await takingBack(paper, 3))).toEqual([])
})

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { and, eq } from 'drizzle-orm'
import * as desk from '#db/desk/tables.ts'
import * as paper from '#db/paper/tables.ts'
import { closeStores, deskDb, openStores, paperDb } from '#db/stores.ts'
import { transactDesk } from '#db/transact.ts'
import { act } from '#newsroom/act.ts'
import { printPending, reprint } from '#newsroom/printing/print.ts'
import { publishStory } from '#newsroom/stories/commands/publish.ts'
import { draft, SYSTEM } from '#test/paper.ts'
import { verifyStores } from '#transfer/verify.ts'

/** What a drill of kills found; everything but `rounds` and `acknowledged` must be 0. */
export interface KillFigures {
	rounds: number
	acknowledged: number
	lost: number
	halfPublished: number
	/** Rounds after which the paper was not what a reprint of the desk gives. */
	paperDiffers: number
	damaged: number
}

/** Starts a newsroom of its own process that acts on `dataDir`, and resolves once it works. */
async function startPublisher(task: 'publish' | 'jobs', dataDir: string, round: number) {
	const child = spawn(process.execPath, [join(import.meta.dirname, 'publisher.ts'), task, dataDir, String(round)], {
		stdio: ['ignore', 'pipe', 'inherit'],
	})
	const lines: string[] = []
	let rest = ''
	const ready = new Promise<void>((resolve, reject) => {
		child.once('exit', () => reject(new Error('The publisher ended before it was ready.')))
		child.stdout.on('data', (chunk: Buffer) => {
			const parts = (rest + chunk.toString()).split('\n')
			// Only a whole line is an acknowledgement that its reader had.
			rest = parts.pop() ?? ''
			lines.push(...parts)
			if (lines[0] === 'ready') resolve()
		})
	})
	await ready
	return { child, acknowledged: () => lines.slice(1) }
}

async function kill(child: ChildProcess, signal: NodeJS.Signals) {
	const ended = once(child, 'exit')
	child.kill(signal)
	await ended
	await sleep(10)
}

/**
 * Kills a publishing newsroom at a random moment, `rounds` times, and looks each time for what it had
 * acknowledged: revision live, event and outbox row there, paper equal to a reprint of the desk. The
 * stores of `dataDir` must not be open.
 */
export async function killDuringPublishes(
	dataDir: string,
	rounds: number,
	heard: (round: number) => void = () => {},
): Promise<KillFigures> {
	const figures: KillFigures = { rounds, acknowledged: 0, lost: 0, halfPublished: 0, paperDiffers: 0, damaged: 0 }
	for (let round = 1; round <= rounds; round += 1) {
		const { child, acknowledged } = await startPublisher('publish', dataDir, round)
		// Counted from its first act: on a busy machine it would else be killed before it does anything.
		while (acknowledged().length === 0) await sleep(1)
		await sleep(Math.random() * 150)
		await kill(child, 'SIGKILL')
		await openStores(dataDir)
		try {
			for (const line of acknowledged()) {
				const [story = '', revision = ''] = line.split(' ')
				figures.acknowledged += 1
				if (!(await wasPublished(story, revision))) figures.lost += 1
			}
			figures.halfPublished += await halfPublished()
			await printPending()
			const before = await printedRows()
			await reprint()
			if (before !== (await printedRows())) figures.paperDiffers += 1
			figures.damaged += (await verifyStores()).length
		} finally {
			await closeStores()
		}
		heard(round)
	}
	return figures
}

async function wasPublished(story: string, revision: string): Promise<boolean> {
	const rows = await deskDb()
		.select()
		.from(desk.publication)
		.where(and(eq(desk.publication.storyId, story), eq(desk.publication.revisionId, revision)))
	return rows.length === 1
}

/** Live stories without their revision, publication, event or outbox row. */
async function halfPublished(): Promise<number> {
	const rows = await deskDb().select().from(desk.story)
	let half = 0
	for (const row of rows) {
		if (row.liveRevisionId === null) continue
		const thing = `story:${row.id}`
		const revision = await deskDb()
			.select({ id: desk.revision.id })
			.from(desk.revision)
			.where(eq(desk.revision.id, row.liveRevisionId))
		const publications = await deskDb()
			.select({ id: desk.publication.id })
			.from(desk.publication)
			.where(eq(desk.publication.storyId, row.id))
		const events = await deskDb()
			.select({ seq: desk.event.seq })
			.from(desk.event)
			.where(and(eq(desk.event.thing, thing), eq(desk.event.act, 'story.publish')))
		const prints = await deskDb().select({ seq: desk.outbox.seq }).from(desk.outbox).where(eq(desk.outbox.thing, thing))
		if (
			revision.length !== 1 ||
			publications.length === 0 ||
			events.length !== publications.length ||
			prints.length < publications.length
		)
			half += 1
	}
	return half
}

async function printedRows(): Promise<string> {
	const tables = [
		paper.story,
		paper.storyTopic,
		paper.storyContributor,
		paper.section,
		paper.redirect,
		paper.correction,
		paper.image,
		paper.front,
	]
	const rows = await Promise.all(
		tables.map(async (table) => (await paperDb().select().from(table)).map((row) => JSON.stringify(row)).sort()),
	)
	return JSON.stringify(rows)
}

/** What a drill of due times found: each story's publish events must be one. */
export interface DueFigures {
	rounds: number
	once: number
	never: number
	twice: number
}

/** Milliseconds after which what was due counts as never done. */
const DUE_WITHIN = 10_000

async function publishEvents(storyId: string): Promise<number> {
	const rows = await deskDb()
		.select({ seq: desk.event.seq })
		.from(desk.event)
		.where(and(eq(desk.event.thing, `story:${storyId}`), eq(desk.event.act, 'story.publish')))
	return rows.length
}

/**
 * Lets a due time pass while the newsroom is dead, `rounds` times, starts it, kills it again at a
 * random moment, starts it once more, and counts publish events. The stores must not be open.
 */
export async function dueWhileDead(
	dataDir: string,
	rounds: number,
	heard: (round: number) => void = () => {},
): Promise<DueFigures> {
	const figures: DueFigures = { rounds, once: 0, never: 0, twice: 0 }
	for (let round = 1; round <= rounds; round += 1) {
		await openStores(dataDir)
		const { id } = await draft({ headline: `Due ${round}` })
		await act(SYSTEM, publishStory, { id, at: Date.now() + 3_600_000 })
		await transactDesk((tx) =>
			tx
				.update(desk.job)
				.set({ dueAt: Date.now() - 1000 })
				.where(eq(desk.job.storyId, id)),
		)
		await closeStores()
		const first = await startPublisher('jobs', dataDir, round)
		await sleep(Math.random() * 20)
		await kill(first.child, 'SIGKILL')
		const second = await startPublisher('jobs', dataDir, round)
		await openStores(dataDir)
		const until = Date.now() + DUE_WITHIN
		while ((await publishEvents(id)) === 0 && Date.now() < until) await sleep(10)
		await kill(second.child, 'SIGTERM')
		const events = await publishEvents(id)
		await closeStores()
		figures[events === 0 ? 'never' : events === 1 ? 'once' : 'twice'] += 1
		heard(round)
	}
	return figures
}

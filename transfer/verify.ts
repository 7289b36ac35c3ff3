import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { and, asc, eq, gt, inArray, isNull } from 'drizzle-orm'
import * as desk from '#db/desk/tables.ts'
import * as paper from '#db/paper/tables.ts'
import { deskDb, paperDb, stores } from '#db/stores.ts'
import { integrityOf } from '#db/upkeep.ts'
import { canonicalJson } from '#lib/hash.ts'
import { eventHash } from '#newsroom/events/commands.ts'
import { contentName } from '#newsroom/media/content-name.ts'
import { printedSeq } from '#newsroom/printing/print.ts'
import { storyAsPrinted } from '#newsroom/stories/printed.ts'
import { revisionHash } from '#newsroom/stories/revision-hash.ts'
import type { StoryContent } from '#newsroom/stories/rules.ts'

const BATCH = 500

/**
 * Checks the open stores against themselves: their own integrity, every revision by its hash,
 * the chain of events, every live story against its revision, every image's files. Gives a sentence
 * for each thing that is not as it was written; an empty list is a sound paper. Reads only.
 */
export async function verifyStores(progress: (done: number, of: number) => void = () => {}): Promise<string[]> {
	return [
		...(await checkIntegrity()),
		...(await checkRevisions(progress)),
		...(await checkEvents()),
		...(await checkPaper()),
		...(await checkImages()),
	]
}

async function checkIntegrity(): Promise<string[]> {
	return [
		...(await integrityOf('desk')).map((said) => `The desk: ${said}`),
		...(await integrityOf('paper')).map((said) => `The paper: ${said}`),
	]
}

async function checkRevisions(progress: (done: number, of: number) => void): Promise<string[]> {
	const findings: string[] = []
	const total = await deskDb().$count(desk.revision)
	let done = 0
	for (let after = ''; ; ) {
		const rows = await deskDb()
			.select()
			.from(desk.revision)
			.where(gt(desk.revision.id, after))
			.orderBy(asc(desk.revision.id))
			.limit(BATCH)
		for (const row of rows) {
			if (revisionHash(row.storyId, row.parentId, row.content) !== row.hash)
				findings.push(`On the desk, revision ${row.id} of story ${row.storyId} is not what was written.`)
		}
		done += rows.length
		progress(done, Math.max(total, done))
		const last = rows.at(-1)
		if (!last) return findings
		after = last.id
	}
}

async function checkEvents(): Promise<string[]> {
	let before = ''
	for (let after = 0; ; ) {
		const rows = await deskDb()
			.select()
			.from(desk.event)
			.where(gt(desk.event.seq, after))
			.orderBy(asc(desk.event.seq))
			.limit(BATCH)
		for (const row of rows) {
			if (eventHash(before, row) !== row.hash)
				return [`On the desk, the chain of events breaks at event ${row.seq} (${row.act}, ${row.thing}).`]
			before = row.hash
		}
		const last = rows.at(-1)
		if (!last) return []
		after = last.seq
	}
}

/** What readers have against what the desk says they should; what waits to be printed or changed meanwhile is left out. */
async function checkPaper(): Promise<string[]> {
	const position = await printedSeq()
	const findings = [...(await checkPrinted()), ...(await checkMissing())]
	const moving = await deskDb()
		.select({ thing: desk.outbox.thing })
		.from(desk.outbox)
		.where(gt(desk.outbox.seq, position))
	const things = new Set(moving.map(({ thing }) => thing))
	return findings
		.filter(({ story }) => !things.has(`story:${story}`))
		.map(({ story, says }) => `On the paper, story ${story} ${says}. Run: npm run broadsheet -- reprint`)
}

/** Live stories of the desk that readers do not have. */
async function checkMissing(): Promise<PaperFinding[]> {
	const findings: PaperFinding[] = []
	for (let after = ''; ; ) {
		const rows = await deskDb()
			.select({ id: desk.story.id, live: desk.story.liveRevisionId, down: desk.takedown.storyId })
			.from(desk.story)
			.leftJoin(desk.takedown, eq(desk.takedown.storyId, desk.story.id))
			.where(and(gt(desk.story.id, after), isNull(desk.story.binnedAt)))
			.orderBy(asc(desk.story.id))
			.limit(BATCH)
		const due = rows.filter(({ live, down }) => live !== null && down === null).map(({ id }) => id)
		const there =
			due.length > 0
				? await paperDb().select({ id: paper.story.id }).from(paper.story).where(inArray(paper.story.id, due))
				: []
		const found = new Set(there.map(({ id }) => id))
		for (const story of due) if (!found.has(story)) findings.push({ story, says: 'is live and not there' })
		const last = rows.at(-1)
		if (!last) return findings
		after = last.id
	}
}

interface PaperFinding {
	story: string
	/** A sentence about it, without its beginning. */
	says: string
}

/** What readers have and the desk has otherwise. */
async function checkPrinted(): Promise<PaperFinding[]> {
	const findings: PaperFinding[] = []
	for (let after = ''; ; ) {
		const rows = await paperDb()
			.select()
			.from(paper.story)
			.where(gt(paper.story.id, after))
			.orderBy(asc(paper.story.id))
			.limit(BATCH)
		for (const row of rows) {
			const [live] = await deskDb()
				.select({ content: desk.revision.content })
				.from(desk.revision)
				.where(eq(desk.revision.id, row.revisionId))
			const printed = live && storyAsPrinted(row, live.content as StoryContent)
			if (!printed || canonicalJson(printed) !== canonicalJson(row))
				findings.push({ story: row.id, says: 'is not its live revision' })
			else if (!(await isLive(row))) findings.push({ story: row.id, says: 'is not what readers should have' })
		}
		const last = rows.at(-1)
		if (!last) return findings
		after = last.id
	}
}

async function isLive({ id, revisionId, firstPublishedAt, updatedAt }: typeof paper.story.$inferSelect) {
	const [row] = await deskDb().select().from(desk.story).where(eq(desk.story.id, id))
	const [down] = await deskDb().select().from(desk.takedown).where(eq(desk.takedown.storyId, id))
	const isThere = row?.binnedAt === null && row.liveRevisionId === revisionId && !down
	return isThere && row.firstPublishedAt === firstPublishedAt && row.updatedAt === updatedAt
}

/** An image's files are named by what is in them. */
async function checkImages(): Promise<string[]> {
	const { dataDir } = stores()
	const findings: string[] = []
	for (const { id, renditions } of await deskDb()
		.select({ id: desk.image.id, renditions: desk.image.renditions })
		.from(desk.image)
		.orderBy(asc(desk.image.id))) {
		for (const { file } of renditions) {
			const bytes = await readFile(join(dataDir, 'images', file)).catch(() => null)
			if (bytes === null) findings.push(`images/${file} of image ${id} is missing.`)
			else if (!file.startsWith(contentName(bytes)))
				findings.push(`images/${file} of image ${id} is not what was written.`)
		}
	}
	return findings
}

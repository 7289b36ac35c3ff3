import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { asc, eq, gt } from 'drizzle-orm'
import * as desk from '#db/desk/tables.ts'
import * as paper from '#db/paper/tables.ts'
import { deskDb, paperDb, stores } from '#db/stores.ts'
import { canonicalJson } from '#lib/hash.ts'
import { eventHash } from '#newsroom/events/commands.ts'
import { contentName } from '#newsroom/media/content-name.ts'
import { storyAsPrinted } from '#newsroom/stories/printed.ts'
import { revisionHash } from '#newsroom/stories/revision-hash.ts'
import type { StoryContent } from '#newsroom/stories/rules.ts'

const BATCH = 500

/**
 * Checks the open stores against themselves: the files' own integrity, every revision by its hash,
 * the chain of events, every live story against its revision, every image's files. Gives a sentence
 * for each thing that is not as it was written; an empty list is a sound paper. Reads only.
 */
export async function verifyStores(progress: (done: number, of: number) => void = () => {}): Promise<string[]> {
	return [
		...checkFiles(),
		...(await checkRevisions(progress)),
		...(await checkEvents()),
		...(await checkPaper()),
		...(await checkImages()),
	]
}

function checkFiles(): string[] {
	const { desk, paper } = stores()
	return (
		[
			['desk.db', desk],
			['paper.db', paper],
		] as const
	).flatMap(([name, { read }]) => {
		const found = read.sqlite.pragma('integrity_check(20)') as { integrity_check: string }[]
		const broken = read.sqlite.pragma('foreign_key_check') as { table: string; rowid: number }[]
		return [
			...found
				.filter(({ integrity_check: said }) => said !== 'ok')
				.map(({ integrity_check: said }) => `${name}: ${said}`),
			...broken.map(({ table, rowid }) => `${name}: row ${rowid} of ${table} refers to a row that is not there.`),
		]
	})
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
				findings.push(`desk.db: revision ${row.id} of story ${row.storyId} is not what was written.`)
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
				return [`desk.db: the chain of events breaks at event ${row.seq} (${row.act}, ${row.thing}).`]
			before = row.hash
		}
		const last = rows.at(-1)
		if (!last) return []
		after = last.seq
	}
}

async function checkPaper(): Promise<string[]> {
	const findings: string[] = []
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
				findings.push(`paper.db: story ${row.id} is not its live revision. Run: npm run broadsheet -- reprint`)
		}
		const last = rows.at(-1)
		if (!last) return findings
		after = last.id
	}
}

/** An image's files are named by what is in them. */
async function checkImages(): Promise<string[]> {
	const { dataDir } = stores()
	const findings: string[] = []
	for (const { id, renditions } of await deskDb()
		.select({ id: desk.image.id, renditions: desk.image.renditions })
		.from(desk.image)) {
		for (const { file } of renditions) {
			const bytes = await readFile(join(dataDir, 'images', file)).catch(() => null)
			if (bytes === null) findings.push(`images/${file} of image ${id} is missing.`)
			else if (!file.startsWith(contentName(bytes)))
				findings.push(`images/${file} of image ${id} is not what was written.`)
		}
	}
	return findings
}

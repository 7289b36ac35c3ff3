import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { Invalid } from '#lib/errors.ts'
import { act } from '#newsroom/act.ts'
import { ensureEditions } from '#newsroom/editions/ensure.ts'
import { beginImport, endImport } from '#newsroom/imports/commands.ts'
import type { Actor } from '#newsroom/policies/permit.ts'
import { printPending } from '#newsroom/printing/print.ts'
import { importStory } from '#newsroom/stories/commands/import.ts'
import { type Archive, surveyArchive } from './archive.ts'
import { itemAsStory } from './item-as-story.ts'
import { readWxr } from './read.ts'
import type { WxrItem } from './records.ts'

/** What became of one `<item>`. */
export interface ReportRow {
	id: string
	type: string
	/** `changed`: in, but not just as it was; `reason` says how. */
	outcome: 'in' | 'changed' | 'left out' | 'failed'
	/** Empty where there is nothing to say. */
	reason: string
	/** Where it stands or will stand: a public path. Of a file its address there, of a menu nothing. */
	address: string | null
}

export interface ImportOptions {
	file: string
	edition: string
	actor: Actor
	/** Hears from 0 to 1 how much of the work is done. */
	onProgress?: (done: number) => void
	/** Hears every row at once: a file that breaks leaves the rows before that place. */
	onRow?: (row: ReportRow) => void
}

/** How many stories are printed together. */
const PRINT_EVERY = 100

/**
 * Brings a WordPress export in, one transaction a record. A record that came in before is left as it
 * is, so an import can be repeated, also after it was killed. Gives one row per `<item>`. Throws
 * BrokenXml where the file breaks, and Invalid where there is no such edition; what came before stays.
 */
export async function importWxr({
	file,
	edition,
	actor,
	onProgress = () => {},
	onRow = () => {},
}: ImportOptions): Promise<ReportRow[]> {
	const { size } = await stat(file)
	const rows: ReportRow[] = []
	// Two readings of the file, and the second one writes: it takes the greater part of the bar.
	const archive = await surveyArchive(file, (bytes) => onProgress((bytes / size) * 0.1))
	await ensureEditions()
	const run = (await act(actor, beginImport, { edition, source: basename(file) })).result.id
	try {
		let unprinted = 0
		for await (const record of readWxr(file, (bytes) => onProgress(0.1 + (bytes / size) * 0.9))) {
			if (record.record !== 'item') continue
			const row = await bringIn(record.item, archive, { edition, actor })
			rows.push(row)
			onRow(row)
			if (++unprinted % PRINT_EVERY === 0) await printPending()
		}
	} finally {
		await printPending()
		await act(actor, endImport, { id: run, summary: summaryOf(rows) })
	}
	return rows
}

async function bringIn(
	item: WxrItem,
	archive: Archive,
	{ edition, actor }: { edition: string; actor: Actor },
): Promise<ReportRow> {
	const { id, type } = item
	try {
		const reading = itemAsStory(item, archive, { edition, now: Date.now() })
		if ('leftOut' in reading) {
			return { id, type, outcome: 'left out', reason: reading.leftOut, address: item.attachmentUrl || null }
		}
		const { outcome, address, notes } = (await act(actor, importStory, reading.input, { print: 'later' })).result
		if (outcome === 'known') return { id, type, outcome: 'in', reason: 'It came in before.', address }
		if (outcome === 'changedThere') {
			const reason = 'It came in before and has changed in the archive since; ours was left as it is.'
			return { id, type, outcome: 'left out', reason, address }
		}
		const changes = [...reading.changes, ...notes]
		return { id, type, outcome: changes.length > 0 ? 'changed' : 'in', reason: sentence(changes, item), address }
	} catch (error) {
		if (error instanceof Invalid && error.problems.some(({ field }) => field === 'edition')) throw error
		return {
			id,
			type,
			outcome: 'failed',
			reason: error instanceof Error ? error.message : String(error),
			address: null,
		}
	}
}

/** What differs, and the comments, which are counted and not brought in. */
function sentence(changes: string[], { comments }: WxrItem): string {
	const all = comments > 0 ? [...changes, `${comments} ${comments === 1 ? 'comment' : 'comments'} left out`] : changes
	const line = all.join('; ')
	return line && `${line.charAt(0).toUpperCase()}${line.slice(1)}.`
}

function summaryOf(rows: ReportRow[]): Record<string, number> {
	const summary: Record<string, number> = { items: rows.length }
	for (const { outcome } of rows) summary[outcome] = (summary[outcome] ?? 0) + 1
	return summary
}

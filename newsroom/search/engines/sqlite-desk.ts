import { stores } from '#db/stores.ts'
import type { DeskTx } from '#db/transact.ts'
import type { WorkingWords } from './place.ts'

/*
 * The search index of the desk on SQLite's FTS5.
 */

// A rowid is the time of the change and a place among those of one ms: 1.8e15 is far below 2^53.
const TIES = 1000

export async function indexWorking(_tx: DeskTx, story: WorkingWords): Promise<void> {
	const { prepare } = stores().desk.write
	const old = prepare('DELETE FROM working_words WHERE story_id = ? RETURNING rowid').pluck().get(story.storyId)
	if (old !== undefined) prepare('DELETE FROM working_fts WHERE rowid = ?').run(old)
	const first = story.changedAt * TIES
	const last = prepare('SELECT max(rowid) FROM working_words WHERE rowid BETWEEN ? AND ?')
		.pluck()
		.get(first, first + 100 * TIES) as number | null
	const rowid = last === null ? first : last + 1
	prepare('INSERT INTO working_words (rowid, story_id) VALUES (?, ?)').run(rowid, story.storyId)
	prepare('INSERT INTO working_fts (rowid, headline, standfirst, body, scope) VALUES (?, ?, ?, ?, ?)').run(
		rowid,
		story.headline,
		story.standfirst,
		story.body,
		scopeOf(story.edition),
	)
}

export async function workingWith(
	words: readonly string[],
	{ edition, within = 'all', limit }: { edition?: string | undefined; within?: 'all' | 'headline'; limit: number },
): Promise<string[]> {
	if (words.length === 0) return []
	// One letter begins too many words to be looked for; two and three have an index of their own.
	const begun = (words.at(-1) ?? '').length > 1 ? ' *' : ''
	const asked = words.map((word) => `"${word}"`).join(' AND ') + begun
	const place = within === 'headline' ? 'headline' : '{headline standfirst body}'
	const scope = edition === undefined ? '' : ` AND scope : "${scopeOf(edition)}"`
	return stores()
		.desk.read.prepare(
			`SELECT story_id FROM (SELECT rowid AS id FROM working_fts WHERE working_fts MATCH ? ORDER BY rowid DESC LIMIT ?)
			CROSS JOIN working_words ON working_words.rowid = id`,
		)
		.pluck()
		.all(`${place} : (${asked})${scope}`, limit) as string[]
}

/** An id as one word of the index, whatever it is made of. */
function scopeOf(edition: string): string {
	return Buffer.from(edition).toString('hex')
}

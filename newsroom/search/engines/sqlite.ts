import type { Prepare } from '#db/engines/sqlite-statements.ts'
import { stores } from '#db/stores.ts'
import type { PaperTx } from '#db/transact.ts'
import {
	type Found,
	firstPlace,
	MAX_RANKED_WORDS,
	type PrintedWords,
	placesOf,
	type Scope,
	TIES,
	timeOf,
} from './place.ts'

/*
 * The search index of the paper on SQLite's FTS5, and the one place that knows its SQL. A story's place
 * is its rowid.
 */

/** How much a word counts by where it stands: headline, standfirst, byline, body; the scope says nothing. */
const RANK = 'bm25(story_fts, 12, 5, 4, 1, 0)'

export async function indexPrinted(
	_tx: PaperTx,
	story: PrintedWords,
	{ index = 'now' }: { index?: 'now' | 'later' } = {},
): Promise<void> {
	const { prepare } = stores().paper.write
	const columns = [story.headline, story.standfirst, story.byline, story.body, scopeOf(story.section)]
	const old = prepare('SELECT rowid, headline, standfirst, byline, body, scope FROM story_words WHERE story_id = ?')
		.safeIntegers()
		.raw()
		.get(story.storyId) as [bigint, ...string[]] | undefined
	const first = firstPlace(editionNumber(prepare, story.edition), story.firstPublishedAt)
	const isInPlace = old !== undefined && old[0] >= first && old[0] < first + TIES
	if (isInPlace && columns.every((text, index) => text === old[index + 1])) return
	if (isInPlace && index === 'later') {
		prepare('UPDATE story_words SET headline = ?, standfirst = ?, byline = ?, body = ?, scope = ? WHERE rowid = ?').run(
			...columns,
			old[0],
		)
		return
	}
	if (old) await removePrinted(_tx, story.storyId)
	const rowid = isInPlace ? old[0] : freePlace(prepare, first)
	prepare('INSERT INTO story_words VALUES (?, ?, ?, ?, ?, ?, ?)').run(rowid, story.storyId, ...columns)
	prepare('INSERT INTO story_fts (rowid, headline, standfirst, byline, body, scope) VALUES (?, ?, ?, ?, ?, ?)').run(
		rowid,
		...columns,
	)
}

export async function removePrinted(_tx: PaperTx, storyId: string): Promise<void> {
	const { prepare } = stores().paper.write
	prepare(
		`INSERT INTO story_fts (story_fts, rowid, headline, standfirst, byline, body, scope)
			SELECT 'delete', rowid, headline, standfirst, byline, body, scope FROM story_words WHERE story_id = ?`,
	).run(storyId)
	prepare('DELETE FROM story_words WHERE story_id = ?').run(storyId)
}

export async function indexAnew(_tx: PaperTx): Promise<void> {
	stores().paper.write.prepare("INSERT INTO story_fts (story_fts) VALUES ('rebuild')").run()
}

export async function clearWords(_tx: PaperTx): Promise<void> {
	const { prepare } = stores().paper.write
	prepare("INSERT INTO story_fts (story_fts) VALUES ('delete-all')").run()
	prepare('DELETE FROM story_words').run()
	prepare('DELETE FROM search_edition').run()
}

export async function storiesWith(
	words: readonly string[],
	scope: Scope,
	{ limit, offset = 0, scored = false }: { limit: number; offset?: number; scored?: boolean },
): Promise<Found[]> {
	const { prepare } = stores().paper.read
	const number = knownEdition(prepare, scope.edition)
	if (number === undefined || words.length === 0) return []
	const { from, to } = placesOf(number, scope)
	const section = scope.section === undefined ? '' : ` scope : ${quoted(scopeOf(scope.section))}`
	const rank = scored && words.length <= MAX_RANKED_WORDS ? `-${RANK}` : '0.0'
	const rows = prepare(
		`SELECT hit.id, hit.score, story_words.story_id
			FROM (
				SELECT rowid AS id, ${rank} AS score FROM story_fts
				WHERE story_fts MATCH ? AND rowid BETWEEN ? AND ?
				ORDER BY rowid DESC LIMIT ? OFFSET ?
			) AS hit CROSS JOIN story_words ON story_words.rowid = hit.id`,
	)
		.safeIntegers()
		.raw()
		.all(words.map(quoted).join(' ') + section, from, to, limit, offset) as [bigint, number, string][]
	return rows.map(([rowid, score, storyId]) => ({ storyId, score, firstPublishedAt: timeOf(rowid) }))
}

export async function countWith(word: string, limit: number): Promise<number> {
	return stores()
		.paper.read.prepare('SELECT count(*) FROM (SELECT 1 FROM story_fts WHERE story_fts MATCH ? LIMIT ?)')
		.pluck()
		.get(quoted(word), limit) as number
}

/** Every word as a string of its own: nothing in it is an operator, a column or a wildcard. */
function quoted(word: string): string {
	return `"${word}"`
}

/** An id as one word of the index, whatever it is made of. */
function scopeOf(section: string | null): string {
	return section === null ? '' : Buffer.from(section).toString('hex')
}

function editionNumber(prepare: Prepare, edition: string): bigint {
	prepare(
		`INSERT INTO search_edition (edition, number) VALUES (?, (SELECT coalesce(max(number), 0) + 1 FROM search_edition))
			ON CONFLICT (edition) DO NOTHING`,
	).run(edition)
	return knownEdition(prepare, edition) ?? 0n
}

function knownEdition(prepare: Prepare, edition: string): bigint | undefined {
	return prepare('SELECT number FROM search_edition WHERE edition = ?').safeIntegers().pluck().get(edition) as
		| bigint
		| undefined
}

/** The next place of a moment, or of the one after where more than a thousand stories share it. */
function freePlace(prepare: Prepare, first: bigint): bigint {
	const last = prepare('SELECT max(rowid) FROM story_words WHERE rowid BETWEEN ? AND ?')
		.safeIntegers()
		.pluck()
		.get(first, first + TIES - 1n) as bigint | null
	if (last === null) return first
	return last === first + TIES - 1n ? freePlace(prepare, first + TIES) : last + 1n
}

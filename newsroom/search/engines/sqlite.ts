import type { Prepare } from '#db/engines/sqlite-statements.ts'
import { stores } from '#db/stores.ts'
import type { PaperTx } from '#db/transact.ts'

/*
 * The search index of the paper on SQLite's FTS5, and the one place that knows its SQL. All texts and
 * words come in normalised (newsroom/search/normalise.ts).
 */

/** A live story as it is indexed; time in ms. */
export interface PrintedWords {
	storyId: string
	edition: string
	section: string | null
	firstPublishedAt: number
	headline: string
	standfirst: string
	byline: string
	body: string
}

/** Which stories are looked through; times in ms, both ends included. */
export interface Scope {
	edition: string
	section?: string | undefined
	from?: number | undefined
	to?: number | undefined
}

/** A story with all the words; a higher score is a better match. */
export interface Found {
	storyId: string
	firstPublishedAt: number
	score: number
}

// A rowid is [edition: 9 bits][ms since 1691: 44 bits][place among those of one ms: 10 bits], which SQLite
// holds exactly and JavaScript's numbers do not.
const TIE_BITS = 10n
const TIME_BITS = 44n
const TIME_ZERO = 2n ** 43n
const TIES = 2n ** TIE_BITS

/** How much a word counts by where it stands: headline, standfirst, byline, body; the scope says nothing. */
const RANK = 'bm25(story_fts, 12, 5, 4, 1, 0)'
/** A query of more words fits few stories; working out how rare each word is would be all the work. */
const MAX_RANKED_WORDS = 16

/**
 * Puts a live story into the index, in place of what was there of it. With `index: 'later'` only its
 * texts are put down, for many at once that `indexAnew` follows.
 */
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
	const first = firstRowid(editionNumber(prepare, story.edition), story.firstPublishedAt)
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
	const rowid = isInPlace ? old[0] : freeRowid(prepare, first)
	prepare('INSERT INTO story_words VALUES (?, ?, ?, ?, ?, ?, ?)').run(rowid, story.storyId, ...columns)
	prepare('INSERT INTO story_fts (rowid, headline, standfirst, byline, body, scope) VALUES (?, ?, ?, ?, ?, ?)').run(
		rowid,
		...columns,
	)
}

/** Takes a story out of the index, if it is there, down to the last word in the file. */
export async function removePrinted(_tx: PaperTx, storyId: string): Promise<void> {
	const { prepare } = stores().paper.write
	prepare(
		`INSERT INTO story_fts (story_fts, rowid, headline, standfirst, byline, body, scope)
			SELECT 'delete', rowid, headline, standfirst, byline, body, scope FROM story_words WHERE story_id = ?`,
	).run(storyId)
	prepare('DELETE FROM story_words WHERE story_id = ?').run(storyId)
}

/** Makes the index anew from the texts that are put down: about 0.2 ms for each story there is. */
export async function indexAnew(_tx: PaperTx): Promise<void> {
	stores().paper.write.prepare("INSERT INTO story_fts (story_fts) VALUES ('rebuild')").run()
}

/** Empties the index. */
export async function clearWords(_tx: PaperTx): Promise<void> {
	const { prepare } = stores().paper.write
	prepare("INSERT INTO story_fts (story_fts) VALUES ('delete-all')").run()
	prepare('DELETE FROM story_words').run()
	prepare('DELETE FROM search_edition').run()
}

/** The stories that have all the words, newest first. Unless `scored`, every score is 0. */
export async function storiesWith(
	words: readonly string[],
	scope: Scope,
	{ limit, offset = 0, scored = false }: { limit: number; offset?: number; scored?: boolean },
): Promise<Found[]> {
	const { prepare } = stores().paper.read
	const range = rangeOf(prepare, scope)
	if (!range || words.length === 0) return []
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
		.all(words.map(quoted).join(' ') + section, range.from, range.to, limit, offset) as [bigint, number, string][]
	return rows.map(([rowid, score, storyId]) => ({ storyId, score, firstPublishedAt: timeOf(rowid) }))
}

/** In how many stories a word stands, counted no further than `limit`. */
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

function rangeOf(prepare: Prepare, { edition, from, to }: Scope): { from: bigint; to: bigint } | undefined {
	const number = knownEdition(prepare, edition)
	if (number === undefined) return undefined
	return {
		from: firstRowid(number, from ?? Number.NEGATIVE_INFINITY),
		to: firstRowid(number, to ?? Number.POSITIVE_INFINITY) + TIES - 1n,
	}
}

/** The first rowid of a moment. A time beyond what the bits hold counts as the furthest that they do. */
function firstRowid(edition: bigint, ms: number): bigint {
	const furthest = Number(TIME_ZERO) - 1
	const time = BigInt(Math.trunc(Math.min(furthest, Math.max(-furthest, ms)))) + TIME_ZERO
	return ((edition << TIME_BITS) | time) << TIE_BITS
}

function timeOf(rowid: bigint): number {
	return Number(((rowid >> TIE_BITS) & (2n ** TIME_BITS - 1n)) - TIME_ZERO)
}

/** The next place of a moment, or of the one after where more than a thousand stories share it. */
function freeRowid(prepare: Prepare, first: bigint): bigint {
	const last = prepare('SELECT max(rowid) FROM story_words WHERE rowid BETWEEN ? AND ?')
		.safeIntegers()
		.pluck()
		.get(first, first + TIES - 1n) as bigint | null
	if (last === null) return first
	return last === first + TIES - 1n ? freeRowid(prepare, first + TIES) : last + 1n
}

import type { PaperTx } from '#db/transact.ts'
import type { Found, PrintedWords, Scope } from './place.ts'
import * as sqlite from './sqlite.ts'

/** The search index of the paper: its live stories. All texts and words come in normalised. */
interface PaperIndex {
	/**
	 * Puts a live story into the index, in place of what was there of it. With `index: 'later'` only its
	 * texts are put down, for many at once that `indexAnew` follows.
	 */
	indexPrinted(tx: PaperTx, story: PrintedWords, how?: { index?: 'now' | 'later' }): Promise<void>
	/** Takes a story out of the index, if it is there, down to the last word. */
	removePrinted(tx: PaperTx, storyId: string): Promise<void>
	/** Makes the index anew from the texts that are put down: about 0.2 ms for each story there is. */
	indexAnew(tx: PaperTx): Promise<void>
	/** Empties the index. */
	clearWords(tx: PaperTx): Promise<void>
	/** The stories that have all the words, newest first; without words none. Unless `scored`, every score is 0. */
	storiesWith(
		words: readonly string[],
		scope: Scope,
		page: { limit: number; offset?: number; scored?: boolean },
	): Promise<Found[]>
	/** In how many stories a word stands, counted no further than `limit`. */
	countWith(word: string, limit: number): Promise<number>
}

export const { indexPrinted, removePrinted, indexAnew, clearWords, storiesWith, countWith }: PaperIndex = sqlite

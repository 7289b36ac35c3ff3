import type { DeskTx } from '#db/transact.ts'
import type { WorkingWords } from './place.ts'
import * as sqlite from './sqlite-desk.ts'

/** The search index of the desk: the working copy of every story and page. All texts and words come in normalised. */
interface DeskIndex {
	/** Puts a working copy into the index, in place of the one before. */
	indexWorking(tx: DeskTx, story: WorkingWords): Promise<void>
	/**
	 * Ids of stories and pages whose working copy has all the words, last changed first; the last word may
	 * be the beginning of one. `headline` looks in headlines alone.
	 */
	workingWith(
		words: readonly string[],
		where: { edition?: string | undefined; within?: 'all' | 'headline'; limit: number },
	): Promise<string[]>
}

export const { indexWorking, workingWith }: DeskIndex = sqlite

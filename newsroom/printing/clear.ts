import * as paper from '#db/paper/tables.ts'
import type { PaperTx } from '#db/transact.ts'
import { clearWords } from '#newsroom/search/engines/paper.ts'

/** Empties the paper, in the transaction that prints it anew. The stale keys stay: the press may not have read them. */
export async function clearPaper(tx: PaperTx): Promise<void> {
	for (const table of [
		paper.edition,
		paper.section,
		paper.topic,
		paper.contributor,
		paper.story,
		paper.storyTopic,
		paper.storyContributor,
		paper.correction,
		paper.takedown,
		paper.redirect,
		paper.image,
		paper.imageUse,
		paper.imageFile,
		paper.front,
		paper.storyList,
	])
		await tx.delete(table)
	await clearWords(tx)
}

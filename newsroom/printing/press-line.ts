import { log } from '#lib/log.ts'
import { staleSeq } from './stale.ts'

/** What printing has to tell the press beyond the stale table. */
export interface News {
	/** Keys of what was taken back. */
	gone: string[]
	/** Public paths of pages to be made anew at once. */
	anew: string[]
}

/** Tells the press how far the stale table goes now; resolves once it has acted on it, or will have to by itself. */
export type PressLine = (news: News & { seq: number }) => Promise<void>

export const NO_NEWS: News = { gone: [], anew: [] }

// Next bundles its own copies of our modules; the line that the process was given is one for all.
const place = globalThis as { [LINE]?: { line: PressLine; told: number } | undefined }
const LINE = Symbol.for('broadsheet.press-line')

/** Gives printing its line to the press. Without one (a test) nobody is told. */
export function setPressLine(line: PressLine | undefined): void {
	place[LINE] = line && { line, told: 0 }
}

/**
 * Tells the press of everything that is printed and that this process has not told it of. What another
 * process printed counts: whoever acts is answered only when readers have it. Never throws: the press
 * reads the table by itself too.
 */
export async function tellPress(news: News): Promise<void> {
	const open = place[LINE]
	if (!open) return
	const seq = await staleSeq()
	if (seq <= open.told) return
	try {
		await open.line({ ...news, seq })
		open.told = Math.max(open.told, seq)
	} catch (error) {
		log.warn({ error }, 'the press was not reached; it reads what changed by itself')
	}
}

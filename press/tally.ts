import type { Came } from './send-page.ts'

/** Who counts what the press does. */
export type Tally = {
	/** A page was asked of the newsroom. */
	rendered: () => void
	/** A page was given, and where it came from. */
	gave: (came: Came) => void
	/** A new page reached its first reader, so many ms after what it shows was printed. */
	reached: (ms: number) => void
}

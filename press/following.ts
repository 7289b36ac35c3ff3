import { log } from '#lib/log.ts'
import type { Heard } from './shelf/heard.ts'
import type { Shelf } from './shelf/shelf.ts'

/** Milliseconds between two looks at the stale table, for what no message told of. */
const LOOK_EVERY = 250

export type Following = ReturnType<typeof followPaper>

/**
 * Keeps a shelf in step with the paper: reads on whenever it is told to, and by itself, so that a lost
 * message, another process that printed or a newsroom that died loses nothing.
 */
export function followPaper(heard: Heard, shelf: Shelf) {
	let reading: Promise<void> = Promise.resolve()
	let silent = false

	/** Reads what is there now; once it answers, the shelf holds nothing that it tells of as fresh. Throws while it cannot be read. */
	function catchUp(): Promise<void> {
		// One after the other: two at once would read the same rows, and the later would go unheard.
		const next = reading.then(async () => {
			await shelf.hear(await heard.listen())
		})
		reading = next.catch(() => {})
		return next
	}

	const timer = setInterval(() => {
		catchUp().then(
			() => {
				if (silent) log.info('the shelf is in step with the paper again')
				silent = false
			},
			(error) => {
				if (!silent) log.error({ error }, 'the shelf is not in step with the paper; readers get the pages there are')
				silent = true
			},
		)
	}, LOOK_EVERY)
	return { catchUp, stop: () => clearInterval(timer) }
}

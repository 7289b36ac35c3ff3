import { DamagedStore } from '#db/handles.ts'
import { NewerStore } from '#db/migrate.ts'
import { log } from '#lib/log.ts'
import { CannotStart } from './settings.ts'

/** What a child says to the process that keeps it, and what it is told. */
export type FromChild = { up: true; welcome: string[] } | { leaving: true }
export type ToChild = { leave: true }

/**
 * Runs the work of a child process: comes up, says so, and leaves when it is told to or its keeper is
 * gone. Told to end by a signal it asks its keeper first, who puts another in its place before it leaves.
 *
 * @param start begins the work; gives what ends it, and what the console is to show
 */
export async function comeUp(
	start: () => Promise<(() => Promise<void>) | { stop: () => Promise<void>; welcome: string[] }>,
) {
	const held = process.send !== undefined
	let isUp = false
	// Without a keeper nothing that is begun here would be known to anybody; the next start begins it again.
	process.on('disconnect', () => isUp || process.exit(1))
	try {
		const started = await start()
		const { stop, welcome } = typeof started === 'function' ? { stop: started, welcome: [] } : started
		let leaving = false
		const leave = async () => {
			if (leaving) return
			leaving = true
			await stop()
			process.exit(0)
		}
		process.on('message', (message: ToChild) => message.leave && leave())
		process.on('disconnect', leave)
		process.on('SIGTERM', () => (held && process.connected ? say({ leaving: true }) : leave()))
		// From a terminal these reach every process of a start; the keeper ends them in their order.
		for (const signal of ['SIGINT', 'SIGHUP'] as const) process.on(signal, () => held || leave())
		process.on('unhandledRejection', (error) => log.error({ error }, 'a promise failed and nobody heard'))
		isUp = true
		say({ up: true, welcome })
	} catch (error) {
		if (![CannotStart, NewerStore, DamagedStore].some((kind) => error instanceof kind)) throw error
		console.error((error as Error).message)
		process.exit(1)
	}
}

function say(message: FromChild) {
	process.send?.(message)
}

import { log } from '#lib/log.ts'
import { act } from '#newsroom/act.ts'
import { printPending } from '#newsroom/printing/print.ts'
import { publishDue } from './commands.ts'
import { dueJobs } from './desk.ts'

const EVERY_MS = 1000
const JOBS = { type: 'system', name: 'jobs' } as const

/** Does everything that is due now; gives how many went out. A job that throws stays due and is tried again. */
export async function runDueJobs(): Promise<number> {
	let done = 0
	for (const id of await dueJobs()) {
		try {
			if ((await act(JOBS, publishDue, { job: id }, { print: 'later' })).result === 'done') done += 1
		} catch (error) {
			log.error({ error, job: id }, 'a due job failed; it is tried again')
		}
	}
	// Also prints what an act before could not.
	await printPending()
	return done
}

/** Looks for due work every second until stopped; `stop` resolves when what runs has ended. */
export function startJobs(): { stop: () => Promise<void> } {
	let stopped = false
	let timer: NodeJS.Timeout
	let running = Promise.resolve()
	const round = () => {
		running = runDueJobs()
			.catch((error) => log.error({ error }, 'looking for due jobs failed'))
			.then(() => {
				if (!stopped) timer = setTimeout(round, EVERY_MS)
			})
	}
	round()
	return {
		stop: () => {
			stopped = true
			clearTimeout(timer)
			return running
		},
	}
}

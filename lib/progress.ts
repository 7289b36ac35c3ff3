import { SingleBar } from 'cli-progress'

/** Shows how far long work is, on stderr: a bar on a terminal, a line per tenth elsewhere. */
export interface Progress {
	at: (done: number, of: number) => void
	end: () => void
}

export function showProgress(label: string): Progress {
	const bar = new SingleBar({
		format: `${label} {bar} {value}/{total}  {eta_formatted}`,
		stream: process.stderr,
		noTTYOutput: true,
		notTTYSchedule: 5000,
		clearOnComplete: false,
		hideCursor: true,
		etaBuffer: 200,
	})
	let begun = false
	return {
		at(done, of) {
			if (!begun) bar.start(of, 0)
			begun = true
			bar.setTotal(of)
			bar.update(done)
		},
		end() {
			if (begun) bar.stop()
		},
	}
}

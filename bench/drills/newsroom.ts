import { closeStores } from '#db/stores.ts'
import { showProgress } from '#lib/progress.ts'
import { openTestPaper } from '#test/paper.ts'
import { dueWhileDead, killDuringPublishes } from './kill.ts'

const ROUNDS = 50

async function drill(
	name: string,
	run: (dataDir: string, heard: (round: number) => void) => Promise<object>,
): Promise<void> {
	const { dataDir, close } = await openTestPaper()
	await closeStores()
	const bar = showProgress(name)
	try {
		const figures = await run(dataDir, (round) => bar.at(round, ROUNDS))
		bar.end()
		console.log(
			`${name}: ${Object.entries(figures)
				.map(([figure, value]) => `${figure} ${value}`)
				.join(', ')}`,
		)
		const bad = Object.entries(figures).some(([figure, value]) =>
			['rounds', 'acknowledged', 'once'].includes(figure) ? value < ROUNDS : value !== 0,
		)
		if (bad) process.exitCode = 1
	} finally {
		await close()
	}
}

/** Kills newsrooms at work. Sets the exit code to 1 when a figure that must be 0 is not, or nothing was put to the test. */
export async function drillNewsroom(): Promise<void> {
	await drill('kill -9 during publishes', (dataDir, heard) => killDuringPublishes(dataDir, ROUNDS, heard))
	await drill('due while dead', (dataDir, heard) => dueWhileDead(dataDir, ROUNDS, heard))
}

import { Command } from 'commander'
import { NewerStore } from '#db/migrate.ts'
import { closeStores, openStores } from '#db/stores.ts'
import { Invalid, Missing, Refused } from '#lib/errors.ts'
import { setPressLine } from '#newsroom/printing/press-line.ts'
import { type Desk, Failed } from './command-line.ts'
import { archiveCommands } from './commands/archive.ts'
import { paperCommands } from './commands/paper.ts'
import { staffCommands } from './commands/staff.ts'
import { pressLine } from './press-line.ts'
import { CannotStart, readSettings } from './settings.ts'

const program = new Command('broadsheet')
	.description('Works on the paper in BROADSHEET_DATA (default ./data), also while the server runs.')
	.configureOutput({ writeOut: (text) => process.stderr.write(text) })
	.showHelpAfterError()

try {
	const { dataDir } = readSettings(process.env)
	const desk: Desk = {
		dataDir,
		async open(work) {
			await openStores(dataDir)
			setPressLine(pressLine(dataDir))
			try {
				return await work()
			} finally {
				await closeStores()
			}
		},
	}
	for (const add of [archiveCommands, paperCommands, staffCommands]) add(program, desk)
	await program.parseAsync()
} catch (error) {
	console.error(sentenceOf(error))
	process.exitCode = 1
}

function sentenceOf(error: unknown): string {
	if (error instanceof Invalid)
		return error.problems
			.map(({ field, message, remedy }) => [field && `${field}:`, message, remedy].filter(Boolean).join(' '))
			.join('\n')
	const known = [Failed, CannotStart, NewerStore, Refused, Missing].some((kind) => error instanceof kind)
	if (error instanceof Error)
		return known || process.env.DEBUG === undefined ? error.message : (error.stack ?? error.message)
	return String(error)
}

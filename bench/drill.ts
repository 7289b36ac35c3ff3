import { program } from 'commander'

/*
 * `npm run drill`: faults the paper means to survive, on data directories of its own, with their
 * figures on stdout. Ends with 1 when a figure is missed, with 2 when a row could not run.
 */
program.name('npm run drill --').description('Kills newsrooms while they publish and counts what was lost.')
program.action(async () => (await import('./drills/newsroom.ts')).drillNewsroom())
program
	.command('press')
	.description('Hurts the press and what stands behind it, and counts what readers notice.')
	.option('--json <file>', 'also writes the figures to this file')
	.option('--rounds <n>', 'rounds of the rows that have rounds, 100 unless said', Number)
	.option('--only <words>', 'only rows with these words in their name')
	.option('--short', 'the same rows, shorter')
	.action(async (options) => (await import('./drills/press/run.ts')).drillPress(options))
await program.parseAsync()

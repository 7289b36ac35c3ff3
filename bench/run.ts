import { program } from 'commander'

/*
 * `npm run bench`: figures of speed and size on stdout. Ends with 1 when a figure is missed, with 2 when a
 * row could not run.
 */
program
	.name('npm run bench --')
	.description('Measures pages that nobody asked for before, at 1,000 and 10,000 stories.')
program.action(async () => (await import('./renders.ts')).benchRenders())
program
	.command('press')
	.description('Measures the press beside Next’s own page cache and nginx, in one run.')
	.option('--json <file>', 'also writes the figures to this file')
	.option('--chart <file>', 'also draws what each answers in a second (SVG)')
	.option('--rounds <n>', 'interleaved rounds, 5 unless said', Number)
	.option('--only <words>', 'only rows with these words in their name')
	.action(async (options) => (await import('./press/run.ts')).benchPress(options))
await program.parseAsync()

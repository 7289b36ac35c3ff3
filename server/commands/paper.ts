import type { Command } from 'commander'
import { migrateStores } from '#db/migrate.ts'
import { showProgress } from '#lib/progress.ts'
import { reprint } from '#newsroom/printing/print.ts'
import { type Desk, Failed } from '#server/command-line.ts'
import { examine } from '#server/doctor.ts'
import { checkBackup } from '#transfer/backup/check.ts'
import { seedPaper } from '#transfer/demo/seed.ts'
import { verifyStores } from '#transfer/verify.ts'

/** What is done to the stores themselves. */
export function paperCommands(program: Command, { dataDir, open }: Desk): void {
	program
		.command('migrate')
		.description("brings the stores to this version's schema, making them where there are none")
		.action(async () => {
			const done = await migrateStores(dataDir)
			for (const migration of done) console.log(migration)
			if (done.length === 0) console.error('The stores are up to date.')
		})

	program
		.command('reprint')
		.description('prints the whole paper anew from the desk')
		.action(() =>
			open(async () => {
				const bar = showProgress('Stories')
				await reprint(bar.at)
				bar.end()
				console.error('The paper is printed anew.')
			}),
		)

	program
		.command('seed')
		.requiredOption('--stories <n>', 'how many seeded stories the paper has in the end')
		.description('adds made-up stories to the English edition, to measure a large paper by')
		.action(({ stories }: { stories: string }) => {
			if (!/^[1-9]\d{0,6}$/.test(stories)) throw new Failed('--stories: give a whole number from 1 to 9999999.')
			return open(async () => {
				const bars = { Stories: showProgress('Stories'), Printed: showProgress('Printed') }
				await seedPaper(Number(stories), (label, done, of) => {
					bars[label].at(done, of)
					if (done === of) bars[label].end()
				})
				console.error('The paper is printed anew.')
			})
		})

	program
		.command('verify')
		.argument('[dir]', 'a backup; without it, the live stores')
		.description('checks every byte of a backup, or every revision of the live stores, by their hashes')
		.action(async (dir: string | undefined) => {
			const bar = showProgress(dir ? 'Files' : 'Revisions')
			const findings = dir ? await checkBackup(dir, bar.at) : await open(() => verifyStores(bar.at))
			bar.end()
			if (findings.length > 0) {
				for (const finding of findings) console.log(finding)
				throw new Failed(
					`${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}. Restore the last good backup, or ask for help with this list.`,
				)
			}
			console.log('ok')
		})

	program
		.command('doctor')
		.description('examines versions, durability, integrity, missing files, free space and the clock')
		.action(async () => {
			const findings = await open(() => examine(dataDir))
			for (const { name, state, says, remedy } of findings)
				console.log(`${state === 'ok' ? 'ok  ' : 'BAD '} ${name}: ${says}${remedy ? ` ${remedy}` : ''}`)
			const bad = findings.filter(({ state }) => state === 'bad').length
			if (bad > 0) throw new Failed(`${bad} ${bad === 1 ? 'thing needs' : 'things need'} care.`)
		})
}

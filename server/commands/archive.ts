import { existsSync } from 'node:fs'
import { rename, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import { showProgress } from '#lib/progress.ts'
import type { SystemActor } from '#newsroom/policies/permit.ts'
import { setPressLine } from '#newsroom/printing/press-line.ts'
import { type Desk, Failed } from '#server/command-line.ts'
import { makeBackup } from '#transfer/backup/make.ts'
import { restoreBackup } from '#transfer/backup/restore.ts'
import { onCopy } from '#transfer/on-copy.ts'
import { importWxr, type ReportRow } from '#transfer/wxr/import.ts'

const IMPORTER: SystemActor = { type: 'system', name: 'importer' }

/** What comes in and goes out whole. */
export function archiveCommands(program: Command, { dataDir, open }: Desk): void {
	program
		.command('backup')
		.argument('<dir>', 'a new folder')
		.description('copies both stores, images and secrets, with a hash of every byte')
		.action((dir: string) =>
			open(async () => {
				const bar = showProgress('Files')
				const made = await makeBackup(resolve(dir), bar.at)
				bar.end()
				console.error(`${made.files} files, ${made.bytes} bytes. Keep it elsewhere: it holds the paper's secrets.`)
				console.log(made.dir)
			}),
		)

	program
		.command('restore')
		.argument('<dir>', 'a backup')
		.description('makes an empty BROADSHEET_DATA what it was when the backup was made')
		.action(async (dir: string) => {
			const bar = showProgress('Files')
			const { files } = await restoreBackup(resolve(dir), dataDir, bar.at)
			bar.end()
			console.error(`${files} files restored and the paper printed anew. Start it with "npm start".`)
			console.error(
				'Nobody is signed in. Accounts, passwords and API tokens are as they were at the backup: disable again whom you disabled since.',
			)
			console.log(dataDir)
		})

	program
		.command('import')
		.description('brings an archive in')
		.command('wxr')
		.argument('<file>', "WordPress's export (WXR)")
		.option('--edition <id>', 'where its stories go', 'en')
		.option('--report <file>', 'where to write one row per item, as JSON')
		.option('--dry-run', 'writes nothing and says what would be')
		.description('brings in stories, pages, sections, topics and contributors; a second run changes nothing')
		.action((file: string, { edition, report, dryRun }) =>
			open(async () => {
				if (!existsSync(file)) throw new Failed(`There is no file ${file}. Check its path.`)
				// Whether the report can be written is better known before than after an hour of work.
				if (report)
					await writeFile(`${report}.partial`, '').catch((error: Error) => {
						throw new Failed(
							`--report: ${report} cannot be written (${error.message}). Name a file in a folder that is there.`,
						)
					})
				const bar = showProgress('Read ‰')
				const rows: ReportRow[] = []
				const bringIn = () =>
					importWxr({
						file,
						edition,
						actor: IMPORTER,
						onProgress: (done) => bar.at(Math.round(done * 1000), 1000),
						onRow: (row) => rows.push(row),
					})
				try {
					// Nobody is told of what a copy prints.
					if (dryRun) setPressLine(undefined)
					await (dryRun ? onCopy(bringIn) : bringIn())
				} finally {
					bar.end()
					if (report) await writeReport(report, rows)
				}
				const count = (outcome: ReportRow['outcome']) => rows.filter((row) => row.outcome === outcome).length
				console.log(
					`${rows.length} items: ${count('in')} in, ${count('changed')} changed, ${count('left out')} left out, ${count('failed')} failed`,
				)
				if (count('failed') > 0) throw new Failed('Some items failed; the report says why.')
			}),
		)
}

async function writeReport(file: string, rows: ReportRow[]): Promise<void> {
	await writeFile(`${file}.partial`, `${JSON.stringify(rows, null, '\t')}\n`)
	await rename(`${file}.partial`, file)
}

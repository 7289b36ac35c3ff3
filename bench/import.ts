import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openTestPaper } from '#test/paper.ts'
import { writeBigExport } from '#test/wxr/big-file.ts'
import { importWxr } from '#transfer/wxr/import.ts'

/*
 * How fast, and in how much memory, an archive comes in:
 *   node --max-semi-space-size=8 bench/import.ts [megabytes, 500 unless said] [MB of memory allowed, 400 unless said]
 * The flag is the one that the command line itself runs with.
 * Ends with 1 when it took more memory than allowed.
 */
const [megabytes = 500, allowed = 400] = process.argv.slice(2).map(Number)
const folder = mkdtempSync(join(tmpdir(), 'broadsheet-import-'))
const file = join(folder, 'big.xml')
const items = await writeBigExport(file, megabytes)
const { close } = await openTestPaper()
let shown = 0
const begun = performance.now()
const rows = await importWxr({
	file,
	edition: 'en',
	actor: { type: 'system', name: 'importer' },
	onProgress: (done) => {
		if (done < shown + 0.05) return
		shown = done
		process.stderr.write(`${Math.round(done * 100)} % · ${memory()} MB\n`)
	},
})
const seconds = (performance.now() - begun) / 1000
const failed = rows.filter(({ outcome }) => outcome === 'failed').length
const size = statSync(file).size / 1_000_000
close()
rmSync(folder, { recursive: true })
process.stdout.write(
	`${items} items, ${size.toFixed(0)} MB in ${seconds.toFixed(1)} s: ${(size / seconds).toFixed(1)} MB/s, ${(items / seconds).toFixed(0)} items/s, ${memory()} MB of memory at most, ${failed} failed\n`,
)
process.exitCode = memory() > allowed || failed > 0 ? 1 : 0

/** The most this process ever held, in MB. */
function memory(): number {
	return Math.round(process.resourceUsage().maxRSS / 1024)
}

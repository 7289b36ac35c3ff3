import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { rows, withImportRules } from './lint-rules.mjs'

/** A file for every row, an import it may not have, and what the lint says of it. */
const PLANTED: [file: string, imported: string, reason: string, name?: string][] = [
	['bench/a.ts', '../lib/log.ts', 'a path that climbs'],
	['lib/a.ts', '#newsroom/act.ts', 'lib has never heard of news'],
	['lib/b.ts', '#lib/a.tsx', 'cannot read .tsx'],
	['press/a.ts', '#newsroom/act.ts', 'The press knows only lib'],
	['press/b.ts', 'next/headers', 'Next stays in app'],
	['press/c.ts', 'better-sqlite3', 'The database is reached through'],
	['db/a.ts', '#newsroom/act.ts', 'db knows only lib'],
	['server/a.ts', '#components/ui/a.ts', 'processes and archives never draw'],
	['server/b.ts', 'better-sqlite3', 'stays in db'],
	['server/c.ts', '#db/engines/sqlite.ts', 'has a door'],
	['newsroom/search/a.ts', './engines/sqlite.ts', 'has a door'],
	['transfer/a.ts', '#press/press.ts', 'nothing of how they are shown'],
	['newsroom/stories/desk/a.ts', 'drizzle-orm', 'Databases differ', 'like'],
	['newsroom/printing/a.ts', 'drizzle-orm', 'Databases differ', 'sql'],
	['transfer/b.ts', 'drizzle-orm', 'Databases differ', 'ilike'],
	['newsroom/act.ts', '#app/admin/a.ts', 'does not know who asks'],
	['newsroom/a.ts', '#press/press.ts', 'what a page depends on'],
	['newsroom/stories/labels.ts', '#db/desk/tables.ts', 'Tables stay in'],
	['newsroom/body/a.ts', '#newsroom/stories/rules.ts', 'The body knows only lib'],
	['newsroom/policies/a.ts', '#db/stores.ts', 'The database is reached through'],
	['newsroom/policies/b.ts', '#newsroom/stories/desk.ts', 'Policies decide from rules alone'],
	['newsroom/stories/rules.ts', '#newsroom/stories/desk.ts', 'Rules are pure'],
	['newsroom/stories/input.ts', '#newsroom/stories/desk.ts', 'Input shapes know'],
	['newsroom/stories/public.ts', '#db/desk/tables.ts', 'cannot leak from it'],
	['newsroom/sections/public.ts', '#newsroom/sections/commands.ts', 'through act() only'],
	['newsroom/stories/desk.ts', '#db/paper/tables.ts', 'Reads for staff come from the desk'],
	['newsroom/stories/commands/a.ts', 'react', 'React draws in app'],
	['app/admin/a.ts', '#db/stores.ts', 'The database is reached through'],
	['app/admin/b.ts', '#transfer/verify.ts', 'A page asks the newsroom'],
	['app/(reader)/a.ts', '#newsroom/stories/desk.ts', 'cannot leak from it'],
	['app/(reader)/b.ts', '#newsroom/act.ts', 'nothing of the staff side'],
	['app/(reader)/c.ts', '#newsroom/stories/commands/publish.ts', 'through act() only'],
	['app/api/v1/live.ts', '#newsroom/act.ts', 'comes from the paper alone'],
	['components/ui/a.tsx', '#newsroom/stories/rules.ts', 'has never heard of news'],
	['components/reader/a.tsx', '#newsroom/stories/public.ts', 'drawn from what it is given: rules, body, ui'],
	['components/reader/islands/a.ts', '#newsroom/stories/rules.ts', 'all that its readers load'],
	['components/reader/islands/b.ts', 'react', 'React draws in app'],
	['components/admin/a.tsx', '#newsroom/stories/desk.ts', 'drawn from what it is given: rules, input'],
]

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-lint-'))
let findings: { file: string; message: string }[]

beforeAll(() => {
	for (const name of ['biome.json', 'package.json', '.gitignore']) cpSync(name, join(folder, name))
	symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'))
	for (const [file, imported, , name = 'planted'] of PLANTED) {
		mkdirSync(dirname(join(folder, file)), { recursive: true })
		writeFileSync(join(folder, file), `import { ${name} } from '${imported}'\n\nexport const a = ${name}\n`)
	}
	findings = lint()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function lint() {
	const biome = join(process.cwd(), 'node_modules/.bin/biome')
	const words = [
		'lint',
		'--vcs-enabled=false',
		'--only=style/noRestrictedImports',
		'--reporter=json',
		'--max-diagnostics=none',
	]
	let report = ''
	try {
		report = execFileSync(biome, words, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
	} catch (error) {
		report = String((error as { stdout: string }).stdout)
	}
	const { diagnostics } = JSON.parse(report) as { diagnostics: { message: string; location: { path: string } }[] }
	return diagnostics.map(({ message, location }) => ({ file: location.path, message }))
}

it.each(PLANTED)('%s may not import %s: %s', (file, _, reason) => {
	const said = findings.filter((finding) => finding.file === file).map(({ message }) => message)
	expect(said.join()).toContain(reason)
})

it('every reason in the table is met by a planted import', () => {
	const reasons = new Set(rows.flatMap(({ refused }) => refused.map(({ message }) => message)))
	const unmet = [...reasons].filter((message) => !PLANTED.some(([, , reason]) => message.includes(reason)))
	expect(unmet).toEqual([])
})

it('biome.json holds the table', () => {
	const config = JSON.parse(readFileSync('biome.json', 'utf8'))
	expect(config).toEqual(withImportRules(config))
})

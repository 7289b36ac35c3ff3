// Who may import whom, as one table. Biome merges nothing between overrides: the last one that
// matches a file replaces the others' options, so each row is written out whole and broad rows come
// first. `node server/lint-rules.mjs` writes the rows into biome.json; a test keeps the two equal.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const climbing = {
	group: ['../**', '..'],
	message: 'Write #room/file.ts: a path that climbs hides which room it enters.',
}
const drawn = { group: ['**/*.tsx'], message: 'Plain Node runs this file and cannot read .tsx.' }
const next = {
	group: ['next', 'next/**', 'next-auth', 'next-auth/**'],
	message: 'Next stays in app, components and server, so that the paper outlives it.',
}
const react = {
	group: ['react', 'react/**', 'react-dom', 'react-dom/**'],
	message: 'React draws in app and components; nothing else knows of it.',
}
const database = {
	group: ['drizzle-orm', 'drizzle-orm/**', 'better-sqlite3', '#db/**'],
	message: 'The database is reached through public.ts, desk.ts and commands of the room that keeps the noun.',
}
const driver = { group: ['better-sqlite3'], message: 'The driver of a database stays in db.' }
const engines = {
	group: ['**/engines/sqlite*'],
	message: 'What is one database’s own has a door: #db/stores.ts, #db/upkeep.ts, search/engines/paper.ts and desk.ts.',
}
const dialect = {
	group: ['drizzle-orm', 'drizzle-orm/**'],
	importNamePattern: '(sql|like|notLike|ilike|notIlike)',
	message: 'Databases differ in this. What a query needs of its own stands in #db/sql.ts, once for all of them.',
}
const tables = {
	group: ['#db/desk/**', '#db/paper/**'],
	message: 'Tables stay in public.ts, desk.ts, commands, printing and search/engines; ask the room that keeps them.',
}
const commands = {
	group: ['#newsroom/*/commands.ts', '#newsroom/*/commands/**'],
	message: 'Commands run through act() only.',
}

/** Of our own rooms none but these. */
const only = (rooms, message) => ({ group: ['#*', '#*/**', ...rooms.map((room) => `!#${room}`)], message })
/** None of these rooms. */
const never = (rooms, message) => ({ group: rooms.map((room) => `#${room}`), message })

const doors = never(
	['app/**', 'components/**', 'server/**', 'transfer/**'],
	'The newsroom does not know who asks; doors import it, not it the doors.',
)
const press = {
	group: ['#press/**', '!#press/render-store.ts'],
	message: 'Of the press the newsroom knows only what a page depends on: #press/render-store.ts.',
}
const desk = never(
	['db/desk/**', 'newsroom/*/desk.ts', 'newsroom/*/desk/**', 'newsroom/policies/**'],
	'What readers see comes from the paper; a file that cannot name the desk cannot leak from it.',
)
const newsroom = [climbing, doors, press, drawn, next, react, driver]
const neutral = [...newsroom, engines, dialect]
const processes = [
	climbing,
	never(['app/**', 'components/**'], 'Pages are drawn by Next; processes and archives never draw.'),
	drawn,
	react,
	engines,
	dialect,
]

/** Files (globs) and what they may not import, each with its reason. Later rows win. */
export const rows = [
	{ files: ['**/*.{ts,tsx,mjs}'], refused: [climbing, driver, engines, dialect] },
	{
		files: ['lib/**'],
		refused: [
			climbing,
			only(['lib/**'], 'lib has never heard of news and imports nothing of ours.'),
			drawn,
			next,
			react,
			database,
		],
	},
	{
		files: ['press/**'],
		refused: [
			climbing,
			only(['lib/**', 'press/**'], 'The press knows only lib: it serves readers while the newsroom is down.'),
			drawn,
			next,
			react,
			database,
		],
	},
	{
		files: ['db/**'],
		refused: [climbing, only(['lib/**', 'db/**'], 'db knows only lib; rooms know db.'), drawn, next, react],
	},
	{
		files: ['server/**', 'transfer/**'],
		refused: [...processes, driver],
	},
	// Its lock is a file of SQLite, whatever the stores lie in.
	{ files: ['server/claim.ts'], refused: processes },
	{
		files: ['transfer/**'],
		refused: [
			climbing,
			never(
				['app/**', 'components/**', 'server/**', 'press/**'],
				'An archive knows the newsroom and the stores, nothing of how they are shown.',
			),
			drawn,
			next,
			react,
			driver,
			engines,
			dialect,
		],
	},
	{ files: ['newsroom/**'], refused: [...neutral, tables] },
	{
		files: ['newsroom/body/**'],
		refused: [
			climbing,
			only(
				['lib/**', 'newsroom/body/**'],
				'The body knows only lib, so that every outlet and the editor can share it.',
			),
			drawn,
			next,
			react,
			database,
		],
	},
	{
		files: ['newsroom/policies/**'],
		refused: [
			climbing,
			only(
				['lib/**', 'newsroom/policies/**', 'newsroom/*/rules.ts'],
				'Policies decide from rules alone, without the database.',
			),
			drawn,
			next,
			react,
			database,
		],
	},
	{
		files: ['newsroom/*/rules.ts'],
		refused: [
			climbing,
			only(
				['lib/**', 'newsroom/*/rules.ts', 'newsroom/body/**'],
				'Rules are pure: they know other rules, the body and lib.',
			),
			drawn,
			next,
			react,
			database,
		],
	},
	{
		files: ['newsroom/*/input.ts'],
		refused: [
			climbing,
			only(
				['lib/**', 'newsroom/*/rules.ts', 'newsroom/*/input.ts', 'newsroom/body/**'],
				'Input shapes know rules, the body and lib.',
			),
			drawn,
			next,
			react,
			database,
		],
	},
	{ files: ['newsroom/*/public.ts'], refused: [...neutral, desk, commands] },
	{
		files: ['newsroom/*/desk.ts', 'newsroom/*/desk/**'],
		refused: [...neutral, never(['db/paper/**'], 'Reads for staff come from the desk, which is the truth.'), commands],
	},
	{
		files: ['newsroom/*/commands.ts', 'newsroom/*/commands/**', 'newsroom/printing/**', 'newsroom/jobs/**'],
		refused: neutral,
	},
	{ files: ['newsroom/search/engines/**'], refused: newsroom },
	{
		files: ['app/**'],
		refused: [
			climbing,
			database,
			never(['server/**', 'transfer/**'], 'A page asks the newsroom for data and hands it to a component.'),
		],
	},
	{
		files: ['app/(reader)/**', 'app/lite/**'],
		refused: [
			climbing,
			database,
			desk,
			commands,
			never(
				['newsroom/act.ts', 'server/**', 'transfer/**', 'components/admin/**', 'app/admin/**'],
				'Readers’ pages know nothing of the staff side.',
			),
		],
	},
	{
		files: ['app/api/v1/live.ts'],
		refused: [
			climbing,
			database,
			desk,
			commands,
			never(
				['newsroom/act.ts', 'server/**', 'transfer/**'],
				'What the API gives without a token comes from the paper alone.',
			),
		],
	},
	{
		files: ['components/ui/**'],
		refused: [
			climbing,
			only(['lib/**', 'components/ui/**'], 'A plain part of the interface has never heard of news.'),
			database,
		],
	},
	{
		files: ['components/reader/**'],
		refused: [
			climbing,
			only(
				['lib/**', 'components/ui/**', 'components/reader/**', 'newsroom/*/rules.ts', 'newsroom/body/**'],
				'What readers see is drawn from what it is given: rules, body, ui.',
			),
			database,
		],
	},
	{
		files: ['components/reader/islands/**'],
		refused: [
			climbing,
			only(
				['lib/**', 'components/reader/islands/**'],
				'An island is all that its readers load: lib and its neighbours, nothing else of ours.',
			),
			drawn,
			next,
			react,
			database,
		],
	},
	{
		files: ['components/admin/**'],
		refused: [
			climbing,
			only(
				[
					'lib/**',
					'components/ui/**',
					'components/admin/**',
					'newsroom/*/rules.ts',
					'newsroom/*/input.ts',
					'newsroom/body/**',
				],
				'What staff see is drawn from what it is given: rules, input, body, ui.',
			),
			database,
		],
	},
	{ files: ['bench/**'], refused: [climbing, driver, engines, dialect] },
	{ files: ['**/*.test.{ts,tsx}', 'test/**', 'e2e/**'], refused: [climbing, dialect] },
]

const asOverride = ({ files, refused }) => ({
	includes: files,
	linter: { rules: { style: { noRestrictedImports: { level: 'error', options: { patterns: refused } } } } },
})

/** The configuration of Biome with the import rules of the table in place of those it has. */
export function withImportRules(config) {
	const own = config.overrides.filter((override) => !override.linter?.rules?.style?.noRestrictedImports)
	return { ...config, overrides: [...own, ...rows.map(asOverride)] }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const place = fileURLToPath(new URL('../biome.json', import.meta.url))
	writeFileSync(place, JSON.stringify(withImportRules(JSON.parse(readFileSync(place, 'utf8')))))
	spawnSync(fileURLToPath(new URL('../node_modules/.bin/biome', import.meta.url)), ['format', '--write', place], {
		stdio: 'inherit',
	})
}

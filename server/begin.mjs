// What `npm start`, `npm test` and the other scripts run. It works with any Node from 20 on and
// nothing installed: it installs what the lockfile names, our own Node among it, and hands over to
// the real entry under that Node. Everything it says goes to stderr; stdout belongs to the entry.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { oneAtATime } from './one-at-a-time.mjs'

const ENTRIES = {
	start: 'server/main.ts',
	press: 'server/main.ts',
	newsroom: 'server/main.ts',
	test: 'test/run.ts',
	broadsheet: 'server/broadsheet.ts',
	bench: 'bench/run.ts',
	drill: 'bench/drill.ts',
	pictures: 'docs/pictures/take.ts',
}
/** `start` starts both of these. */
const FIRST_WORDS = { press: ['--press'], newsroom: ['--newsroom'] }
/** The command line takes in files larger than memory; with the default nursery of Node its process would grow by 150 MB. */
const FLAGS = { broadsheet: ['--max-semi-space-size=8'] }
/** Node 24 from here on strips types without a word and has the SQLite prebuilds' interface. */
const NODE_FLOOR = [24, 15]

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const installedMark = join(root, 'node_modules', '.installed')
process.chdir(root)

/** @type {import('node:child_process').ChildProcess | undefined} What works for us at the moment. */
let child
/** @type {NodeJS.Signals | undefined} */
let told
let installs = false
// Whoever tells us to end may tell nobody else: what we started must not go on without us.
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'])
	process.on(signal, () => {
		told = signal
		// npm would finish first, minutes later. Half an install is none: the next start begins it again.
		if (child?.exitCode === null) child.kill(installs ? 'SIGKILL' : signal)
		else process.exit(exitCode(null, signal))
	})

const [command, ...words] = process.argv.slice(2)
const entry = ENTRIES[command]
if (!entry) fail(`There is no "${command}"; there are: ${Object.keys(ENTRIES).join(', ')}.`)

if (!isInstalled()) {
	await oneAtATime(join(root, '.begin.lock'), async () => {
		if (!isInstalled()) await install()
	})
}
handOver(nodeToUse())

/** What must be installed: the lockfile's contents, on this kind of machine. */
function wanted() {
	const lockfile = readFileSync(join(root, 'package-lock.json'))
	return createHash('sha256').update(lockfile).update(`${process.platform}-${process.arch}`).digest('hex')
}

function isInstalled() {
	return existsSync(installedMark) && readFileSync(installedMark, 'utf8') === wanted()
}

async function install() {
	const began = Date.now()
	console.error('Installing the packages of package-lock.json; the first time this takes about a minute …')
	const [npm, first] = npmCommand()
	// Scripts of packages are not run: nothing here needs them, and older npm would compile SQLite.
	// Without --include=dev an inherited NODE_ENV=production would leave out what the tests need.
	const options = ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
	installs = true
	child = spawn(npm, [...first, ...options], {
		stdio: ['ignore', 2, 2],
		shell: first.length === 0 && process.platform === 'win32',
	})
	const tick = setInterval(() => console.error(`  … ${Math.round((Date.now() - began) / 1000)} s`), 10_000)
	const code = await ended(child)
	clearInterval(tick)
	installs = false
	if (told) process.exit(exitCode(null, told))
	if (code !== 0)
		fail(
			'The packages could not be installed; npm says why above. Check the network and the registry (npm config get registry), then start again.',
		)
	writeFileSync(installedMark, wanted())
	console.error(`Installed in ${Math.round((Date.now() - began) / 1000)} s.`)
}

/** The npm that runs us, under the Node that runs that npm: our own Node is about to be replaced. */
function npmCommand() {
	const { npm_execpath: npm, npm_node_execpath: node } = process.env
	return npm && node && /npm-cli\.[cm]?js$/.test(npm) ? [node, [npm]] : ['npm', []]
}

function nodeToUse() {
	const system = process.platform === 'win32' ? 'win' : process.platform
	const own = join(
		root,
		'node_modules',
		`node-${system}-${process.arch}`,
		'bin',
		process.platform === 'win32' ? 'node.exe' : 'node',
	)
	// On a machine of another C library the file is there and does not run.
	if (existsSync(own) && spawnSync(own, ['--version']).status === 0) return own
	const [major, minor] = process.versions.node.split('.').map(Number)
	if (major > NODE_FLOOR[0] || (major === NODE_FLOOR[0] && minor >= NODE_FLOOR[1])) return process.execPath
	return fail(
		`Broadsheet needs Node ${NODE_FLOOR.join('.')} or newer, and brings none for ${process.platform}-${process.arch}; this is Node ${process.versions.node}. Install it from nodejs.org and start again.`,
	)
}

async function handOver(node) {
	const env = {
		...process.env,
		PATH: [dirname(node), join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
		// For what is started here and by what is started here: docs/decisions/024.
		NODE_OPTIONS: [process.env.NODE_OPTIONS, `--import=${pathToFileURL(join(root, 'server', 'quick-imports.mjs'))}`]
			.filter(Boolean)
			.join(' '),
		NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(root, 'node_modules', '.cache', 'compile'),
	}
	// A server is always the built one; tests choose for themselves.
	if (command === 'test') delete env.NODE_ENV
	else env.NODE_ENV = 'production'
	child = spawn(node, [...(FLAGS[command] ?? []), entry, ...(FIRST_WORDS[command] ?? []), ...words], {
		stdio: 'inherit',
		env,
	})
	process.exit(await ended(child))
}

/** The exit code of a process, as a shell would name it. */
function ended(child) {
	return new Promise((resolve) => {
		child.on('error', (error) => {
			console.error(error.message)
			resolve(1)
		})
		child.on('exit', (code, signal) => resolve(exitCode(code, signal)))
	})
}

function exitCode(code, signal) {
	return code ?? 128 + (constants.signals[signal] ?? 0)
}

function fail(sentence) {
	console.error(sentence)
	process.exit(1)
}

import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { join } from 'node:path'
import { BUILT, ISLAND_LIST } from '#press/islands.ts'
import { oneAtATime } from './one-at-a-time.mjs'
import { CannotStart } from './settings.ts'

const ENDS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const

/** What pages are built from. Tests are not; a change to one costs nobody a build. */
const SOURCES = [
	'{app,components,db,lib,newsroom}/**/*.{ts,tsx,css,json}',
	'press/{islands,render-store,speculation}.ts',
	'server/built.ts',
	'{app,public}/**/*.{svg,png,ico,webp,woff2}',
]
const CONFIGS = ['next.config.ts', 'postcss.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json']

/** Builds the pages if anything they are built from, the packages or Node changed since. `true` when it did. */
export async function buildIfChanged(root: string): Promise<boolean> {
	if (isBuilt(root)) return false
	return oneAtATime(join(root, '.begin.lock'), async () => {
		if (isBuilt(root)) return false
		await build(root)
		return true
	})
}

/** Names what the pages are built from, as far as a build is there. */
export function builtFrom(root: string): string {
	const stamp = stampFile(root)
	return existsSync(stamp) ? readFileSync(stamp, 'utf8') : ''
}

function stampFile(root: string) {
	return join(root, '.next', 'built-from')
}

function isBuilt(root: string) {
	return existsSync(join(root, BUILT, ISLAND_LIST)) && builtFrom(root) === sourceHash(root)
}

async function build(root: string) {
	const from = sourceHash(root)
	rmSync(stampFile(root), { force: true })
	console.log('Building the pages; this takes about a minute …')
	const next = join(root, 'node_modules/next/dist/bin/next')
	const env = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' }
	const child = spawn(process.execPath, [next, 'build'], { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] })
	// A start that is told to end ends its build too: the next start would build into the same folder.
	const end = (signal: NodeJS.Signals) => {
		child.once('exit', () => process.exit(128 + constants.signals[signal]))
		child.kill(signal)
	}
	for (const signal of ENDS) process.once(signal, end)
	const code = await new Promise((resolve) => child.on('exit', resolve))
	for (const signal of ENDS) process.off(signal, end)
	if (code !== 0) throw new CannotStart('The pages could not be built; what Next says stands above.')
	// Loaded for a build alone: it brings a bundler.
	const { buildOwnFiles, keepStyles } = await import('./built.ts')
	await buildOwnFiles(root).catch(() => {
		throw new CannotStart('The islands could not be built; what esbuild says stands above.')
	})
	keepStyles(root)
	// A file changed while Next was reading it: the stamp is of what was there before, so the next start builds again.
	writeFileSync(stampFile(root), from)
}

function sourceHash(root: string) {
	const hash = createHash('sha256').update(process.version)
	const sources = globSync(SOURCES, { cwd: root, exclude: ['**/*.test.{ts,tsx}'] })
		// A route may be a folder with the name of a file, such as openapi.json.
		.filter((file) => statSync(join(root, file)).isFile())
		.sort()
	for (const file of [...CONFIGS, ...sources]) hash.update(`\0${file}\0`).update(readFileSync(join(root, file)))
	return hash.digest('hex')
}

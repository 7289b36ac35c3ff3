import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'

const server = dirname(fileURLToPath(import.meta.url))
let root: string
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'broadsheet-begin-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

/** A file of the checkout that stands for a tool; it notes its process and works for long. */
function add(path: string, text: string) {
	const file = join(root, path)
	mkdirSync(dirname(file), { recursive: true })
	writeFileSync(file, text)
	chmodSync(file, 0o755)
}
const noted = () => join(root, 'tool.pid')

/** Starts it, tells it to end as soon as its tool works, and gives its exit code and whether the tool still runs. */
async function toldToEnd(words: string[], env: Record<string, string>) {
	const child = spawn(process.execPath, words, { cwd: root, env: { ...env, NODE_ENV: 'production' }, stdio: 'ignore' })
	const ended = once(child, 'exit')
	while (!existsSync(noted()) && child.exitCode === null) await sleep(20)
	const tool = Number(readFileSync(noted(), 'utf8'))
	child.kill('SIGTERM')
	const [code] = await ended
	return { code, runs: isAlive(tool) }
}

function isAlive(pid: number) {
	try {
		return process.kill(pid, 0)
	} catch {
		return false
	}
}

test('a start told to end while it installs leaves no npm at work and no lock', async () => {
	for (const name of ['begin.mjs', 'one-at-a-time.mjs']) cpSync(join(server, name), join(root, 'server', name))
	add('package-lock.json', '{}')
	add('bin/npm', `#!/bin/sh\necho $$ > new.pid && mv new.pid tool.pid\ntrap '' TERM\nsleep 60\n`)
	const env = { PATH: `${join(root, 'bin')}:/usr/bin:/bin` }
	expect(await toldToEnd(['server/begin.mjs', 'start'], env)).toEqual({ code: 143, runs: false })
	expect(existsSync(join(root, '.begin.lock'))).toBe(false)
})

test('a start told to end while it builds leaves no build at work and no lock', async () => {
	for (const name of ['next.config.ts', 'postcss.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json'])
		add(name, '{}')
	add(
		'node_modules/next/dist/bin/next',
		`const { renameSync, writeFileSync } = require('node:fs')
writeFileSync('new.pid', String(process.pid))
renameSync('new.pid', 'tool.pid')
setTimeout(() => {}, 60_000)`,
	)
	const build = pathToFileURL(join(server, 'build.ts')).href
	const words = ['--input-type=module', '-e', `(await import('${build}')).buildIfChanged(process.cwd())`]
	expect(await toldToEnd(words, {})).toEqual({ code: 143, runs: false })
	expect(existsSync(join(root, '.begin.lock'))).toBe(false)
})

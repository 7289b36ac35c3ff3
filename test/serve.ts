import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** An admin that every server of the tests makes at its start. */
export const ADMIN = { email: 'admin@paper.example', password: 'ferry lantern quay' }

export type Served = {
	origin: string
	dataDir: string
	process: ChildProcess
	/** Stops it as an operator would; gives the exit code. */
	stop: () => Promise<number | null>
}

/** How a start ended: its exit code, and what it said on either side. */
export type Ended = { code: number | null; out: string; err: string }

export type ServeOptions = {
	/** An existing data directory; else one is made and removed at the stop. */
	dataDir?: string
	/** Without it the paper is empty: two editions, no story. */
	demo?: boolean
	env?: Record<string, string>
}

/**
 * Starts the real server in a process of its own on a free port of this machine, building the pages
 * first where that has not been done. Throws with all it said when it does not come up.
 */
export async function serve({ dataDir, demo = false, env = {} }: ServeOptions = {}): Promise<Served> {
	const folder = dataDir ?? mkdtempSync(join(tmpdir(), 'broadsheet-served-'))
	const port = env.PORT ?? String(await freePort())
	const { child, ended, said } = startServer(demo ? [] : ['--empty'], {
		PORT: port,
		BROADSHEET_DATA: folder,
		BROADSHEET_ADMIN_EMAIL: ADMIN.email,
		BROADSHEET_ADMIN_PASSWORD: ADMIN.password,
		...env,
	})
	const up = new Promise<void>((resolve) => {
		child.stdout?.on('data', () => said.out.includes('The paper:') && resolve())
	})
	await Promise.race([
		up,
		ended.then(({ code, out, err }) => {
			throw new Error(`The server ended with ${code} before it was up.\n${out}\n${err}`)
		}),
	])
	return {
		origin: `http://localhost:${port}`,
		dataDir: folder,
		process: child,
		stop: async () => {
			child.kill('SIGTERM')
			const { code } = await ended
			if (!dataDir) rmSync(folder, { recursive: true, force: true })
			return code
		},
	}
}

/** What a process needs of this one's environment, the launcher's part among it. */
const { PATH, HOME, NODE_OPTIONS, NODE_COMPILE_CACHE } = process.env
const SURROUNDINGS = { PATH, HOME, NODE_OPTIONS, NODE_COMPILE_CACHE }

/** Starts the server's entry with these words and nothing else of this process's environment; for starts that must fail. */
export function startServer(words: string[], env: Record<string, string>) {
	const child = spawn(process.execPath, ['server/main.ts', ...words], {
		env: { ...SURROUNDINGS, NODE_ENV: 'production', ...env },
		stdio: ['ignore', 'pipe', 'pipe'],
	})
	const said = { out: '', err: '' }
	child.stdout.on('data', (piece) => {
		said.out += piece
	})
	child.stderr.on('data', (piece) => {
		said.err += piece
	})
	const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, ...said })))
	return { child, ended, said }
}

/** A port nobody listens on now. */
export async function freePort(): Promise<number> {
	const probe = createServer()
	await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
	const { port } = probe.address() as AddressInfo
	await new Promise((resolve) => probe.close(resolve))
	return port
}

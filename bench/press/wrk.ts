import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process'
import { cpus } from 'node:os'
import { promisify } from 'node:util'
import { NotRun } from '#bench/report.ts'

const run = promisify(execFile)

/** Cores of the servers and of the load. */
const SERVERS = '0'
const LOAD = '1'

/** What one contender did in one round. */
export interface Speed {
	perSecond: number
	p50: number
	p99: number
}

/** Brings a program by apt-get where there is none. Throws `NotRun` where it cannot be had. */
export function bring(program: string, name = program): void {
	const there = () => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0
	if (there()) return
	const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
	const apt = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq']
	for (const words of [['update'], ['install', '-y', '--no-install-recommends', name]]) {
		const [command = '', ...rest] = [...apt, ...words]
		spawnSync(command, rest, { stdio: ['ignore', 2, 2] })
	}
	if (!there()) throw new NotRun(`there is no ${program}, and apt-get could not bring it`)
}

/** Puts a process and all its threads on the servers' core. */
export function pin(pid: number): void {
	spawnSync('taskset', ['-acp', SERVERS, String(pid)])
}

/** Lets a process run on all cores again. */
export function unpin(pid: number): void {
	spawnSync('taskset', ['-acp', `0-${cpus().length - 1}`, String(pid)])
}

/** Throws `NotRun` where server and load cannot be kept apart. */
export function demandTwoCores(): void {
	if (process.platform !== 'linux' || cpus().length < 2 || spawnSync('taskset', ['--version']).status !== 0)
		throw new NotRun('server and load must be pinned to cores of their own: it takes Linux, taskset and two cores')
}

/**
 * Keeps the load's core from falling asleep, with work that gives way to all other; ends by itself. On a
 * virtual machine waking a core costs more than most answers, and the server that waits least for it wins.
 */
function keepAwake(seconds: number): ChildProcess {
	const spin = ['taskset', '-c', LOAD, 'chrt', '--idle', '0', 'sh', '-c', 'while :; do :; done']
	return spawn('timeout', [String(seconds), ...spin], { stdio: 'ignore' })
}

/** Asks one address for `seconds` over kept connections. Throws where an answer was none, or not of this status. */
export async function wrk(
	url: string,
	{
		headers = {},
		connections = 32,
		seconds = 5,
		status = 200,
	}: { headers?: Record<string, string>; connections?: number; seconds?: number; status?: number } = {},
): Promise<Speed> {
	const before = await statusOf(url, headers)
	if (before !== status) throw new Error(`${url} answered ${before}, not ${status}.`)
	const lines = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`])
	const words = [
		'-c',
		LOAD,
		'wrk',
		'-t1',
		`-c${connections}`,
		`-d${seconds}s`,
		'--latency',
		'--timeout',
		'10s',
		...lines,
		url,
	]
	const awake = keepAwake(seconds + 5)
	const { stdout } = await run('taskset', words).finally(() => awake.kill())
	if (/Non-2xx|Socket errors/.test(stdout) && status === 200) throw new Error(`Not every answer was one:\n${stdout}`)
	return {
		perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]),
		p50: milliseconds(/50%\s+([\d.]+\w+)/.exec(stdout)?.[1]),
		p99: milliseconds(/99%\s+([\d.]+\w+)/.exec(stdout)?.[1]),
	}
}

async function statusOf(url: string, headers: Record<string, string>) {
	const answer = await fetch(url, { headers })
	await answer.arrayBuffer()
	return answer.status
}

function milliseconds(text = ''): number {
	const [, value, unit] = /^([\d.]+)(us|ms|s)$/.exec(text) ?? []
	return Number(value) * (unit === 'us' ? 0.001 : unit === 's' ? 1000 : 1)
}

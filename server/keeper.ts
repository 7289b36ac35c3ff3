import type { ChildProcess } from 'node:child_process'
import { log } from '#lib/log.ts'
import type { FromChild, ToChild } from './child.ts'

/** Milliseconds until a dead child is started again. */
const AGAIN_AFTER = 1000
/** Milliseconds in which signals to a whole group of processes arrive at all of them. */
const SETTLE = 100
/** Milliseconds a child gets to leave; its own drain is shorter. */
const LEAVE_WITHIN = 15_000

export type KeeperOptions = {
	name: string
	fork: () => ChildProcess
	/** Whether a child that died is started again. */
	respawn: boolean
	/** Told whenever another process does the work. */
	changed: () => void
}

export type Keeper = ReturnType<typeof keep>

/**
 * Keeps one process at work. One that dies is started again after a second; one that was told to end by
 * a signal leaves only when another stands in its place, so that nobody finds nobody there.
 */
export function keep({ name, fork, respawn, changed }: KeeperOptions) {
	/** Who does the work, and who is on the way to take it over. */
	let current: ChildProcess | undefined
	let coming: ChildProcess | undefined
	let stopping = false
	let wasUp = false
	let again: NodeJS.Timeout | undefined

	/** Starts a child; resolves with what it shows on the console once it is up, rejects where it ends before. */
	async function start(): Promise<string[]> {
		const child = fork()
		coming = child
		return new Promise((resolve, reject) => {
			// One that could not even be made has no exit; who asked for it tries again.
			child.on('error', (error) => {
				if (child.pid !== undefined) return
				if (coming === child) coming = undefined
				reject(error)
			})
			child.on('message', (message: FromChild) => {
				if ('leaving' in message) return replace(child)
				if (!('up' in message)) return
				const before = current
				current = child
				coming = undefined
				wasUp = true
				changed()
				if (before) setTimeout(() => tell(before), SETTLE)
				resolve(message.welcome)
			})
			child.once('exit', (code, signal) => {
				reject(new EndedEarly(name, code))
				if (coming === child) coming = undefined
				if (current === child) current = undefined
				if (stopping || !wasUp || current || coming) return
				changed()
				log.error({ name, code, signal }, 'a process ended')
				if (respawn) startLater()
			})
		})
	}

	/** Tries until one is up; what it has to say is shown, since what the one before said may not hold any more. */
	function startLater() {
		again = setTimeout(() => {
			start().then(show, (error) => {
				// One that came as far as an exit is started again by that.
				if (error instanceof EndedEarly || stopping || current || coming) return
				log.error({ error, name }, 'a process could not be started; it is tried again')
				startLater()
			})
		}, AGAIN_AFTER)
	}

	function replace(child: ChildProcess) {
		if (!respawn) return tell(child)
		setTimeout(() => {
			if (stopping || current !== child || coming) return
			startLater()
		}, SETTLE)
	}

	return {
		start,
		pid: () => current?.pid,
		async stop(): Promise<void> {
			stopping = true
			clearTimeout(again)
			await Promise.all([current, coming].map((child) => child && leave(child)))
		},
	}
}

async function leave(child: ChildProcess) {
	if (child.exitCode !== null || child.signalCode !== null) return
	const ended = new Promise((resolve) => child.once('exit', resolve))
	const cut = setTimeout(() => child.kill('SIGKILL'), LEAVE_WITHIN)
	tell(child)
	await ended
	clearTimeout(cut)
}

function tell(child: ChildProcess) {
	const message: ToChild = { leave: true }
	if (child.connected) child.send(message, () => {})
}

function show(lines: string[]) {
	if (lines.length > 0) console.log(lines.join('\n'))
}

/** A child that ended before it was up; why, it has said itself. */
export class EndedEarly extends Error {
	override name = 'EndedEarly'
	readonly code: number | null
	constructor(child: string, code: number | null) {
		super(`The ${child} ended with ${code} before it was up.`)
		this.code = code
	}
}

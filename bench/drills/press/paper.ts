import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { and, eq } from 'drizzle-orm'
import { stale } from '#db/paper/tables.ts'
import { closeStores, openStores } from '#db/stores.ts'
import { transactPaper } from '#db/transact.ts'
import { setPressLine } from '#newsroom/printing/press-line.ts'
import { pressLine } from '#server/press-line.ts'
import { freePort, type Served, serve } from '#test/serve.ts'
import { tokenOf } from '#test/tokens.ts'
import { type Answer, type Asking, ask } from './ask.ts'

export interface DrillStory {
	id: string
	revision: string
	path: string
}

export type Process = 'press' | 'newsroom'
export type DrillPaper = Awaited<ReturnType<typeof openDrillPaper>>

/** A running paper that a drill may hurt: real processes, an empty paper, and the hands to publish through its own doors. */
export async function openDrillPaper(env: Record<string, string> = {}, dataDir?: string) {
	const metricsPort = await freePort()
	const served = await serve({
		...(dataDir ? { dataDir } : {}),
		env: { METRICS_PORT: String(metricsPort), ...env },
	})
	return withHands(served, metricsPort)
}

/** The same hands on a paper that runs already. */
export async function withHands(served: Served, metricsPort: number) {
	const { dataDir } = served
	const port = Number(new URL(served.origin).port)
	await openStores(dataDir)
	const token = await tokenOf('managing editor').finally(closeStores)

	const pid = (role: Process) => Number(readFileSync(join(dataDir, 'run', `${role}.pid`), 'utf8').split('\n')[0])
	const get = (path: string, asking?: Asking) => ask(port, path, asking)

	/** Asks the API as the managing editor; throws where it does not do as it is told. */
	async function api(method: string, path: string, body: object, headers: Record<string, string> = {}) {
		const answer = await ask(port, `/api/v1${path}`, {
			method,
			body: JSON.stringify(body),
			headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
		})
		if (answer.status >= 300) throw new Error(`${method} ${path} answered ${answer.status}: ${answer.text}`)
		return JSON.parse(answer.text)
	}

	return {
		...served,
		port,
		pid,
		get,
		token,

		/** Begins a story that readers do not have yet. */
		async begin(headline: string, more: object = {}): Promise<DrillStory> {
			const words = { bodyText: `${headline}, as the harbour master said.`, ...more }
			const { id, revision, url } = await api('POST', '/stories', {
				edition: 'en',
				section: 'news',
				headline,
				...words,
			})
			return { id, revision, path: new URL(url).pathname }
		},
		/** Publishes what was begun or changed; resolves when the newsroom has answered. */
		publish: ({ id }: DrillStory, change?: 'update') =>
			api('PUT', `/stories/${id}/publication`, change ? { change } : {}),
		/** Writes another headline, which readers do not have until it is published. */
		async change(story: DrillStory, headline: string): Promise<void> {
			const changed = await api('PATCH', `/stories/${story.id}`, { headline }, { 'if-match': `"${story.revision}"` })
			story.revision = changed.revision
		},
		takeDown: ({ id }: DrillStory) =>
			api('PUT', `/stories/${id}/takedown`, { reason: 'A court said so.', status: 451 }),
		withdraw: ({ id }: DrillStory) => api('POST', `/stories/${id}/withdrawal`, { reason: 'It was not so.' }),

		/** Works on the stores from this process, as the command line does. `told` says whether the press is told of it. */
		async byCommandLine<T>(work: () => Promise<T>, told = true): Promise<T> {
			await openStores(dataDir)
			if (told) setPressLine(pressLine(dataDir))
			try {
				return await work()
			} finally {
				setPressLine(undefined)
				await closeStores()
			}
		},

		/** Notes that what shows this key has changed, though nothing has; resolves when the press has heard. */
		async goStale(key: string): Promise<void> {
			await openStores(dataDir)
			try {
				const seq = await transactPaper(async (tx) => {
					await tx.delete(stale).where(and(eq(stale.key, key), eq(stale.how, 'stale')))
					const [row] = await tx.insert(stale).values({ key, how: 'stale', at: Date.now() }).returning()
					return row?.seq ?? 0
				})
				await pressLine(dataDir)({ seq, gone: [], anew: [] })
			} finally {
				await closeStores()
			}
		},

		/** A figure of the press by its name. */
		async counted(name: string): Promise<number> {
			const { text } = await ask(metricsPort, '/metrics')
			return Number(new RegExp(`^${name} (\\S+)`, 'm').exec(text)?.[1])
		},

		/** Files of the shelf in which these words stand. */
		shelvedWith(words: string): string[] {
			const root = join(dataDir, 'shelf')
			return readdirSync(root, { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile())
				.map((entry) => join(entry.parentPath, entry.name))
				.filter((file) => read(file).includes(words))
		},

		/** Ends a process as a crash does, and waits until it is gone. */
		async kill(role: Process): Promise<void> {
			const victim = pid(role)
			process.kill(victim, 'SIGKILL')
			while (isAlive(victim)) await sleep(10)
		},
		signal: (role: Process, signal: NodeJS.Signals) => process.kill(pid(role), signal),

		/** Waits until another process than `before` does the work and readers get an answer from it. */
		async untilReplaced(role: Process, before: number): Promise<void> {
			await until(() => pid(role) > 0 && pid(role) !== before)
			await until(async () => [200, 404].includes((await answerOf(get(`/nowhere-${Date.now()}`)))?.status ?? 0))
		},
	}
}

/** Waits for something to be so; throws where it is not within `within` ms. */
export async function until(isSo: () => boolean | Promise<boolean>, within = 60_000): Promise<void> {
	const end = Date.now() + within
	while (!(await isSo())) {
		if (Date.now() > end) throw new Error(`What a drill waited for did not come about in ${within} ms.`)
		await sleep(20)
	}
}

/** An answer, or undefined where there was none. */
export function answerOf(asked: Promise<Answer>): Promise<Answer | undefined> {
	return asked.catch(() => undefined)
}

function read(file: string): string {
	try {
		return readFileSync(file, 'latin1')
	} catch {
		return ''
	}
}

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0)
		return true
	} catch {
		return false
	}
}

import { randomBytes } from 'node:crypto'
import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { Agent } from 'node:http'
import { join } from 'node:path'
import { load, quantile } from './ask.ts'
import { type Found, some } from './found.ts'
import { answerOf, type DrillPaper } from './paper.ts'

const MB = 1024 * 1024

type MadeUp = readonly ((word: string) => string)[]

/** Addresses at which there is nothing, or the same as at another one. */
export const UNKNOWN: MadeUp = [
	(word) => `/${word}`,
	(word) => `/news/${word}`,
	(word) => `/fa/${word}`,
	(word) => `/news/${word}/${word}`,
	(word) => `/topics/${word}`,
	(word) => `/contributors/${word}/rss.xml`,
	(word) => `/news?${word}=1`,
	(word) => `/?utm_source=${word}`,
	(word) => `/images/${word}.jpg`,
	(word) => `/_next/static/${word}.js`,
]

/** Queries whose keys mean something on some page, with values that mean nothing or on pages that do not heed them. */
export const QUERIES: MadeUp = [
	(word) => `/?order=${word}`,
	(word) => `/?since=${word}&section=${word}`,
	(word) => `/news?since=${word}`,
	(word) => `/news?order=${word}`,
	(word) => `/latest?section=${word}`,
	(word) => `/latest?page=${Number.parseInt(word, 16)}`,
	(word) => `/rss.xml?page=${Number.parseInt(word, 16)}`,
]

/** Asks for addresses that somebody makes up, as fast as they are answered. */
export async function flood(paper: DrillPaper, madeUp: MadeUp, count: number): Promise<Found> {
	const story = await paper.begin('What the flood left standing')
	await paper.publish(story)
	for (const path of ['/', '/news', '/latest', '/rss.xml', story.path, '/nowhere']) await paper.get(path)
	const before = holdings(paper)
	const agent = new Agent({ keepAlive: true, maxSockets: 32 })
	const statuses = new Map<number, number>()
	let asked = 0
	let most = 0
	await Promise.all(
		Array.from({ length: 32 }, async () => {
			while (asked < count) {
				asked += 1
				const path = madeUp[asked % madeUp.length]?.(randomBytes(5).toString('hex')) ?? '/'
				const status = (await answerOf(paper.get(path, { agent })))?.status ?? 0
				statuses.set(status, (statuses.get(status) ?? 0) + 1)
				if (asked % 1000 === 0) most = Math.max(most, memoryOf(paper.pid('press')))
			}
		}),
	)
	agent.destroy()
	const after = holdings(paper)
	const broken = [...statuses].filter(([status]) => ![200, 301, 404, 503].includes(status))
	return {
		figures: {
			'addresses made up': { value: asked },
			'bytes more': { value: (after.bytes - before.bytes) / MB, unit: 'MB', most: 10 },
			'files more': { value: after.files - before.files, most: 1000 },
			'memory of the press more': { value: (Math.max(most, after.press) - before.press) / MB, unit: 'MB', most: 150 },
			'memory of the newsroom more': { value: (after.newsroom - before.newsroom) / MB, unit: 'MB', most: 300 },
			'answers that are none': { value: broken.reduce((sum, [, times]) => sum + times, 0), equals: 0 },
			'pages lost meanwhile': { value: (await paper.get(story.path)).status === 200 ? 0 : 1, equals: 0 },
		},
		notes: [[...statuses].map(([status, times]) => `${status}: ${times}`).join(', ')],
	}
}

/**
 * Somebody signs in, saves and publishes while three floods come from two hundred addresses at once: of made-up
 * pages, of questions to the API and of the sign-in form.
 */
export async function editorInFlood(paper: DrillPaper, rounds: number, signIn: () => Promise<boolean>): Promise<Found> {
	const story = await paper.begin('Before the flood')
	await paper.publish(story)
	for (const path of ['/', '/news', story.path]) await paper.get(path)
	let going = true
	let sent = 0
	const floods: ((word: string, from: string) => Promise<unknown>)[] = [
		(word, from) => answerOf(paper.get(`/${word}`, { from, patience: 5000 })),
		(word, from) => answerOf(paper.get(`/api/v1/stories?q=${word}`, { from, patience: 5000 })),
		(word, from) =>
			answerOf(
				paper.get('/api/auth/callback/credentials', {
					method: 'POST',
					from,
					patience: 5000,
					headers: { origin: paper.origin, 'content-type': 'application/x-www-form-urlencoded' },
					body: `email=${word}%40paper.example&password=${word}`,
				}),
			),
	]
	const attackers = Array.from({ length: 60 }, async (_, n) => {
		const attack = floods[n % floods.length] ?? floods[0]
		for (let turn = n; going; turn += 60) {
			await attack?.(randomBytes(5).toString('hex'), `127.0.0.${10 + (turn % 200)}`)
			sent += 1
		}
	})
	const readers = load(paper.port, ['/', '/news'], 2)
	const notes: string[] = []
	const times = { in: [] as number[], whole: [] as number[] }
	let failures = 0
	let late = 0
	try {
		for (let round = 1; round <= rounds; round += 1) {
			const headline = `While the water rises ${round} of ${rounds}`
			const began = performance.now()
			try {
				if (!(await signIn())) throw new Error('the sign-in was refused')
				times.in.push(performance.now() - began)
				await paper.change(story, headline)
				await paper.publish(story, 'update')
			} catch (error) {
				failures += 1
				notes.push(`round ${round}: ${(error as Error).message}`)
			}
			times.whole.push(performance.now() - began)
			const first = await answerOf(paper.get('/'))
			if (first?.text.includes(headline)) continue
			late += 1
			notes.push(`round ${round}: home was ${first?.status} ${first?.headers['cache-status']}`)
		}
	} finally {
		going = false
	}
	const { asked, failures: unread } = await readers.stop()
	await Promise.all(attackers)
	return {
		figures: {
			'publishes with a sign-in each': { value: rounds },
			'requests of the floods meanwhile': { value: sent, least: rounds },
			'p95 of the sign-in': { value: quantile(times.in, 0.95), unit: 'ms' },
			'p95 of sign-in, save and publish': { value: quantile(times.whole, 0.95), unit: 'ms', most: 2000 },
			failures: { value: failures, equals: 0 },
			'home pages that were old at the first GET': { value: late, equals: 0 },
			'readers’ answers from the shelf': { value: asked },
			'of them not 200': { value: unread.length, equals: 0 },
		},
		notes: some([...notes, ...unread]),
	}
}

/** What lies in the data directory, and what the processes hold, in bytes. */
function holdings(paper: DrillPaper) {
	const entries = readdirSync(paper.dataDir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
	return {
		files: entries.length,
		bytes: entries.reduce((sum, entry) => sum + sizeOf(join(entry.parentPath, entry.name)), 0),
		press: memoryOf(paper.pid('press')),
		newsroom: memoryOf(paper.pid('newsroom')),
	}
}

function sizeOf(file: string): number {
	return lstatSync(file, { throwIfNoEntry: false })?.size ?? 0
}

/** Resident bytes of a process; NaN where the system does not tell. */
export function memoryOf(pid: number): number {
	try {
		return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024
	} catch {
		return Number.NaN
	}
}

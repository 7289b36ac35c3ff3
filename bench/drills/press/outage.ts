import { setTimeout as sleep } from 'node:timers/promises'
import { freePort, startServer } from '#test/serve.ts'
import { ask, load } from './ask.ts'
import { type Found, some } from './found.ts'
import { answerOf, type DrillPaper, until } from './paper.ts'

const STORIES = 20

/** Publishes and asks for some pages, so that they stand on the shelf. */
export async function shelvePages(paper: DrillPaper, stories = STORIES): Promise<string[]> {
	const paths = ['/', '/news', '/latest', '/rss.xml', '/sitemap.xml']
	for (let n = 1; n <= stories; n += 1) {
		const story = await paper.begin(`The tide of day ${n}`)
		await paper.publish(story)
		paths.push(story.path)
	}
	// Twice: the rails of the first ones have changed since.
	for (let turn = 0; turn < 2; turn += 1) await Promise.all(paths.map((path) => paper.get(path)))
	return paths
}

/**
 * Publishes and kills the newsroom, which stays dead; readers go on for `seconds`. Then the press alone,
 * started anew. The paper must have been opened with BROADSHEET_RESPAWN=0.
 */
export async function newsroomDead(paper: DrillPaper, seconds: number): Promise<Found> {
	const paths = await shelvePages(paper)
	const last = await paper.begin('The last word before the fire')
	await paper.publish(last)
	await paper.kill('newsroom')

	const readers = load(paper.port, [...paths, last.path])
	const unknown: number[] = []
	let badlyAnswered = 0
	for (const end = Date.now() + seconds * 1000; Date.now() < end; await sleep(100)) {
		const answer = await answerOf(paper.get(`/nowhere-${unknown.length}`, { patience: 10_000 }))
		unknown.push(answer?.ms ?? Number.POSITIVE_INFINITY)
		if (![404, 503].includes(answer?.status ?? 0)) badlyAnswered += 1
	}
	const { asked, failures } = await readers.stop()
	const home = await paper.get('/')
	const alone = await pressAlone(paper, [...paths, last.path])
	return {
		figures: {
			'answers from the shelf': { value: asked, least: seconds * 10 },
			'of them not 200': { value: failures.length, equals: 0 },
			'home without the last story': { value: home.text.includes('The last word') ? 0 : 1, equals: 0 },
			'slowest unknown address': { value: Math.max(...unknown), unit: 'ms', most: 1000 },
			'unknown addresses badly answered': { value: badlyAnswered, equals: 0 },
			'pages of the press alone': { value: paths.length + 1 },
			'of them not the same from disk': { value: alone.length, equals: 0 },
		},
		notes: some([...failures, ...alone]),
	}
}

/** Stops the paper and starts its press alone; gives the pages that are not what they were. */
async function pressAlone(paper: DrillPaper, paths: readonly string[]): Promise<string[]> {
	const before = await Promise.all(paths.map((path) => paper.get(path)))
	paper.process.kill('SIGTERM')
	await until(() => paper.process.exitCode !== null)
	const port = await freePort()
	const { child, ended, said } = startServer(['--press'], {
		PORT: String(port),
		SITE_URL: paper.origin,
		BROADSHEET_DATA: paper.dataDir,
	})
	try {
		await until(() => said.out.includes('The paper:') || child.exitCode !== null)
		const wrong: string[] = []
		for (const [place, path] of paths.entries()) {
			const answer = await answerOf(ask(port, path))
			if (answer?.status !== 200 || !answer.body.equals(before[place]?.body ?? Buffer.alloc(0)))
				wrong.push(`alone, ${path}: ${answer?.status ?? said.err}`)
		}
		return wrong
	} finally {
		child.kill('SIGTERM')
		await ended
	}
}

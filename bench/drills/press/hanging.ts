import { setTimeout as sleep } from 'node:timers/promises'
import { act } from '#newsroom/act.ts'
import { publishStory } from '#newsroom/stories/commands/publish.ts'
import { saveStory } from '#newsroom/stories/commands/save.ts'
import { SYSTEM } from '#test/paper.ts'
import { type Found, some } from './found.ts'
import { answerOf, type DrillPaper, type DrillStory } from './paper.ts'

/** Milliseconds in which the press hears by itself of what nobody told it. */
const HEARD_BY_ITSELF = 1000

/** Changes a story without a word to the press: it has to read of it, and makes no page ahead. */
async function changeUnheard(paper: DrillPaper, { id, revision }: DrillStory, headline: string) {
	await paper.byCommandLine(async () => {
		await act(SYSTEM, saveStory, { id, base: revision, content: { headline } })
		await act(SYSTEM, publishStory, { id, change: 'update' })
	}, false)
	await sleep(HEARD_BY_ITSELF)
}

/** The newsroom stands still (SIGSTOP) and a page is stale: readers get the old one within a second. */
export async function newsroomHangs(paper: DrillPaper, readers: number): Promise<Found> {
	const story = await paper.begin('Before the clock stood still')
	await paper.publish(story)
	await paper.get(story.path)
	paper.signal('newsroom', 'SIGSTOP')
	try {
		await changeUnheard(paper, story, 'While the clock stood still')
		const first = await paper.get(story.path)
		const others = await Promise.all(Array.from({ length: readers }, () => answerOf(paper.get(story.path))))
		const answers = [first, ...others]
		const wrong = answers.filter((answer) => answer?.status !== 200 || !answer.text.includes('Before the clock'))
		const unknown = await answerOf(paper.get('/nowhere-at-all', { patience: 1500 }))
		return {
			figures: {
				'answers while the newsroom stood still': { value: answers.length },
				'of them not the old page': { value: wrong.length, equals: 0 },
				'slowest of them': {
					value: Math.max(...answers.map((answer) => answer?.ms ?? Number.NaN)),
					unit: 'ms',
					most: 1000,
				},
				'unknown address': { value: unknown?.ms ?? 1500, unit: 'ms' },
			},
			notes: some(wrong.map((answer) => `${answer?.status} ${answer?.headers['cache-status']}`)),
		}
	} finally {
		paper.signal('newsroom', 'SIGCONT')
	}
}

/** A stale page asked for by many at once is made once. */
export async function stampede(paper: DrillPaper, readers: number): Promise<Found> {
	const story = await paper.begin('Before the stampede')
	await paper.publish(story)
	await paper.get(story.path)
	await changeUnheard(paper, story, 'After the stampede')
	const before = await paper.counted('broadsheet_renders_total')
	const answers = await Promise.all(Array.from({ length: readers }, () => answerOf(paper.get(story.path))))
	const after = await paper.counted('broadsheet_renders_total')
	const failed = answers.filter((answer) => answer?.status !== 200)
	const last = await paper.get(story.path)
	return {
		figures: {
			'GETs at once on a stale page': { value: readers },
			'of them not 200': { value: failed.length, equals: 0 },
			renders: { value: after - before, equals: 1 },
			'old afterwards': { value: last.text.includes('After the stampede') ? 0 : 1, equals: 0 },
		},
		notes: some(failed.map((answer) => `${answer?.status}`)),
	}
}

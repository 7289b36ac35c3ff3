import { Agent } from 'node:http'
import { basename } from 'node:path'
import { act } from '#newsroom/act.ts'
import { takeDownStory, withdrawStory } from '#newsroom/stories/commands/unpublish.ts'
import { SYSTEM } from '#test/paper.ts'
import { type Found, some } from './found.ts'
import { answerOf, type DrillPaper, type DrillStory, until } from './paper.ts'
import { addressesOf } from './surfaces.ts'

type How = 'take down' | 'withdraw'

/** What goes wrong around the act: it takes the story back, and leaves the paper in the state in which readers ask. */
const WAYS: Record<string, (paper: DrillPaper, story: DrillStory, how: How) => Promise<void>> = {
	'readers at the door': async (paper, story, how) => {
		let going = true
		const asking = Array.from({ length: 10 }, async () => {
			while (going) await answerOf(paper.get(story.path))
		})
		await byNewsroom(paper, story, how)
		going = false
		await Promise.all(asking)
	},
	'the newsroom killed next': async (paper, story, how) => {
		await byNewsroom(paper, story, how)
		await paper.kill('newsroom')
	},
	'the press killed next': async (paper, story, how) => {
		await byNewsroom(paper, story, how)
		const before = paper.pid('press')
		await paper.kill('press')
		await paper.untilReplaced('press', before)
	},
	'the press killed before': async (paper, story, how) => {
		const before = paper.pid('press')
		await paper.kill('press')
		await byCommandLine(paper, story, how)
		try {
			await expectNothingOnDisk(paper, story)
		} finally {
			await paper.untilReplaced('press', before)
		}
	},
	'the newsroom killed before': async (paper, story, how) => {
		await paper.kill('newsroom')
		await byCommandLine(paper, story, how)
	},
	// A request that waits at the door is the first thing that a stopped press sees when it goes on.
	'the press stopped meanwhile': async (paper, story, how) => {
		const agent = new Agent({ keepAlive: true, maxSockets: 20 })
		const asking = () => Array.from({ length: 20 }, () => answerOf(paper.get(story.path, { agent })))
		await Promise.all(asking())
		paper.signal('press', 'SIGSTOP')
		let waiting: ReturnType<typeof asking> = []
		try {
			await byCommandLine(paper, story, how)
			waiting = asking()
			await expectNothingOnDisk(paper, story)
		} finally {
			paper.signal('press', 'SIGCONT')
		}
		const answers = await Promise.all(waiting)
		agent.destroy()
		if (answers.some((answer) => answer?.text.includes(wordsOf(story))))
			throw new Error('A press that had been stopped gave what was taken back meanwhile.')
	},
}

/**
 * Takes stories back, in turn both ways and with something dying around it; then looks for their words
 * in every answer and in every byte of the shelf.
 */
export async function takingBack(paper: DrillPaper, rounds: number): Promise<Found> {
	const notes: string[] = []
	let [shown, onDisk, seenBefore, mainPagesDown] = [0, 0, 0, 0]
	const ways = Object.entries(WAYS)
	for (let round = 0; round < rounds; round += 1) {
		const [name = '', takeBack = byNewsroom] = ways[round % ways.length] ?? []
		const how: How = Math.floor(round / ways.length) % 2 === 0 ? 'take down' : 'withdraw'
		const words = `Quay warden ${round} names the ship`
		const story = await paper.begin(words, { standfirst: `${words} at night.`, bodyText: `${words} in the body.` })
		await paper.publish(story)
		const addresses = addressesOf(story, 'warden')
		seenBefore += await showing(paper, addresses, words).then(({ length }) => length)
		if (paper.shelvedWith(words).length === 0) notes.push(`${name}: nothing was on the shelf before`)
		remember(story, words)

		const newsroom = paper.pid('newsroom')
		try {
			await takeBack(paper, story, how)
		} catch (error) {
			shown += 1
			notes.push(`${how}, ${name}: ${(error as Error).message}`)
		}
		const found = await showing(paper, addresses, words)
		const files = paper.shelvedWith(words)
		shown += found.length
		onDisk += files.length
		for (const address of found) notes.push(`${how}, ${name}: ${address}`)
		// With nobody there to make them anew there are no such pages: the old ones showed what was taken back.
		const unmade = name === 'the newsroom killed before' ? [] : ['/', '/news', '/latest']
		for (const path of unmade) if ((await paper.get(path)).status !== 200) mainPagesDown += 1
		if (name.startsWith('the newsroom')) await paper.untilReplaced('newsroom', newsroom)
	}
	return {
		figures: {
			'stories taken back': { value: rounds },
			'answers with their words before': { value: seenBefore, least: rounds * 5 },
			'answers with their words afterwards': { value: shown, equals: 0 },
			'files of the shelf with their words': { value: onDisk, equals: 0 },
			'home, section or latest not there': { value: mainPagesDown, equals: 0 },
		},
		notes: some(notes, 8),
	}
}

const spoken = new WeakMap<DrillStory, string>()
const remember = (story: DrillStory, words: string) => spoken.set(story, words)
const wordsOf = (story: DrillStory) => spoken.get(story) ?? story.path

async function showing(paper: DrillPaper, addresses: readonly string[], words: string): Promise<string[]> {
	const answers = await Promise.all(addresses.map((address) => answerOf(paper.get(address))))
	return addresses.filter((_, place) => answers[place]?.text.includes(words))
}

function byNewsroom(paper: DrillPaper, story: DrillStory, how: How) {
	return how === 'take down' ? paper.takeDown(story) : paper.withdraw(story)
}

async function byCommandLine(paper: DrillPaper, { id }: DrillStory, how: How) {
	const reason = 'A court said so.'
	await paper.byCommandLine(async () => {
		if (how === 'take down') await act(SYSTEM, takeDownStory, { id, reason, status: 451 })
		else await act(SYSTEM, withdrawStory, { id, reason })
	})
}

async function expectNothingOnDisk(paper: DrillPaper, story: DrillStory) {
	const left = paper.shelvedWith(wordsOf(story))
	// What was half-written when the press died goes with the next look at the folder.
	await until(() => paper.shelvedWith(wordsOf(story)).length === 0, 100).catch(() => {
		const names = left.map((file) => basename(file)).join(', ')
		throw new Error(`the shelf still had its words when the act had answered, in ${names}`)
	})
}

import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { closeStores, openStores } from '#db/stores.ts'
import { act } from '#newsroom/act.ts'
import { changeContributor, createContributor } from '#newsroom/contributors/commands.ts'
import { changeEdition, setBanner } from '#newsroom/editions/commands.ts'
import { deskEdition } from '#newsroom/editions/desk.ts'
import { changeList } from '#newsroom/lists/commands.ts'
import { setPressLine } from '#newsroom/printing/press-line.ts'
import { addRedirect } from '#newsroom/redirects/commands.ts'
import { changeSection, createSection, orderSections } from '#newsroom/sections/commands.ts'
import { deskSections, sectionBySlug } from '#newsroom/sections/desk.ts'
import { publishStory } from '#newsroom/stories/commands/publish.ts'
import { saveStory } from '#newsroom/stories/commands/save.ts'
import { takeDownStory, withdrawStory } from '#newsroom/stories/commands/unpublish.ts'
import { changeTopic, createTopic } from '#newsroom/topics/commands.ts'
import { missOverSocket } from '#press/miss.ts'
import { printedPage } from '#press/printed-page.ts'
import { originHeaders } from '#press/request-headers.ts'
import { pressLine } from '#server/press-line.ts'
import { newsroomSocket } from '#server/sockets.ts'
import { bodyOf, draft, SYSTEM } from './paper.ts'
import { type Served, serve } from './serve.ts'

/*
 * Whatever is done, a page on the shelf is the page the newsroom would draw now. A key that a page
 * forgot to name, or that printing forgot to note, shows here as a page that never turns.
 */

vi.setConfig({ testTimeout: 240_000 })

let paper: Served
beforeAll(async () => {
	paper = await serve()
	await openStores(paper.dataDir)
	setPressLine(pressLine(paper.dataDir))
}, 240_000)
afterAll(async () => {
	setPressLine(undefined)
	await closeStores()
	await paper?.stop()
})

/** What the newsroom draws at an address now, and what readers get there. */
async function drawn(address: string): Promise<string> {
	const fetchMiss = missOverSocket(newsroomSocket(paper.dataDir))
	const headers = { ...originHeaders(paper.origin), 'user-agent': 'broadsheet-press', accept: 'text/html' }
	const page = await printedPage(await fetchMiss({ method: 'GET', url: address, headers }))
	if (page.kind === 'page') return `${page.status} ${page.body}`
	return page.kind === 'moved' ? `${page.status} ${page.location}` : page.kind
}

async function given(address: string): Promise<string> {
	const answer = await fetch(`${paper.origin}${address}`, { redirect: 'manual' })
	const text = await answer.text()
	if (answer.status === 301) return `301 ${answer.headers.get('location')}`
	return answer.status === 404 ? 'missing' : `${answer.status} ${text}`
}

async function demandTruth(addresses: Set<string>, after: string) {
	for (const address of addresses) {
		const now = await drawn(address)
		// Rails may be a moment behind.
		await expect
			.poll(() => given(address), { timeout: 20_000, interval: 100, message: `${address} after ${after}` })
			.toBe(now)
	}
}

/** Every address that links of these pages lead to, here and now. */
async function reachable(): Promise<Set<string>> {
	const found = new Set(['/', '/fa', '/latest', '/rss.xml', '/sitemap.xml', '/corrections', '/lite', '/search'])
	for (const address of found) {
		const page = await given(address)
		for (const [, href = ''] of page.matchAll(/<a\b[^>]*\shref="(\/[^"#?]*)"/g)) if (found.size < 80) found.add(href)
	}
	return found
}

test('after any act the shelf holds what the newsroom would draw now', async () => {
	const news = (await sectionBySlug('en', 'news'))?.id ?? ''
	const { result: harbour } = await act(SYSTEM, createSection, { edition: 'en', slug: 'harbour', name: 'Harbour' })
	const { result: tides } = await act(SYSTEM, createTopic, { edition: 'en', name: 'Tides' })
	const { result: fish } = await act(SYSTEM, createTopic, { edition: 'en', name: 'Fish', parent: tides.id })
	const { result: ann } = await act(SYSTEM, createContributor, { edition: 'en', name: 'Ann Reef' })
	const stories: { id: string; revision: string }[] = []
	for (let n = 0; n < 8; n += 1) {
		const story = await draft({
			section: n % 2 ? news : harbour.id,
			headline: `Story number ${n}`,
			body: bodyOf(`The ${n}th boat came in at dawn with its nets full.`),
			topics: n % 3 ? [tides.id, fish.id] : [],
			contributors: n % 2 ? [ann.id] : [],
			related: stories.slice(0, 2).map(({ id }) => id),
		})
		await act(SYSTEM, publishStory, { id: story.id })
		stories.push(story)
	}
	const [first, second, third, fourth] = stories as [{ id: string; revision: string }, ...typeof stories]
	const seen = await reachable()
	await demandTruth(seen, 'the beginning')

	const version = async () => (await deskEdition('en'))?.version ?? 0
	const acts: [string, () => Promise<unknown>][] = [
		['a topic is renamed', () => act(SYSTEM, changeTopic, { id: tides.id, name: 'High tides', slug: 'high-tides' })],
		['a person is renamed', () => act(SYSTEM, changeContributor, { id: ann.id, name: 'Ann Reed', about: 'Writes.' })],
		['a section is renamed', () => act(SYSTEM, changeSection, { id: harbour.id, name: 'The quay', slug: 'quay' })],
		[
			'sections are put in another order',
			async () => {
				const from = (await deskSections('en')).map(({ id }) => id)
				await act(SYSTEM, orderSections, { edition: 'en', from, order: from.toReversed() })
			},
		],
		['a banner is set', async () => act(SYSTEM, setBanner, { edition: 'en', version: await version(), text: 'Storm' })],
		[
			'Must read is chosen',
			() => act(SYSTEM, changeList, { edition: 'en', name: 'must-read', version: 1, stories: [first.id] }),
		],
		[
			'a story is corrected',
			async () => {
				await act(SYSTEM, saveStory, { id: first.id, base: first.revision, content: { headline: 'Story no. 0' } })
				await act(SYSTEM, publishStory, { id: first.id, change: 'correction', note: 'It was number nought.' })
			},
		],
		['a story is withdrawn', () => act(SYSTEM, withdrawStory, { id: second?.id, reason: 'Not ours.' })],
		['it comes back', () => act(SYSTEM, publishStory, { id: second?.id, change: 'update' })],
		['a story is taken down', () => act(SYSTEM, takeDownStory, { id: third?.id, reason: 'A court.', status: 451 })],
		[
			'a story moves to another section under another slug',
			async () => {
				await act(SYSTEM, saveStory, {
					id: fourth?.id,
					base: fourth?.revision,
					content: { section: harbour.id, slug: 'moved', topics: [] },
				})
				await act(SYSTEM, publishStory, { id: fourth?.id, change: 'minor' })
			},
		],
		[
			'an old address is led on',
			() => act(SYSTEM, addRedirect, { edition: 'en', from: '/2019/old.html', to: '/latest' }),
		],
		[
			'the paper is renamed',
			async () => act(SYSTEM, changeEdition, { id: 'en', version: await version(), name: 'The Light' }),
		],
	]
	seen.add('/2019/old.html')
	for (const [name, doIt] of acts) {
		await doIt()
		await demandTruth(seen, name)
	}
	await demandTruth(await reachable(), 'all of it')
	expect(seen.size).toBeGreaterThan(30)
})

import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { closeStores } from '#db/stores.ts'
import { ensureEditions } from '#newsroom/editions/ensure.ts'
import { printPending } from '#newsroom/printing/print.ts'
import { type Caged, cageStories, canariesOf, canary, HIDDEN, type Hidden } from './canaries.ts'
import { crawl, type Visit } from './crawl.ts'
import { openTestPaper } from './paper.ts'
import { ADMIN, type Served, serve } from './serve.ts'
import { tokenOf } from './tokens.ts'

/*
 * What is not out cannot get out: a word is planted in every field of every story that readers must
 * not have, and every address that can be found is asked for it, over HTTP as readers ask.
 */

vi.setConfig({ testTimeout: 300_000 })

let paper: Served
let dataDir: string
let token: string
let stories: Record<Hidden | 'live', Caged>

beforeAll(async () => {
	;({ dataDir } = await openTestPaper())
	await ensureEditions()
	stories = await cageStories()
	token = await tokenOf('managing editor')
	await printPending()
	await closeStores()
	paper = await serve({ dataDir })
}, 300_000)
afterAll(async () => {
	await paper?.stop()
	rmSync(dataDir, { recursive: true, force: true })
})

/** Whoever works here is nobody's business. */
const ACCOUNTS = [ADMIN.email, 'managing-editor@paper.test']

const takeBack = (method: string, address: string, body: object) =>
	fetch(`${paper.origin}/api/v1/stories/${address}`, {
		method,
		headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
		body: JSON.stringify(body),
	})

/** Ids of stories that no reader may have any copy of: a live story names some of them as related. */
const idsOf = (states: readonly Hidden[]) =>
	states.filter((state) => !['working', 'late'].includes(state)).map((state) => stories[state].id)

/** Canaries and ids in an answer that were not already in what was asked. */
function leaks({ address, answer }: Visit, states: readonly Hidden[]): string[] {
	const seen = answer.toLowerCase()
	const asked = decodeURIComponent(address).toLowerCase()
	return [...ACCOUNTS, ...states.flatMap(canariesOf), ...idsOf(states)]
		.filter((word) => seen.includes(word) && !asked.includes(word))
		.map((word) => `${word} at ${address}`)
}

describe('readers', () => {
	test('see what is live, so that the search for the rest is a search', async () => {
		const visits = await crawl(paper.origin, startsFor(stories))
		const seen = visits.map(({ answer }) => answer).join('\n')
		const shown = [
			'headline',
			'standfirst',
			'kicker',
			'dateline',
			'body',
			'leadalt',
			'leadcaption',
			'bodycaption',
			'contributor',
			'topic',
		] as const
		for (const state of ['live', 'withdrawn', 'takendown'])
			for (const field of shown) expect(seen).toContain(canary(state, field))
		for (const state of ['withdrawn', 'takendown'] as const) {
			expect(seen).toContain(canary(state, 'cardheadline'))
			const file = `/images/${stories[state].files[0]}`
			expect((await fetch(paper.origin + file)).status).toBe(200)
		}
		const hidden = HIDDEN.filter((state) => !['withdrawn', 'takendown'].includes(state))
		expect(visits.flatMap((visit) => leaks(visit, hidden))).toEqual([])
	})

	test('see nothing of any story they must not have, once two of them are taken back', async () => {
		const withdrawn = await takeBack('POST', `${stories.withdrawn.id}/withdrawal`, {
			reason: canary('withdrawn', 'note'),
		})
		expect(withdrawn.status).toBe(200)
		const down = await takeBack('PUT', `${stories.takendown.id}/takedown`, {
			reason: canary('takendown', 'note'),
			status: 451,
		})
		expect(down.status).toBe(200)
		const visits = await crawl(paper.origin, startsFor(stories))
		expect(visits.length).toBeGreaterThan(100)
		expect(visits.some(({ answer }) => answer.includes(canary('live', 'body')))).toBe(true)
		expect(visits.flatMap((visit) => leaks(visit, HIDDEN))).toEqual([])
		const at = (asked: string) => visits.find(({ address }) => address === asked)
		for (const state of HIDDEN) {
			const slug = canary(state, 'slug')
			const answers = [`/news/${slug}`, ...twinsOf(slug)].map((address) => [address, at(address)?.status])
			expect(answers).toEqual(answers.map(([address]) => [address, state === 'takendown' ? 451 : 404]))
		}
		// Its title names the notice, not an address that was mistyped.
		for (const side of ['', '/lite'])
			expect(at(`${side}/news/${canary('takendown', 'slug')}`)?.answer).toContain(
				'<title>This story is not available for legal reasons – ',
			)
	})

	test.each(HIDDEN)('get no picture that only %s shows', async (state) => {
		for (const file of stories[state].files) {
			expect((await fetch(`${paper.origin}/images/${file}`)).status).toBe(404)
			expect((await fetch(`${paper.origin}/admin/images/file/${file}`, { redirect: 'manual' })).status).not.toBe(200)
		}
	})

	test('have a paper without a trace of it in its bytes, also while it is open', () => {
		const bytes = ['paper.db', 'paper.db-wal']
			.map((name) => readFileSync(join(dataDir, name), 'latin1').toLowerCase())
			.join('\n')
		expect(bytes).toContain(canary('live', 'body'))
		// The address of a story that was taken down stays, to answer for it.
		const kept = canary('takendown', 'slug')
		const unwanted = [...ACCOUNTS, ...HIDDEN.flatMap(canariesOf)].filter((word) => word !== kept)
		expect(unwanted.filter((word) => bytes.includes(word))).toEqual([])
	})
})

/** Addresses besides its own at which a story stands while it is out. */
function twinsOf(slug: string): string[] {
	return [`/lite/news/${slug}`, `/news/${slug}.txt`, `/news/${slug}.md`, `/news/${slug}/amp`, `/news/${slug}?amp=1`]
}

/** Where nobody would be led: the addresses that hidden stories have or had, and questions for their words. */
function startsFor(caged: Record<string, Caged>): string[] {
	return HIDDEN.flatMap((state) => {
		const id = caged[state]?.id ?? ''
		const slug = canary(state, 'slug')
		return [
			`/news/${slug}`,
			`/about/${slug}`,
			...twinsOf(slug),
			`/about/${slug}.txt`,
			`/lite/about/${slug}`,
			`/lite/topics/${canary(state, 'topic')}`,
			`/lite/contributors/${canary(state, 'contributor')}`,
			`/lite/search?q=${canary(state, 'body')}`,
			`/topics/${canary(state, 'topic')}`,
			`/topics/${canary(state, 'topic')}/rss.xml`,
			`/contributors/${canary(state, 'contributor')}`,
			`/contributors/${canary(state, 'contributor')}/rss.xml`,
			`/search?q=${canary(state, 'headline')}`,
			`/search?q=${canary(state, 'body')}&order=time`,
			`/search?q=${canary(state, 'contributor')}`,
			`/api/v1/stories?q=${canary(state, 'standfirst')}`,
			`/api/v1/stories?edition=en&topic=${canary(state, 'topic')}`,
			`/api/v1/stories/${id}`,
			`/api/v1/stories/${id}?copy=live`,
			`/api/v1/stories/${id}?copy=working`,
			`/admin/stories/${id}`,
			`/admin/stories/${id}/preview`,
		]
	})
}

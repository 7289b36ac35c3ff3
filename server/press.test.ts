import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { closeStores, openStores } from '#db/stores.ts'
import { act } from '#newsroom/act.ts'
import { setPressLine } from '#newsroom/printing/press-line.ts'
import { sectionBySlug } from '#newsroom/sections/desk.ts'
import { takeDownStory } from '#newsroom/stories/commands/unpublish.ts'
import { published as publishedStory, SYSTEM } from '#test/paper.ts'
import { type Served, serve } from '#test/serve.ts'
import { pressLine } from './press-line.ts'

vi.setConfig({ testTimeout: 120_000 })

let paper: Served
beforeAll(async () => {
	paper = await serve({ env: { BROADSHEET_RESPAWN: '1' } })
	await openStores(paper.dataDir)
	setPressLine(pressLine(paper.dataDir))
}, 240_000)
afterAll(async () => {
	setPressLine(undefined)
	await closeStores()
	await paper?.stop()
})

/** Publishes a story of the section that an empty paper has, from this process, as the command line would. */
const published = async (content: { headline: string }) => {
	const section = (await sectionBySlug('en', 'news'))?.id
	const story = await publishedStory({ section, ...content })
	return { ...story, path: `/news/${story.slug}` }
}
const get = async (path: string) => {
	const answer = await fetch(`${paper.origin}${path}`, { redirect: 'manual' })
	return { status: answer.status, came: answer.headers.get('cache-status'), text: await answer.text() }
}
const pidOf = (role: 'press' | 'newsroom') => Number(readFileSync(join(paper.dataDir, 'run', `${role}.pid`), 'utf8'))
const shelved = () => {
	const dir = join(paper.dataDir, 'shelf', '1')
	return readdirSync(dir).flatMap((file) => {
		try {
			return readFileSync(join(dir, file), 'latin1')
		} catch {
			// Written anew or removed between the list and the look.
			return []
		}
	})
}
/** Asks without a pause until told to stop; gives what did not succeed. */
function load(paths: string[]) {
	const failed: string[] = []
	let asked = 0
	let going = true
	const ended = Promise.all(
		Array.from({ length: 4 }, async (_, n) => {
			for (let turn = n; going; turn += 1) {
				const path = paths[turn % paths.length] ?? '/'
				try {
					const answer = await fetch(`${paper.origin}${path}`)
					await answer.arrayBuffer()
					const { status } = answer
					if (status !== 200) failed.push(`${path} ${status}`)
				} catch (error) {
					failed.push(`${path} ${String((error as Error).cause ?? error)}`)
				}
				asked += 1
			}
		}),
	)
	return async () => {
		going = false
		await ended
		return { failed, asked }
	}
}
const untilChanged = async (role: 'press' | 'newsroom', before: number) => {
	await expect.poll(() => pidOf(role), { timeout: 60_000, interval: 50 }).not.toBe(before)
	return pidOf(role)
}

describe('what another process prints', () => {
	test('is what readers get as soon as that process has answered', async () => {
		const paths = ['/', '/latest', '/rss.xml', '/sitemap.xml']
		for (const path of paths) await get(path)
		const story = await published({ headline: 'Printed next door' })
		for (const path of [...paths, story.path])
			expect((await get(path)).text).toMatch(/Printed next door|printed-next-door/)
		expect((await get('/')).came).toBe('broadsheet; hit')
	})

	test('and takes down is on no page and no disk of the shelf when that process has answered', async () => {
		const story = await published({ headline: 'A canary for the shelf' })
		for (const path of ['/', '/latest', '/rss.xml', '/sitemap.xml', story.path]) await get(path)
		expect(shelved().some((file) => file.includes('canary for the shelf'))).toBe(true)
		await act(SYSTEM, takeDownStory, { id: story.id, reason: 'A court said so.', status: 451 })
		// The notice at its address is there; of its words none.
		expect(shelved().filter((file) => file.includes('canary for the shelf'))).toEqual([])
		expect((await get(story.path)).status).toBe(451)
		expect((await get('/')).came).toBe('broadsheet; hit')
	})
})

describe('a process that is told to end', () => {
	test.each(['newsroom', 'press'] as const)(
		'gives its place to another without one failed request: %s',
		async (role) => {
			const story = await published({ headline: `Before the ${role} left` })
			const stop = load([story.path, '/', '/latest', '/search?q=left', '/api/v1/stories'])
			await sleep(300)
			const before = pidOf(role)
			process.kill(before, 'SIGTERM')
			await untilChanged(role, before)
			await sleep(1500)
			const { failed, asked } = await stop()
			expect(failed).toEqual([])
			expect(asked).toBeGreaterThan(50)
		},
	)
})

describe('a process that is killed', () => {
	test('the newsroom: readers keep their pages meanwhile, and it is started again', async () => {
		const story = await published({ headline: 'While it is down' })
		await get(story.path)
		await get('/')
		const before = pidOf('newsroom')
		process.kill(before, 'SIGKILL')
		await expect.poll(async () => (await get('/nowhere')).status, { timeout: 30_000 }).toBe(503)
		for (const path of [story.path, '/']) expect((await get(path)).status).toBe(200)
		await untilChanged('newsroom', before)
		await expect.poll(async () => (await get('/nowhere')).status, { timeout: 60_000 }).toBe(404)
	})

	test('the press: its pages are there again from disk, and what went stale meanwhile is made anew', async () => {
		const story = await published({ headline: 'Kept on disk' })
		await get(story.path)
		await get('/')
		const before = pidOf('press')
		process.kill(before, 'SIGKILL')
		await published({ headline: 'While nobody heard' })
		await untilChanged('press', before)
		await expect
			.poll(async () => (await get(story.path).catch(() => undefined))?.came, { timeout: 60_000 })
			.toMatch(/hit/)
		expect((await get('/')).text).toContain('While nobody heard')
	})
})

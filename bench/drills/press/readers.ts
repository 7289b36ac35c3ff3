import type { Browser, Page } from '@playwright/test'
import { openBrowser } from '#bench/browser.ts'
import { liteAddress } from '#lib/addresses.ts'
import { type Line, openBadLine } from './bad-line.ts'
import { type Found, some } from './found.ts'
import type { DrillPaper } from './paper.ts'

/** A line that is throttled to what a censor leaves of it (R32 of the drills). */
const THROTTLED: Line = { bytesPerSecond: 4000, roundTrip: 600, loses: 20 }
const TURNS = 5
/** Bytes that come before a page's own. */
const HEADERS = 1400
const KB = 1000

/** How long somebody on a throttled line waits until a story's text can be read, and what is left of a page whose line is cut. */
export async function throttledLine(paper: DrillPaper): Promise<Found> {
	const full = await longStory(paper)
	const lite = liteAddress(full)
	const packed = await paper.get(lite, { headers: { 'accept-encoding': 'br' } })
	const browser = await openBrowser()
	try {
		const readable: Record<string, number[]> = { [lite]: [], [full]: [] }
		for (let turn = 0; turn < TURNS; turn += 1)
			for (const path of [lite, full]) readable[path]?.push(await readableAfter(browser, paper.port, path))
		const cut: string[] = []
		for (const path of [lite, full]) {
			const { body } = await paper.get(path, { headers: { 'accept-encoding': 'br' } })
			const words = await wordsWhenCut(browser, paper.port, path, HEADERS + body.length / 2)
			if (words < 50) cut.push(`${path}: ${words} words of a page that was cut half-way`)
		}
		return {
			figures: {
				'lite story, packed': { value: packed.body.length / KB, unit: 'kB', most: 15 },
				'slowest lite story': { value: Math.max(...(readable[lite] ?? [])), unit: 'ms', most: 5000 },
				'slowest full story': { value: Math.max(...(readable[full] ?? [])), unit: 'ms' },
				'pages cut half-way that cannot be read': { value: cut.length, equals: 0 },
			},
			notes: cut,
		}
	} finally {
		await browser.close()
	}
}

async function longStory(paper: DrillPaper): Promise<string> {
	// Words that pack about as badly as those of a language.
	const word = (n: number) =>
		((n * 7919 + 13) * 104_729)
			.toString(36)
			.replaceAll(/\d/g, '')
			.slice(0, 3 + (n % 6))
	const paragraph = (n: number) => Array.from({ length: 60 }, (_, k) => word(n * 60 + k)).join(' ')
	const bodyText = [...Array.from({ length: 15 }, (_, n) => paragraph(n)), 'And so the tide went out.'].join('\n\n')
	const story = await paper.begin('A winter of high tides', { bodyText })
	await paper.publish(story)
	for (const path of [story.path, liteAddress(story.path)]) await paper.get(path)
	return story.path
}

/** Milliseconds from asking until the text of a story stands on the screen. */
async function readableAfter(browser: Browser, port: number, path: string): Promise<number> {
	return onLine(browser, port, THROTTLED, async (page, origin) => {
		const began = performance.now()
		await page.goto(origin + path, { waitUntil: 'commit', timeout: 60_000 })
		// The browser paints nothing before it has the styles.
		await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0, undefined, {
			polling: 50,
			timeout: 60_000,
		})
		await page.waitForFunction(() => (document.querySelector('article p')?.getBoundingClientRect().height ?? 0) > 0)
		return performance.now() - began
	})
}

/** How many words of a page can be read whose line is cut after so many bytes. */
async function wordsWhenCut(browser: Browser, port: number, path: string, cutAfter: number): Promise<number> {
	return onLine(browser, port, { ...THROTTLED, cutAfter }, async (page, origin) => {
		await page.goto(origin + path, { waitUntil: 'commit', timeout: 60_000 }).catch(() => {})
		await page.waitForTimeout((cutAfter / THROTTLED.bytesPerSecond) * 1000 + 3 * THROTTLED.roundTrip)
		return (await page.locator('article p').allTextContents()).join(' ').split(/\s+/).filter(Boolean).length
	})
}

async function onLine<T>(browser: Browser, port: number, line: Line, look: (page: Page, origin: string) => Promise<T>) {
	const bad = await openBadLine(port, line)
	const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
	try {
		return await look(await context.newPage(), bad.origin)
	} finally {
		await context.close()
		bad.close()
	}
}

/** What readers come for, in a browser that runs no script and fetches no style, picture or font (R33 of the drills). */
export async function nothingButText(paper: DrillPaper): Promise<Found> {
	const story = await longStory(paper)
	for (let n = 1; n <= 40; n += 1) await paper.publish(await paper.begin(`News of the quay, part ${n}`))
	const wrong: string[] = []
	let done = 0
	const browser = await openBrowser()
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL: paper.origin })
	const fetched = new Set<string>()
	await context.route('**/*', (route) => {
		const type = route.request().resourceType()
		if (type === 'document') return route.continue()
		fetched.add(type)
		return route.abort()
	})
	const page = await context.newPage()
	page.setDefaultTimeout(5000)
	const tasks: Record<string, () => Promise<unknown>> = {
		'opens a story from the front': async () => {
			await page.goto('/')
			await page.locator('main :is(h2, h3) a').first().click()
			await page.locator('article p').first().waitFor()
		},
		'reads a story to its end': async () => {
			await page.goto(story)
			await page.getByText('And so the tide went out.').waitFor()
		},
		'searches and opens what is found': async () => {
			await page.goto('/')
			await page.getByRole('searchbox').first().fill('winter tides')
			await page.getByRole('searchbox').first().press('Enter')
			await page.locator('main').getByRole('link', { name: 'A winter of high tides' }).first().click()
			await page.getByRole('heading', { level: 1, name: 'A winter of high tides' }).waitFor()
		},
		'goes on to older stories': async () => {
			await page.goto('/latest')
			await page.locator('a[rel=next]').click()
			await page.waitForURL(/page=2/)
			await page.locator('main :is(h2, h3) a').first().waitFor()
		},
		'changes the language': async () => {
			await page.goto('/')
			await page.locator('a[hreflang=fa]').first().click()
			await page.locator('html[dir=rtl]').waitFor({ state: 'attached' })
		},
		'finds what was corrected': async () => {
			await page.goto('/')
			await page.locator('footer').getByRole('link', { name: 'Corrections' }).click()
			await page.waitForURL(/corrections/)
		},
	}
	try {
		for (const [name, task] of Object.entries(tasks)) {
			try {
				await task()
				done += 1
			} catch (error) {
				wrong.push(`${name}: ${(error as Error).message.split('\n')[0]}`)
			}
		}
	} finally {
		await browser.close()
	}
	return {
		figures: {
			'things readers come for': { value: Object.keys(tasks).length },
			'that worked': { value: done, equals: Object.keys(tasks).length },
			'kinds of files that were withheld': { value: fetched.size, least: 1 },
		},
		notes: some(wrong),
	}
}

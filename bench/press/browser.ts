import type { CDPSession } from '@playwright/test'
import { openBrowser } from '#bench/browser.ts'
import { quantile } from '#bench/drills/press/ask.ts'

export interface PageWeight {
	/** Bytes over the wire by kind: Document, Stylesheet, Script, Image, Font and the like. */
	bytes: Record<string, number>
	/** Milliseconds to the largest contentful paint, and of work that blocks whoever reads already, at CPU ×4, 400 ms and 400 kbit/s. */
	paint: number
	blocking: number
}

const SLOW_LINE = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 }

/** Opens each page in a real browser with nothing in its cache: once as it is for its bytes, three times on a slow telephone, for the medians. */
export async function weigh(origin: string, pages: Record<string, string>): Promise<Record<string, PageWeight>> {
	const browser = await openBrowser()
	try {
		const weights: Record<string, PageWeight> = {}
		for (const [name, path] of Object.entries(pages)) {
			const bytes = await visit(async (cdp, open) => {
				const sizes: Record<string, number> = {}
				const kinds = new Map<string, string>()
				cdp.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type))
				cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
					const kind = kinds.get(requestId) ?? 'Other'
					sizes[kind] = (sizes[kind] ?? 0) + encodedDataLength
				})
				await open(path)
				return sizes
			})
			const slow = () =>
				visit(async (cdp, open) => {
					await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 })
					await cdp.send('Network.emulateNetworkConditions', SLOW_LINE)
					const page = await open(path)
					return page.evaluate(() => {
						const seen = (type: string) =>
							new Promise<PerformanceEntry[]>((resolve) => {
								new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type, buffered: true })
								setTimeout(() => resolve([]), 1000)
							})
						return Promise.all([seen('largest-contentful-paint'), seen('paint'), seen('longtask')]).then(
							([largest, first, tasks]) => {
								const shown = first.find(({ name }) => name === 'first-contentful-paint')?.startTime ?? 0
								return {
									paint: largest.at(-1)?.startTime ?? Number.NaN,
									blocking: tasks
										.filter(({ startTime }) => startTime > shown)
										.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
								}
							},
						)
					})
				})
			const times = [await slow(), await slow(), await slow()]
			const median = (of: 'paint' | 'blocking') =>
				quantile(
					times.map((time) => time[of]),
					0.5,
				)
			weights[name] = { bytes, paint: median('paint'), blocking: median('blocking') }
		}
		return weights
	} finally {
		await browser.close()
	}

	async function visit<T>(
		look: (cdp: CDPSession, open: (path: string) => Promise<import('@playwright/test').Page>) => Promise<T>,
	): Promise<T> {
		const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
		try {
			const page = await context.newPage()
			const cdp = await context.newCDPSession(page)
			await cdp.send('Network.enable')
			return await look(cdp, async (path) => {
				await page.goto(origin + path, { waitUntil: 'networkidle' })
				return page
			})
		} finally {
			await context.close()
		}
	}
}

import { expect, type Page, test } from '@playwright/test'
import { storyPaths } from '#e2e/paper.ts'

type Shift = { value: number; moved: string[] }

/** Opens a page on a line on which letters, pictures and islands come late, reads it to its end, and gives all that moved. */
async function shiftsOn(page: Page, path: string): Promise<Shift[]> {
	await page.route(/\/(fonts|images|islands)\//, async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 600))
		await route.continue()
	})
	await page.addInitScript(() => {
		const shifts: Shift[] = []
		Object.assign(window, { shifts })
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries() as unknown as { value: number; sources: { node: Node | null }[] }[])
				shifts.push({
					value: entry.value,
					moved: entry.sources.map(({ node }) => {
						const element = node instanceof Element ? node : node?.parentElement
						return `${element?.tagName}.${element?.className}: ${element?.textContent?.slice(0, 40)}`
					}),
				})
		}).observe({ type: 'layout-shift', buffered: true })
	})
	await page.goto(path, { waitUntil: 'load' })
	await page.waitForTimeout(1_500)
	const height = await page.evaluate(() => document.documentElement.scrollHeight)
	for (let top = 0; top < height; top += 500) {
		await page.evaluate((to) => window.scrollTo({ top: to, behavior: 'instant' }), top)
		await page.waitForTimeout(120)
	}
	await page.waitForTimeout(800)
	return page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts)
}

/** Of these stories the one with the most pictures. */
async function withPictures(page: Page, paths: string[]): Promise<string> {
	const stories = await Promise.all(
		paths.map(async (path) => {
			const pictures = (await (await page.request.get(path)).text()).match(/<img/g) ?? []
			return { path, pictures: pictures.length }
		}),
	)
	const [first] = stories.toSorted((a, b) => b.pictures - a.pictures)
	if (!first) throw new Error('The edition has no story.')
	return first.path
}

for (const path of ['/', '/fa'])
	test(`nothing moves on the front ${path} while it comes in and is read`, async ({ page }) => {
		expect(await shiftsOn(page, path)).toEqual([])
	})

for (const edition of ['en', 'fa'])
	test(`nothing moves on a story of the ${edition} edition while it comes in and is read`, async ({ page }) => {
		const paths = (await storyPaths(page.request)).filter((one) => one.startsWith('/fa/') === (edition === 'fa'))
		expect(await shiftsOn(page, await withPictures(page, paths))).toEqual([])
	})

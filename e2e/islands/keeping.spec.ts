import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { expectNoFindings } from '#e2e/axe/axe.ts'
import { storyPaths } from '#e2e/paper.ts'

const KEEP = 'Keep today’s paper on this device'
const KEEP_IN_PERSIAN = 'نگه‌داشتن روزنامهٔ امروز در این دستگاه'

async function keepPaper(page: Page, address = '/keep', button: string | RegExp = KEEP) {
	await page.goto(address)
	await page.getByRole('button', { name: button }).click()
	// A limit for what hangs: dozens of pages are made, on a machine that may have other work.
	await expect(page.getByText(/^(Kept here: the paper of|در اینجا نگه داشته شده)/)).toBeFocused({ timeout: 90_000 })
}

/** What of ours is left on the device: workers and caches. */
const leftovers = (page: Page) =>
	page.evaluate(async () => ({
		workers: (await navigator.serviceWorker.getRegistrations()).length,
		caches: await caches.keys(),
	}))

/** Megabytes in a sentence of either edition. */
function amount(text: string | null): number {
	const digits = String(text).replaceAll(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
	return Number(/([\d.٫]+) (megabytes|مگابایت)/.exec(digits)?.[1]?.replace('٫', '.'))
}

async function withoutLine(context: BrowserContext, read: () => Promise<void>) {
	await context.setOffline(true)
	try {
		await read()
	} finally {
		await context.setOffline(false)
	}
}

test('nothing is kept and no worker runs before a reader chooses so', async ({ page }) => {
	for (const address of ['/', '/latest', '/saved', '/keep']) await page.goto(address)
	await expect(page.getByRole('button', { name: KEEP })).toBeVisible()
	expect(await leftovers(page)).toEqual({ workers: 0, caches: [] })
})

for (const [address, button] of [
	['/keep', KEEP],
	['/fa/keep', KEEP_IN_PERSIAN],
] as const)
	test(`the size told on ${address} is within a fifth of what comes over the line`, async ({ page }) => {
		await page.goto(address)
		const told = amount(await page.getByText(/(to fetch\.|برای دریافت\.)$/).textContent())
		await keepPaper(page, address, button)
		const fetched = amount(await page.getByText(/^(Kept here|در اینجا)/).textContent())
		expect(told).toBeGreaterThan(0.2)
		// Both are told to a tenth of a megabyte.
		expect(Math.abs(told - fetched), `${told} told, ${fetched} fetched`).toBeLessThanOrEqual(fetched * 0.2 + 0.05)
	})

test('the kept paper is read without a line, with its pictures and letters', async ({ page, context }) => {
	await keepPaper(page)
	await expectNoFindings(page)
	await withoutLine(context, async () => {
		await page.goto('/')
		await expect(page.getByText(/^From the paper kept on this device: \d{1,2} \w+ \d{4}, \d\d:\d\d\./)).toBeVisible()
		const lead = page.getByRole('main').getByRole('article').first()
		const headline = String(await lead.getByRole('heading').textContent())
		const picture = lead.getByRole('img')
		await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(320)
		await lead.getByRole('link').click()
		await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible()
		await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('font-family', /Newsreader/)
		await expect(page.getByRole('button', { name: 'Save for later' })).toBeVisible()
		expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0)
	})
})

test('without a line every address that is not kept leads to what is', async ({ page, context }) => {
	await keepPaper(page)
	const kept = await page
		.getByRole('main')
		.locator('details a')
		.evaluateAll((links) => links.map((a) => a.getAttribute('href')))
	const other = (await storyPaths(page.request)).find((path) => !path.startsWith('/fa') && !kept.includes(path))
	await withoutLine(context, async () => {
		await page.goto(String(other))
		await expect(page).toHaveURL(/\/keep$/)
		await expect(page.getByRole('main').getByRole('status')).toHaveText(/^There is no connection\./)
		await page.getByText('What is kept').click()
		await page.getByRole('region', { name: 'Stories' }).getByRole('link').first().click()
		await expect(page.getByText(/^From the paper kept on this device/)).toBeVisible()
	})
})

test('with a line the paper is read as it is now', async ({ page }) => {
	await keepPaper(page)
	await page.goto('/')
	await expect(page.getByRole('main').getByRole('article').first()).toBeVisible()
	await expect(page.getByText(/^From the paper kept/)).toHaveCount(0)
})

test('what was kept is taken away with its worker', async ({ page }) => {
	await keepPaper(page)
	expect(await leftovers(page)).toMatchObject({ workers: 1 })
	await page.getByRole('button', { name: 'Remove from this device' }).press('Enter')
	await expect(page.getByText('Nothing is kept on this device any more.')).toBeVisible()
	await expect(page.getByRole('button', { name: KEEP })).toBeFocused()
	expect(await leftovers(page)).toEqual({ workers: 0, caches: [] })
})

test('each edition is kept by itself, and the last one takes the worker with it', async ({ page, context }) => {
	await keepPaper(page)
	await keepPaper(page, '/fa/keep', KEEP_IN_PERSIAN)
	await expect(page.getByText(/^در اینجا نگه داشته شده: روزنامهٔ [۰-۹]/)).toBeVisible()
	await withoutLine(context, async () => {
		await page.goto('/fa')
		await expect(page.getByText(/^از روزنامهٔ نگه‌داشته در این دستگاه/)).toBeVisible()
		await page.goto('/fa/latest')
		await expect(page).toHaveURL(/\/fa\/keep$/)
	})
	await page.goto('/fa/keep')
	await page.getByRole('button', { name: 'برداشتن از این دستگاه' }).click()
	await expect(page.getByText('دیگر چیزی در این دستگاه نگه داشته نشده است.')).toBeVisible()
	expect(await leftovers(page)).toMatchObject({ workers: 1, caches: [expect.stringMatching(/^paper:\/:\d+$/)] })
	await page.goto('/keep')
	await page.getByRole('button', { name: 'Remove from this device' }).click()
	await expect(page.getByText('Nothing is kept on this device any more.')).toBeVisible()
	expect(await leftovers(page)).toEqual({ workers: 0, caches: [] })
})

test('a paper that could not be fetched whole is not kept, and the one before stays', async ({ page }) => {
	await keepPaper(page)
	const before = await leftovers(page)
	let stories = 0
	await page.route('**/*', (route) => {
		if (route.request().isNavigationRequest()) return route.continue()
		stories += 1
		return stories > 5 ? route.abort('connectionreset') : route.continue()
	})
	await page.getByRole('button', { name: KEEP }).click()
	await expect(page.getByText(/^The connection broke off/)).toBeVisible({ timeout: 90_000 })
	await expect(page.getByText(/^Kept here: the paper of/)).toBeVisible()
	expect(await leftovers(page)).toEqual(before)
})

test('keeping can be stopped, and leaves nothing behind', async ({ page }) => {
	await page.route('**/images/**', async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 400))
		await route.continue()
	})
	await page.goto('/keep')
	await page.getByRole('button', { name: KEEP }).press('Enter')
	await expect(page.getByRole('progressbar', { name: 'Fetching today’s paper' })).toBeVisible()
	await expect(page.getByRole('button', { name: 'Stop' })).toBeFocused()
	await page.keyboard.press('Enter')
	await expect(page.getByRole('button', { name: KEEP })).toBeFocused()
	await expect(page.getByText(/^Kept here/)).toHaveCount(0)
	expect((await leftovers(page)).caches).toEqual([])
})

test('who reads on while the paper comes in is not taken from where they are', async ({ page }) => {
	await page.goto('/keep')
	await page.getByRole('button', { name: KEEP }).press('Enter')
	await expect(page.getByRole('button', { name: 'Stop' })).toBeFocused()
	const what = page.getByText('What is kept')
	await what.focus()
	await expect(page.getByText(/^Kept here: the paper of/)).toBeVisible({ timeout: 90_000 })
	await expect(page.getByRole('button', { name: KEEP })).toBeVisible()
	await expect(what).toBeFocused()
})

test('a kept page that is gone from the paper is forgotten once the device hears of it', async ({ page, context }) => {
	await keepPaper(page)
	// As if it had been kept before it was taken back: the paper answers 404 for it now.
	await page.evaluate(async () => {
		const [name = ''] = await caches.keys()
		const old = new Response('<h1>Taken back</h1>', { headers: { 'content-type': 'text/html' } })
		await (await caches.open(name)).put('/harbour/taken-back', old)
	})
	await withoutLine(context, async () => {
		await page.goto('/harbour/taken-back')
		await expect(page.getByRole('heading', { name: 'Taken back' })).toBeVisible()
	})
	expect((await page.goto('/harbour/taken-back'))?.status()).toBe(404)
	await withoutLine(context, async () => {
		await page.goto('/harbour/taken-back')
		await expect(page).toHaveURL(/\/keep$/)
	})
})

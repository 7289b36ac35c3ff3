import { expect, test } from '@playwright/test'

test('a reader opens the paper, a story on it and goes on to a story beside it', async ({ page }) => {
	await page.goto('/')
	await expect(page.getByRole('banner')).toContainText(/\d{4}/)
	const lead = page.getByRole('main').getByRole('article').first()
	const headline = (await lead.getByRole('heading').first().innerText()).trim()
	await lead.getByRole('link', { name: headline }).first().click()
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
	await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
	await expect(page).toHaveTitle(new RegExp(headline.slice(0, 20).replace(/[.*+?^${}()|[\]\\]/g, '.')))

	const latest = page.getByRole('region', { name: 'Latest news' })
	const next = latest.getByRole('link').first()
	const beside = (await next.innerText()).trim()
	expect(beside).not.toBe(headline)
	await next.click()
	await expect(page.getByRole('heading', { level: 1 })).toContainText(beside)
})

test('the four lists beside a story show no story twice, and never the story itself', async ({ page }) => {
	await page.goto('/')
	await page.getByRole('main').getByRole('article').first().getByRole('link').first().click()
	const own = new URL(page.url()).pathname
	const lists = ['Latest news', 'Must read', 'You might also like', 'Recommended to you']
	const shown: string[] = []
	for (const name of lists) {
		for (const item of await page.getByRole('region', { name, exact: true }).getByRole('listitem').all())
			shown.push(String(await item.getByRole('link').first().getAttribute('href')))
	}
	expect(shown.length).toBeGreaterThan(10)
	expect(new Set(shown).size).toBe(shown.length)
	expect(shown).not.toContain(own)
})

test('the keyboard reaches the text by one link', async ({ page }) => {
	await page.goto('/latest')
	await page.keyboard.press('Tab')
	const skip = page.getByRole('link', { name: 'Skip to the text' })
	await expect(skip).toBeFocused()
	await page.keyboard.press('Enter')
	expect(new URL(page.url()).hash).not.toBe('')
})

test('a page is read in the other edition and back, right to left there', async ({ page }) => {
	await page.goto('/latest')
	await page.getByRole('link', { name: 'فارسی' }).first().click()
	await expect(page).toHaveURL(/\/fa\/latest$/)
	await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
	await expect(page.locator('html')).toHaveAttribute('lang', 'fa')
	await page.getByRole('link', { name: 'English' }).first().click()
	await expect(page).toHaveURL(/\/latest$/)
	await expect(page.locator('html')).toHaveAttribute('dir', 'ltr')
})

test('words are looked for and found', async ({ page }) => {
	await page.goto('/search?q=harbour')
	const found = page.getByRole('main').getByRole('article')
	expect(await found.count()).toBeGreaterThan(2)
	await expect(found.first()).toContainText(/harbour/i)
	await page.goto('/search?q=%22NEAR(%20%F0%9F%9B%B6')
	await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible()
})

test('a page that is not there says so and leads on', async ({ page }) => {
	const answer = await page.goto('/nothing/is/here')
	expect(answer?.status()).toBe(404)
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
	await expect(page.getByRole('link').first()).toBeVisible()
})

test('nothing is asked of another host, and no script of the server', async ({ page, baseURL }) => {
	const strangers: string[] = []
	const scripts: string[] = []
	page.on('requestfinished', (request) => {
		if (!request.url().startsWith(String(baseURL))) strangers.push(request.url())
		if (request.resourceType() === 'script') scripts.push(request.url())
	})
	const complaints: string[] = []
	page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
	for (const path of ['/', '/fa', '/latest', '/search?q=sea']) {
		await page.goto(path)
		await page.waitForLoadState('networkidle')
	}
	expect({ strangers, scripts, complaints }).toEqual({ strangers: [], scripts: [], complaints: [] })
})

test('no page is wider than the window, from 320 pixels on', async ({ page }) => {
	for (const width of [320, 768, 1440]) {
		await page.setViewportSize({ width, height: 900 })
		for (const path of ['/', '/fa', '/latest', '/fa/latest', '/search?q=sea']) {
			await page.goto(path)
			const box = await page.locator('html').evaluate((html) => [html.scrollWidth, html.clientWidth])
			expect(box[0], `${path} at ${width}`).toBeLessThanOrEqual(box[1] ?? 0)
		}
	}
})

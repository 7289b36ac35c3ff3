import { expect, type Page, test } from '@playwright/test'

/** The newest story of an edition, full. */
async function openNewest(page: Page, prefix = '') {
	await page.goto(`${prefix}/latest`)
	await page.getByRole('main').getByRole('article').first().getByRole('link').click()
}

test('a reader goes from a story to its lite version, reads on there, and comes back out', async ({ page }) => {
	await openNewest(page)
	const address = new URL(page.url()).pathname
	const title = String(await page.getByRole('heading', { level: 1 }).textContent())
	await page.getByRole('contentinfo').getByRole('link', { name: 'Lite version' }).click()
	await expect(page).toHaveURL(`/lite${address}`)
	await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()

	await page.getByRole('region', { name: 'Must read' }).getByRole('link').first().click()
	await expect(page).toHaveURL(/\/lite\/[^/]+\/[^/]+$/)
	const next = new URL(page.url()).pathname
	await page.getByRole('link', { name: 'Exit lite version' }).click()
	await expect(page).toHaveURL(next.slice('/lite'.length))
})

test('a lite page is one request, and has its own look', async ({ page, context }) => {
	await openNewest(page)
	// A page of its own: the one before may still ask for its icon.
	const lite = await context.newPage()
	const asked: string[] = []
	lite.on('request', (request) => asked.push(request.url()))
	await lite.goto(`/lite${new URL(page.url()).pathname}`)
	await expect(lite.getByRole('contentinfo')).toBeVisible()
	await expect(lite.locator('body')).toHaveCSS('max-width', '592px')
	expect(asked).toEqual([lite.url()])
})

test('a word is looked for in lite, and its listing goes on page by page', async ({ page }) => {
	await page.goto('/lite')
	await page.getByRole('banner').getByRole('searchbox').fill('the')
	await page.getByRole('banner').getByRole('button', { name: 'Search' }).click()
	await expect(page).toHaveURL('/lite/search?q=the')
	await expect(page.getByRole('searchbox', { name: 'Words to look for' })).toHaveValue('the')
	await page.getByRole('link', { name: 'Next page' }).click()
	await expect(page).toHaveURL('/lite/search?q=the&page=2')
	await page.getByRole('combobox', { name: 'Order' }).selectOption({ label: 'Newest first' })
	await page.getByRole('main').getByRole('button', { name: 'Search' }).click()
	await expect(page).toHaveURL(/\/lite\/search\?q=the&.*order=time/)
	await page.getByRole('link', { name: 'Exit lite version' }).click()
	await expect(page).toHaveURL('/search?q=the&order=time')
})

test('in place of a picture stands a link to it, with its size', async ({ page }) => {
	await page.goto('/')
	await page.getByRole('main').getByRole('article').first().getByRole('heading').getByRole('link').click()
	const shown = await page.getByRole('main').getByRole('figure').first().getByRole('img').getAttribute('alt')
	await page.goto(`/lite${new URL(page.url()).pathname}`)
	await expect(page.getByRole('img')).toHaveCount(0)
	const link = page
		.getByRole('main')
		.getByRole('link', { name: /^Picture: .+ \(\d+ kB\)$/ })
		.first()
	await expect(link).toContainText(String(shown))
	const answer = await page.request.get(String(await link.getAttribute('href')))
	expect(answer.headers()['content-type']).toBe('image/jpeg')
})

test('the Persian lite edition reads from the right, in its own calendar and digits', async ({ page }) => {
	await openNewest(page, '/fa')
	await page.getByRole('contentinfo').getByRole('link', { name: 'نسخهٔ سبک' }).click()
	const html = page.locator('html')
	await expect(html).toHaveAttribute('lang', 'fa')
	await expect(html).toHaveAttribute('dir', 'rtl')
	await expect(page.getByRole('banner').getByText(/^\S+ [۰-۹]{1,2} \S+ [۰-۹]{4}$/)).toBeVisible()
	expect(String(await page.getByRole('main').textContent())).not.toMatch(/\d{4}/)
	await page.getByRole('banner').getByRole('link', { name: 'English' }).click()
	await expect(page).toHaveURL(/\/lite(\/[^/]+)*$/)
	await expect(html).toHaveAttribute('lang', 'en')
})

for (const path of [
	'/lite',
	'/lite/latest',
	'/lite/corrections',
	'/lite/search?q=sea',
	'/lite/fa',
	'/lite/no/such/page',
])
	test(`${path} fits a screen of 320 pixels`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 })
		await page.goto(path)
		await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
		expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBe(320)
	})

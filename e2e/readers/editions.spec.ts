import { expect, type Page, test } from '@playwright/test'

/** A Persian story that has an English twin, found by walking the newest ones. */
async function openTranslated(page: Page) {
	await page.goto('/fa/latest')
	const links = await page.getByRole('main').getByRole('article').getByRole('link').all()
	const paths = await Promise.all(links.map((link) => link.getAttribute('href')))
	for (const path of paths) {
		await page.goto(String(path))
		const twin = page.getByRole('banner').getByRole('link', { name: 'English' })
		if ((await twin.getAttribute('href')) !== '/') return twin
	}
	throw new Error('No Persian story of the demo paper has an English twin.')
}

test('the Persian edition reads from the right, in its own calendar and digits', async ({ page }) => {
	await page.goto('/fa')
	const html = page.locator('html')
	await expect(html).toHaveAttribute('lang', 'fa')
	await expect(html).toHaveAttribute('dir', 'rtl')
	await expect(page.getByRole('banner').getByText(/^\S+ [۰-۹]{1,2} \S+ [۰-۹]{4}$/)).toBeVisible()
	await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('font-family', /Vazirmatn/)
	expect(String(await page.getByRole('main').textContent())).not.toMatch(/\d{4}/)
})

test('a story leads to its translation and back', async ({ page }) => {
	const twin = await openTranslated(page)
	const persian = page.url()
	await twin.click()
	await expect(page.locator('html')).toHaveAttribute('lang', 'en')
	await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
	await page.getByRole('banner').getByRole('link', { name: 'فارسی' }).click()
	expect(page.url()).toBe(persian)
})

test('a page without a twin leads to the other edition’s front', async ({ page }) => {
	await page.goto('/nothing/of/the/kind')
	await expect(page.getByRole('banner').getByRole('link', { name: 'فارسی' })).toHaveAttribute('href', '/fa')
})

for (const path of ['/', '/latest', '/corrections', '/search?q=sea', '/fa', '/fa/latest'])
	test(`${path} fits a screen of 320 pixels`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 })
		await page.goto(path)
		const main = await page.getByRole('main').boundingBox()
		const heading = await page.getByRole('heading', { level: 1 }).boundingBox()
		expect(main?.width).toBeLessThanOrEqual(320)
		expect((heading?.x ?? 0) + (heading?.width ?? 0)).toBeLessThanOrEqual(320)
		expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBe(320)
	})

for (const path of ['/', '/latest', '/harbour/the-night-pilots'])
	test(`a word that is longer than a line breaks on ${path}`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 })
		await page.goto(path)
		for (const headline of await page.getByRole('main').getByRole('heading').all())
			await headline.evaluate((heading) => {
				const link = heading.querySelector('bdi') ?? heading
				link.textContent = 'Quay'.repeat(30)
			})
		expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBe(320)
	})

for (const path of ['/fa/latest', '/lite/fa/latest'])
	test(`no name beside it takes a date apart on ${path}`, async ({ page }) => {
		await page.goto(path)
		await expect(page.getByRole('main').locator('time').first()).toHaveCSS('unicode-bidi', 'isolate')
	})

test('the current section and a note that was gone to are marked where the reader’s own colours are forced', async ({
	page,
}) => {
	await page.emulateMedia({ forcedColors: 'active' })
	await page.goto('/harbour')
	const sections = page.getByRole('navigation', { name: 'Sections', exact: true })
	await expect(sections.locator('[aria-current]')).toHaveCSS('text-decoration-line', 'underline')
	await expect(sections.getByRole('link').last()).toHaveCSS('text-decoration-line', 'none')
	await page.goto('/harbour/the-night-pilots')
	await page.getByRole('link', { name: /^Note/ }).first().click()
	await expect(page.getByRole('main').locator('li:target')).toHaveCSS('outline-style', 'solid')
})

for (const outlet of ['', '/lite'])
	test(`paragraphs of a biography stay apart on ${outlet}/contributors`, async ({ page }) => {
		await page.goto(`${outlet}/contributors/ines-calloway`)
		const about = page.getByText(/^Has written about the port/)
		const lines = await about.evaluate((paragraph) =>
			['One.', 'One.\nTwo.'].map((text) => {
				paragraph.textContent = text
				return paragraph.getBoundingClientRect().height
			}),
		)
		expect(lines[1]).toBeGreaterThan(Number(lines[0]) * 1.5)
	})

test('a printed address keeps its own direction', async ({ page }) => {
	await page.emulateMedia({ media: 'print' })
	await page.goto('/harbour/the-night-pilots')
	const link = page.getByRole('main').getByRole('link', { name: /^Notices to mariners/ })
	const printed = await link.evaluate((a) => getComputedStyle(a, '::after').content)
	expect(printed).toContain('\u2066https://lights-and-pilots.example/halvern/notices\u2069')
})

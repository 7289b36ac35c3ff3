import { expect, test } from '@playwright/test'

test('the newest stories go on page by page and back', async ({ page }) => {
	await page.goto('/latest')
	const first = await page.getByRole('main').getByRole('article').first().getByRole('link').getAttribute('href')
	await page.getByRole('link', { name: 'Older stories' }).click()
	await expect(page.getByText('Page 2', { exact: true })).toBeVisible()
	await expect(page).toHaveURL(/\/latest\?page=2$/)
	expect(await page.getByRole('main').getByRole('article').first().getByRole('link').getAttribute('href')).not.toBe(
		first,
	)
	await page.getByRole('link', { name: 'Newer stories' }).click()
	await expect(page).toHaveURL(/\/latest$/)
})

test('a word of the paper finds its stories from any page, marked where it stands', async ({ page }) => {
	await page.goto('/corrections')
	await page.getByRole('searchbox', { name: 'Search the paper' }).fill('harbour')
	await page.getByRole('banner').getByRole('button', { name: 'Search' }).click()
	await expect(page.getByRole('searchbox', { name: 'Words to look for' })).toHaveValue('harbour')
	const results = page.getByRole('main').getByRole('listitem')
	expect(await results.count()).toBeGreaterThan(2)
	await expect(
		results
			.first()
			.getByText(/^harbour$/i)
			.first(),
	).toBeVisible()
})

test('a search can be narrowed to a section and ordered by time', async ({ page }) => {
	await page.goto('/search?q=the')
	const section = page.getByRole('combobox', { name: 'Section' })
	const name = String(await section.getByRole('option').last().textContent()).trim()
	await section.selectOption({ label: name })
	await page.getByRole('combobox', { name: 'Order' }).selectOption({ label: 'Newest first' })
	await page.getByRole('main').getByRole('button', { name: 'Search' }).click()
	await expect(page).toHaveURL(/order=time/)
	const results = page.getByRole('main').getByRole('listitem')
	await expect(results.first()).toBeVisible()
	for (const result of await results.all()) await expect(result.getByText(name, { exact: true }).first()).toBeVisible()
})

for (const words of ['"', 'NEAR(a b)', 'a OR NOT', '*', '🦀', '{}[]^~:\\', "'; DROP TABLE story --"])
	test(`searching for ${words} is an ordinary search`, async ({ page }) => {
		const answer = await page.goto(`/search?q=${encodeURIComponent(words)}`)
		expect(answer?.status()).toBe(200)
		await expect(page.getByRole('searchbox', { name: 'Words to look for' })).toHaveValue(words)
	})

for (const [what, characters] of [
	['words', 'harbour '.repeat(70)],
	['nothing but signs', '🦀'.repeat(501)],
] as const)
	test(`a search of more than 500 characters of ${what} is cut, and the page says so`, async ({ page }) => {
		await page.goto(`/search?q=${encodeURIComponent(characters)}`)
		await expect(page.getByText('only its first 500 characters were looked for')).toBeVisible()
	})

test('a story found by its byline shows the name that was looked for', async ({ page }) => {
	await page.goto('/search?q=calloway')
	for (const result of await page.getByRole('main').getByRole('listitem').all())
		await expect(result.locator('mark', { hasText: 'Calloway' }).first()).toBeVisible()
	expect(await page.getByRole('main').getByRole('listitem').count()).toBeGreaterThan(2)
})

test('a search that finds nothing says what to try', async ({ page }) => {
	await page.goto('/search?q=zzzxqk')
	await expect(page.getByText(/^We found no story/)).toBeVisible()
})

test('an address nobody has answers 404 and offers the newest', async ({ page }) => {
	const answer = await page.goto('/no/such/page')
	expect(answer?.status()).toBe(404)
	await expect(page.getByRole('heading', { level: 1, name: 'There is no page at this address' })).toBeVisible()
	await expect(page.getByRole('region', { name: 'Latest news' }).getByRole('link')).not.toHaveCount(0)
})

test('a page after the last of a listing or a search is none, and its title says so', async ({ page }) => {
	const title = 'There is no page at this address'
	for (const address of [
		'/latest?page=999',
		'/harbour?page=999',
		'/corrections?page=0',
		'/search?q=harbour&page=999',
	]) {
		const answer = await page.goto(address)
		expect(answer?.status(), address).toBe(404)
		await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
		await expect(page, address).toHaveTitle(new RegExp(`^${title} – `))
	}
})

test('a story under the wrong section, with a slash too many, or with the default edition named, has moved', async ({
	page,
}) => {
	await page.goto('/latest')
	const path = String(await page.getByRole('main').getByRole('article').first().getByRole('link').getAttribute('href'))
	const sections = await page.getByRole('navigation', { name: 'Sections', exact: true }).getByRole('link').all()
	const words = await Promise.all(sections.map(async (link) => String(await link.getAttribute('href'))))
	const other = words.find((word) => !path.startsWith(`${word}/`) && word !== '/latest')
	for (const wrong of [`${other}/${path.split('/').at(-1)}`, `${path}/`, `/en${path}`]) {
		const answer = await page.request.get(wrong, { maxRedirects: 0 })
		expect([answer.status(), answer.headers().location], wrong).toEqual([301, path])
	}
})

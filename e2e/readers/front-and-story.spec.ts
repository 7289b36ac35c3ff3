import { expect, type Page, test } from '@playwright/test'

const RAILS = ['Latest news', 'Must read', 'You might also like', 'Recommended to you']

/** The first story of the front, opened as a reader does. */
async function openLead(page: Page) {
	await page.goto('/')
	const headline = page.getByRole('main').getByRole('article').first().getByRole('heading')
	const words = String(await headline.textContent())
	await headline.getByRole('link').click()
	return words
}

test('the front says whose it is, what day it is, and where its sections are', async ({ page }) => {
	await page.goto('/')
	await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
	await expect(page.getByRole('banner').getByRole('heading', { level: 1 }).getByRole('link')).toHaveAttribute(
		'href',
		'/',
	)
	await expect(page.getByRole('banner').getByText(/^\w+day \d{1,2} \w+ \d{4}$/)).toBeVisible()
	expect(
		await page.getByRole('navigation', { name: 'Sections', exact: true }).getByRole('link').count(),
	).toBeGreaterThan(3)
	for (const name of ['Latest news', 'Corrections', 'RSS feed'])
		await expect(page.getByRole('contentinfo').getByRole('link', { name, exact: true })).toBeVisible()
})

test('no story stands on the front twice', async ({ page }) => {
	await page.goto('/')
	const links = await page.getByRole('main').getByRole('article').getByRole('link').all()
	const paths = await Promise.all(links.map((link) => link.getAttribute('href')))
	expect(paths.length).toBeGreaterThan(8)
	expect(new Set(paths).size).toBe(paths.length)
})

test('a story opens from the front with everything around it', async ({ page }) => {
	const words = await openLead(page)
	const title = page.getByRole('heading', { level: 1 })
	await expect(title).toHaveCount(1)
	await expect(page.getByRole('heading', { name: String(await title.textContent()), exact: true })).toHaveCount(1)
	await expect(page).toHaveTitle(
		new RegExp(`^${(String(await title.textContent())).replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')} – `),
	)
	expect(words).not.toBe('')

	const story = page.getByRole('main').getByRole('article').first()
	await expect(story.getByText(/^By \S/)).toBeVisible()
	await expect(story.getByText(/^Published \d{1,2} \w+ \d{4}, \d\d:\d\d (GMT|BST|UTC)/)).toBeVisible()
	await expect(story.getByText(/^\d+ minutes? to read$/)).toBeVisible()
	await expect(story.getByRole('navigation', { name: 'Where this story stands' }).getByRole('link')).toHaveCount(2)
	await expect(story.getByRole('navigation', { name: /^More from / })).toBeVisible()
})

test('four lists follow the story, each under its own heading, and no story is in two', async ({ page }) => {
	await openLead(page)
	const own = new URL(page.url()).pathname
	const paths: (string | null)[] = []
	for (const name of RAILS) {
		const list = page.getByRole('region', { name, exact: true })
		await expect(list.getByRole('heading', { level: 2, name, exact: true })).toHaveCount(1)
		for (const item of await list.getByRole('listitem').all()) {
			await expect(item.getByRole('link')).toHaveCount(1)
			await expect(item.getByRole('heading', { level: 3 })).toHaveCount(1)
			expect(String(await item.getByRole('paragraph').last().textContent()).length).toBeGreaterThan(10)
			paths.push(await item.getByRole('link').getAttribute('href'))
		}
	}
	expect(paths).toHaveLength(6 + 5 + 4 + 4)
	expect(new Set(paths).size).toBe(paths.length)
	expect(paths).not.toContain(own)
	await expect(
		page.getByRole('region', { name: 'You might also like' }).getByText('Related', { exact: true }),
	).toBeVisible()
})

test('a story can be passed on without a script', async ({ page }) => {
	await openLead(page)
	const share = page.getByRole('navigation', { name: 'Share this story' })
	const address = encodeURIComponent(page.url())
	await expect(share.getByLabel('Address to copy')).toHaveValue(page.url())
	for (const [name, start] of [
		['Mail', 'mailto:?subject='],
		['Telegram', 'https://t.me/share/url?url='],
		['WhatsApp', 'https://wa.me/?text='],
	] as const) {
		const link = share.getByRole('link', { name })
		expect(await link.getAttribute('href')).toContain(start)
		expect(await link.getAttribute('href')).toContain(address)
	}
})

test('a name in the byline leads to all that person wrote', async ({ page }) => {
	await openLead(page)
	const title = String(await page.getByRole('heading', { level: 1 }).textContent())
	const name = page
		.getByText(/^By \S/)
		.getByRole('link')
		.first()
	const person = String(await name.textContent())
	await name.click()
	await expect(page.getByRole('heading', { level: 1, name: person })).toBeVisible()
	await expect(page.getByRole('main').getByRole('link', { name: title })).toBeVisible()
})

test('the skip link takes the keyboard past the masthead', { tag: '@tab' }, async ({ page }) => {
	await page.goto('/')
	await page.keyboard.press('Tab')
	await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused()
	await page.keyboard.press('Enter')
	await page.keyboard.press('Tab')
	await expect(page.getByRole('main').getByRole('link').first()).toBeFocused()
})

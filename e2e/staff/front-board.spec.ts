import { type Browser, expect, type Page, test } from '@playwright/test'
import { signIn } from '#e2e/sign-in.ts'

/** A front nobody else is at work on: that of a section of its own. Leaves the page on its board. */
async function newBoard(page: Page): Promise<{ section: string; path: string }> {
	const section = `Quay ${Date.now()}`
	await page.goto('/admin/sections/new')
	await page.getByLabel('Name').fill(section)
	await page.getByRole('button', { name: 'Open the section' }).click()
	await page.getByRole('link', { name: section }).click()
	const path = `/${section.toLowerCase().replace(' ', '-')}`
	await page.getByRole('link', { name: 'Arrange its front' }).click()
	await expect(page.getByRole('region', { name: 'Container 1, Lead' })).toBeVisible()
	return { section, path }
}

const lead = (page: Page) => page.getByRole('region', { name: 'Container 1, Lead' })
const list = (page: Page) => page.getByRole('region', { name: 'Container 2, List' })
const readersPage = (page: Page) => page.frameLocator('[title="The page as readers would see it"]').getByRole('main')

/** Takes the newest stories that the field offers; gives their headlines. */
async function addNewest(page: Page, count: number): Promise<string[]> {
	const field = lead(page).getByRole('combobox', { name: /^Add a story/ })
	await field.click()
	const offered = lead(page).getByRole('listbox').getByRole('option')
	await expect(offered.nth(count)).toBeVisible()
	const headlines = (await offered.locator('[lang]').allTextContents()).slice(0, count)
	for (const headline of headlines) {
		await field.fill(headline)
		await field.press('Enter')
		await expect(handle(page, headline)).toBeVisible()
	}
	await field.press('Escape')
	return headlines
}

const handle = (page: Page, headline: string) => page.getByRole('button', { name: `Move ${headline}`, exact: true })
const status = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text })

test('a front is arranged by search and by keys, seen beside, and released to readers', async ({ page }) => {
	await signIn(page)
	const { path } = await newBoard(page)
	const [first, second, third] = (await addNewest(page, 3)) as [string, string, string]
	await expect(readersPage(page).getByRole('link', { name: first })).toBeVisible()

	await handle(page, third).focus()
	await page.keyboard.press('ArrowUp')
	await expect(status(page, `${third}: place 2 of 3 in Container 1, Lead.`)).toHaveCount(1)
	await expect(handle(page, third)).toBeFocused()
	await page.keyboard.press('ArrowUp')
	await page.getByRole('button', { name: `Move ${first} down` }).click()
	await page.keyboard.press('Enter')
	await expect(list(page).getByText(first)).toBeVisible()
	await expect(page.getByRole('button', { name: `Move ${first} down` })).toBeFocused()

	await page.getByRole('button', { name: `Remove ${second}` }).click()
	await expect(handle(page, second)).toHaveCount(0)
	await page.keyboard.press('Control+z')
	await expect(handle(page, second)).toBeVisible()

	await page.getByRole('button', { name: `Words and place of ${third}` }).click()
	await page.getByLabel('Headline on this front').fill('In other words')
	await expect(readersPage(page).getByRole('link', { name: 'In other words' })).toBeVisible()
	await page.getByRole('button', { name: 'Release' }).click()
	await expect(status(page, 'Released.')).toHaveCount(1)

	await page.goto(path)
	const headlines = page.getByRole('main').getByRole('article').getByRole('heading')
	await expect(headlines.first()).toHaveText('In other words')
	await expect(headlines.nth(1)).toHaveText(second)
	await expect(headlines.nth(2)).toHaveText(first)
})

test('a card is dragged into another container, and warns where readers do not get it', async ({ page }) => {
	await signIn(page)
	await newBoard(page)
	const [first, second] = (await addNewest(page, 2)) as [string, string]
	const from = await handle(page, second).boundingBox()
	const to = await list(page).boundingBox()
	if (!from || !to) throw new Error('There is nothing to drag.')
	await page.mouse.move(from.x + 8, from.y + 8)
	await page.mouse.down()
	await page.mouse.move(to.x + 80, to.y + to.height - 20, { steps: 8 })
	await page.mouse.up()
	await expect(list(page).getByRole('button', { name: `Move ${second}`, exact: true })).toBeFocused()

	const field = list(page).getByRole('combobox', { name: /^Add a story/ })
	await field.fill(first)
	await field.press('Enter')
	await expect(list(page).getByText('Stands here twice: readers get it once')).toBeVisible()
	await lead(page)
		.getByRole('button', { name: `Pin ${first}` })
		.click()
	await expect(lead(page).getByRole('button', { name: `Pin ${first}` })).toHaveAttribute('aria-pressed', 'true')
})

test('Enter takes the words just typed, though what was looked for before is found first', async ({ page }) => {
	await signIn(page)
	await newBoard(page)
	const field = lead(page).getByRole('combobox', { name: /^Add a story/ })
	await field.click()
	const offered = lead(page).getByRole('listbox').getByRole('option')
	await expect(offered.nth(1)).toBeVisible()
	const second = String(await offered.nth(1).locator('[lang]').textContent())
	await field.press('Escape')
	await page.route(/\/admin\/find\?/, async (route) => {
		const isOld = new URL(route.request().url()).searchParams.get('q') === ''
		await new Promise((resolve) => setTimeout(resolve, isOld ? 60 : 1200))
		await route.continue().catch(() => {})
	})
	const old = page.waitForRequest(/\/admin\/find\?.*q=$/)
	await field.click()
	await old
	await field.fill(second)
	await field.press('Enter')
	await expect(handle(page, second)).toBeVisible()
	await expect(lead(page).getByRole('button', { name: /^Pin / })).toHaveCount(1)
})

test('two who arrange one front see both arrangements, and none is lost', async ({ page, browser, baseURL }) => {
	await signIn(page)
	await newBoard(page)
	const theirs = await colleague(browser, baseURL, page.url())
	const [mine] = (await addNewest(page, 1)) as [string]
	const [, other] = (await addNewest(theirs, 2)) as [string, string]
	await theirs.getByRole('button', { name: 'Release' }).click()
	await expect(status(theirs, 'Released.')).toHaveCount(1)

	// What stands now does not arrive: that is said, and Release asks for it again.
	let sent = 0
	await page.route(/\/admin\/fronts\//, (route) => {
		sent += 1
		return sent === 2 ? route.abort() : route.continue()
	})
	await page.getByRole('button', { name: 'Release' }).click()
	await expect(page.getByRole('alert').filter({ hasText: 'This did not work' })).toBeVisible()
	await page.getByRole('button', { name: 'Release' }).click()
	const conflict = page.getByRole('region', { name: 'Somebody released this front meanwhile' })
	await expect(conflict.getByText(other)).toBeVisible()
	await conflict.getByRole('button', { name: 'Go on from theirs' }).click()
	await expect(handle(page, other)).toBeVisible()
	await page.getByRole('button', { name: 'Undo' }).click()
	await expect(handle(page, other)).toHaveCount(0)
	await expect(handle(page, mine)).toBeVisible()
	await page.getByRole('button', { name: 'Release' }).click()
	await expect(status(page, 'Released.')).toHaveCount(1)
	await theirs.context().close()
})

test('who comes back to a board finds what was released, and goes on from it', async ({ page }) => {
	await signIn(page)
	await newBoard(page)
	const [first] = (await addNewest(page, 1)) as [string]
	await page.getByRole('button', { name: 'Release' }).click()
	await expect(status(page, 'Released.')).toHaveCount(1)
	await page.getByRole('link', { name: 'Stories', exact: true }).click()
	await expect(page.getByRole('heading', { name: 'Stories', exact: true })).toBeVisible()
	await page.goBack()
	await expect(lead(page)).toBeVisible()
	await expect(handle(page, first)).toBeVisible()
	await page.getByRole('button', { name: `Remove ${first}` }).click()
	await page.getByRole('button', { name: 'Release' }).click()
	await expect(status(page, 'Released.')).toHaveCount(1)
})

test('the number of stories is cleared and typed anew, and what is no such number is not kept', async ({ page }) => {
	await signIn(page)
	await newBoard(page)
	const limit = lead(page).getByRole('spinbutton', { name: /^Stories/ })
	await limit.click()
	await page.keyboard.press('End')
	await page.keyboard.press('Backspace')
	await expect(limit).toHaveValue('')
	await page.keyboard.type('8')
	await expect(limit).toHaveValue('8')
	await page.keyboard.press('Backspace')
	await page.keyboard.press('Tab')
	await expect(limit).toHaveValue('8')
})

test('a front with more containers than it may have says so before it is released', async ({ page }) => {
	await signIn(page)
	await newBoard(page)
	for (let place = 3; place <= 31; place += 1) {
		await page.getByRole('group', { name: 'Add a container' }).getByRole('button', { name: 'Grid' }).click()
		await expect(page.getByRole('region', { name: `Container ${place}, Grid` })).toBeVisible()
	}
	const reason = page.getByRole('alert').filter({ hasText: 'At most 30 containers.' })
	await expect(reason).toHaveCount(1)
	await page.getByRole('button', { name: 'Release' }).click()
	await expect(page.getByRole('button', { name: 'Release', exact: true })).toBeEnabled()
	await expect(reason).toHaveCount(1)
	await expect(page.getByText('The page could not be drawn')).toHaveCount(0)
})

async function colleague(browser: Browser, baseURL: string | undefined, address: string): Promise<Page> {
	const page = await (await browser.newContext({ baseURL: String(baseURL) })).newPage()
	await signIn(page)
	await page.goto(address)
	return page
}

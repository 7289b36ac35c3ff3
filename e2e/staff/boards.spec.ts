import { expect, type Locator, type Page, test } from '@playwright/test'
import { signIn } from '#e2e/sign-in.ts'

test.beforeEach(({ page }) => signIn(page))

// Other journeys open sections in the other edition meanwhile.
const SECTIONS = '/admin/sections?edition=fa'
const LISTS = '/admin/lists?edition=fa'

const sections = (page: Page) => page.getByRole('main').getByRole('listitem').getByRole('link')
const names = (rows: Locator) => rows.allInnerTexts()
const move = (place: Page | Locator, name: string, way: 'up' | 'down') =>
	place.getByRole('button', { name: `Move ${name} ${way}`, exact: true })
const saved = (page: Page) => page.getByRole('status').filter({ hasText: 'The new order is saved.' })
const list = (page: Page) => page.getByRole('region', { name: 'Recommended to you' })
const stories = (page: Page) => list(page).getByRole('listitem').locator('[lang]')

test('of two who order the sections the later one sees the order of the first, and undoes nothing', async ({
	page,
	context,
}) => {
	const other = await context.newPage()
	for (const one of [page, other]) await one.goto(SECTIONS)
	const [first, second, third] = (await names(sections(page))) as [string, string, string]
	await move(page, first, 'down').click()
	await expect(saved(page)).toBeVisible()

	await move(other, third, 'up').click()
	await expect(other.getByRole('alert').filter({ hasText: 'do not stand as you had them' })).toBeVisible()
	await expect(sections(other).nth(0)).toHaveText(second)
	await expect(sections(other).nth(1)).toHaveText(first)
	await move(other, first, 'up').click()
	await expect(saved(other)).toBeVisible()
	await expect(sections(other).nth(0)).toHaveText(first)
})

test('who comes back to the sections finds them in the order they left them in', async ({ page }) => {
	await page.goto(SECTIONS)
	const [first, second] = (await names(sections(page))) as [string, string]
	await move(page, first, 'down').click()
	await expect(saved(page)).toBeVisible()
	await sections(page).first().click()
	await expect(page.getByRole('heading', { name: second })).toBeVisible()
	await page.goBack()
	await expect(move(page, first, 'up')).toBeVisible()
	await expect(sections(page).nth(0)).toHaveText(second)
	await move(page, first, 'up').click()
	await expect(saved(page)).toBeVisible()
	await expect(sections(page).nth(0)).toHaveText(first)
})

test('sections stand as they are saved, though the first of two quick moves did not arrive', async ({ page }) => {
	await page.goto(SECTIONS)
	const [first] = (await names(sections(page))) as [string]
	let sent = 0
	let getLost = () => {}
	const lost = new Promise<void>((resolve) => {
		getLost = resolve
	})
	await page.route(/\/admin\/sections/, async (route) => {
		if (route.request().method() !== 'POST') return route.continue()
		sent += 1
		if (sent > 1) return route.continue()
		await lost
		return route.abort()
	})
	const answered = page.waitForResponse((response) => response.request().method() === 'POST')
	await move(page, first, 'down').click()
	await move(page, first, 'down').click()
	await expect(sections(page).nth(2)).toHaveText(first)
	getLost()
	await answered
	await expect(saved(page).or(page.getByRole('alert').filter({ hasText: 'move yours again' }))).toBeVisible()
	const shown = await names(sections(page))
	await page.reload()
	await expect(sections(page)).toHaveText(shown)
})

test('a button that moves a story moves it on with the next press', async ({ page }) => {
	await page.goto(LISTS)
	const [first] = (await names(stories(page))) as [string]
	await move(list(page), first, 'down').focus()
	await page.keyboard.press('Enter')
	await expect(stories(page).nth(1)).toHaveText(first)
	await expect(move(list(page), first, 'down')).toBeFocused()
	await page.keyboard.press('Enter')
	await expect(stories(page).nth(2)).toHaveText(first)
})

test('who saves a list that was changed meanwhile is told so, also while theirs cannot be read', async ({
	page,
	context,
}) => {
	const other = await context.newPage()
	for (const one of [page, other]) await one.goto(LISTS)
	const [first, second, third] = (await names(stories(page))) as [string, string, string]
	const save = (one: Page) => list(one).getByRole('button', { name: 'Save', exact: true })
	await move(list(other), first, 'down').click()
	await save(other).click()
	await expect(list(other).getByText('Saved. Readers have it now.')).toBeVisible()

	await move(list(page), third, 'up').click()
	let sent = 0
	await page.route(/\/admin\/lists/, async (route) => {
		sent += 1
		return sent === 2 ? route.abort() : route.continue()
	})
	await save(page).click()
	await expect(list(page).getByRole('alert').filter({ hasText: 'This did not work' })).toBeVisible()
	await save(page).click()
	await expect(list(page).getByText('Somebody changed this list meanwhile')).toBeVisible()
	await list(page).getByRole('button', { name: 'Go on from theirs' }).click()
	await expect(save(page)).toBeFocused()
	await expect(stories(page).nth(0)).toHaveText(second)
	await move(list(page), first, 'up').click()
	await save(page).click()
	await expect(list(page).getByText('Saved. Readers have it now.')).toBeVisible()
})

test('a list that was saved is there again after a way back to it', async ({ page }) => {
	await page.goto(LISTS)
	const [first, second] = (await names(stories(page))) as [string, string]
	for (const [way, top] of [
		['down', second],
		['up', first],
	] as const) {
		await move(list(page), first, way).click()
		await list(page).getByRole('button', { name: 'Save', exact: true }).click()
		await expect(list(page).getByText('Saved. Readers have it now.')).toBeVisible()
		await page.getByRole('link', { name: 'Topics' }).click()
		await expect(page.getByRole('heading', { name: 'Topics' })).toBeVisible()
		await page.goBack()
		await expect(stories(page).nth(0)).toHaveText(top)
	}
})

import { expect, type Locator, type Page, test } from '@playwright/test'
import { signIn } from '#e2e/sign-in.ts'

test.beforeEach(({ page }) => signIn(page))

const LISTS = '/admin/lists?edition=fa'

const names = (rows: Locator) => rows.allInnerTexts()
const move = (place: Page | Locator, name: string, way: 'up' | 'down') =>
	place.getByRole('button', { name: `Move ${name} ${way}`, exact: true })
const list = (page: Page) => page.getByRole('region', { name: 'Recommended to you' })
const stories = (page: Page) => list(page).getByRole('listitem').locator('[lang]')

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

import { expect, type Page, test } from '@playwright/test'
import { signIn } from '#e2e/sign-in.ts'
import { beginStory, text, write } from './story.ts'

test.beforeEach(async ({ page }) => {
	await signIn(page)
})

async function publish(page: Page) {
	await page.getByRole('button', { name: 'Publish', exact: true }).click()
	await page.getByRole('button', { name: 'Publish now' }).click()
	await expect(page.getByText('Published.', { exact: true })).toBeVisible()
}

/** Where readers have it, as the panel says. */
async function address(page: Page): Promise<string> {
	return String(await page.getByRole('complementary').getByRole('link').first().getAttribute('href'))
}

test('a published story stands where the panel says, and is gone again after undo', async ({ page, request }) => {
	await beginStory(page, 'Lamp lit at the north pier')
	await write(page, 'It burned all night.')
	await publish(page)
	// The keyboard goes on from what was done, not from the top of the page.
	await page.keyboard.press('Tab')
	await expect(page.getByRole('button', { name: /^Undo \(/ })).toBeFocused()
	const url = await address(page)
	expect(await (await request.get(url)).text()).toContain('It burned all night.')
	await page.getByRole('button', { name: /^Undo \(/ }).click()
	await expect(page.getByText('Readers do not have it.')).toBeVisible()
	expect((await request.get(url)).status()).toBe(404)
})

test('readers keep the old text until the changes are published, with the note of the correction', async ({
	page,
	request,
}) => {
	await beginStory(page, 'Price of mooring rises')
	await write(page, 'It rises by nine crowns.')
	await publish(page)
	const url = await address(page)
	await text(page).getByText('nine crowns').dblclick()
	await page.keyboard.press('ControlOrMeta+A')
	await page.keyboard.type('It rises by six crowns.')
	await expect(page.getByRole('button', { name: 'Publish changes' })).toBeVisible()
	expect(await (await request.get(url)).text()).toContain('nine crowns')

	await page.getByRole('button', { name: 'Publish changes' }).click()
	const dialog = page.getByRole('dialog', { name: 'Publish changes' })
	await expect(dialog.getByRole('table')).toContainText('six')
	await dialog.getByRole('button', { name: 'Publish now' }).click()
	await expect(dialog.getByRole('alert')).toBeVisible()
	await dialog.getByLabel(/^Correction/).check()
	await dialog.getByRole('button', { name: 'Publish now' }).click()
	await expect(dialog.getByLabel('Note to readers')).toHaveAccessibleDescription(/needs its note/)
	await expect(dialog.getByLabel(/^Correction/)).toBeChecked()
	await dialog.getByLabel('Note to readers').fill('We first gave the wrong sum.')
	await dialog.getByRole('button', { name: 'Publish now' }).click()
	await expect(page.getByText('The changes are published.')).toBeVisible()
	const printed = await (await request.get(url)).text()
	expect(printed).toContain('six crowns')
	expect(printed).toContain('We first gave the wrong sum.')
})

test('a scheduled story says when it goes out, keeps its text, and can be stopped', async ({ page }) => {
	await beginStory(page, 'Regatta results')
	await write(page, 'The cup stays here.')
	await page.getByRole('button', { name: 'Publish', exact: true }).click()
	await page.getByLabel('At a time to come').check()
	// A date that is not whole must never mean at once.
	await page.getByLabel('Date and time').fill('')
	await page.getByRole('button', { name: 'Schedule', exact: true }).click()
	await expect(page.getByLabel('Date and time')).toHaveAccessibleDescription(/no date and time/)
	await page.getByLabel('Date and time').fill('2039-05-01T08:00')
	await page.getByRole('button', { name: 'Schedule', exact: true }).click()
	await expect(page.getByText('Goes out 1 May 2039')).toBeVisible()
	await write(page, ' Or does it?')
	await expect(page.getByText(/with the text saved at/)).toBeVisible()
	await page.getByRole('button', { name: 'Cancel the schedule' }).click()
	await expect(page.getByText('Readers do not have it.')).toBeVisible()
})

test('a story goes to review with a note and comes back with one', async ({ page }) => {
	await beginStory(page, 'Council minutes')
	await page.getByRole('button', { name: 'Hand over to review' }).click()
	const dialog = page.getByRole('dialog')
	await dialog.getByLabel('Note').fill('Please check the sums.')
	await dialog.getByRole('button', { name: 'Hand over to review' }).click()
	await expect(page.getByText('Please check the sums.')).toBeVisible()
	await page.goto('/admin')
	await expect(page.getByText('Council minutes').first()).toBeVisible()
	await page.getByRole('link', { name: 'Council minutes' }).first().click()
	await page.getByRole('button', { name: 'Give back' }).click()
	await page.getByRole('dialog').getByLabel('Note').fill('They add up.')
	await page.getByRole('dialog').getByRole('button', { name: 'Give back' }).click()
	await expect(page.getByText('They add up.')).toBeVisible()
})

test('a withdrawn story is nowhere, goes to the bin, and comes back from it', async ({ page, request }) => {
	await beginStory(page, 'Whale seen off the point')
	await write(page, 'It swam east.')
	await publish(page)
	const url = await address(page)
	await page.getByRole('button', { name: 'Withdraw', exact: true }).click()
	const dialog = page.getByRole('dialog')
	await dialog.getByLabel('Reason').fill('It was a log.')
	await dialog.getByRole('button', { name: 'Withdraw' }).click()
	await expect(page.getByText(/^Withdrawn .*It was a log\.$/)).toBeVisible()
	expect((await request.get(url)).status()).toBe(404)
	await page.getByRole('button', { name: 'Move to the bin' }).click()
	await page.getByRole('dialog').getByRole('button', { name: 'Move to the bin' }).click()
	await page.waitForURL('**/admin/stories/bin')
	await page.getByRole('button', { name: 'Restore “Whale seen off the point”' }).click()
	await page.waitForURL(/\/admin\/stories\/[0-9a-z]{22}$/)
	await expect(page.getByRole('textbox', { name: 'Headline' })).toHaveValue('Whale seen off the point')
})

test('an old text is compared with the one in work and taken up again', async ({ page }) => {
	await beginStory(page, 'Rope walk to close')
	await write(page, 'The last rope was laid in spring.')
	await page.keyboard.press('ControlOrMeta+A')
	await page.keyboard.press('Delete')
	await write(page, 'Nothing is known.')
	await page.getByRole('link', { name: 'History' }).click()
	const rows = page.getByRole('row')
	await rows.nth(2).getByRole('link').click()
	await page.getByRole('button', { name: 'Restore this text' }).click()
	await page.waitForURL(/\/admin\/stories\/[0-9a-z]{22}$/)
	await expect(text(page)).not.toContainText('Nothing is known.')
})

test('a preview is the page readers will get, and nobody else gets it', async ({ page, request }) => {
	const story = await beginStory(page, 'Bell of the drowned church')
	await write(page, 'Divers heard it on Friday.')
	await page.goto(`${story}/preview`)
	await expect(page.getByRole('heading', { level: 1, name: 'Bell of the drowned church' })).toBeVisible()
	await expect(page.getByRole('article')).toContainText('Divers heard it on Friday.')
	await expect(page.getByRole('navigation', { name: 'Newsroom' })).toHaveCount(0)
	const answer = await request.get(`${story}/preview`, { maxRedirects: 0 })
	expect(await answer.text()).not.toContain('Divers heard it')
})

test('the list finds a story by a pasted address and by its state', async ({ page }) => {
	await beginStory(page, 'Oyster beds reopen')
	await write(page, 'The beds were clean.')
	await publish(page)
	const url = await address(page)
	await page.goto('/admin/stories')
	await page.getByLabel('Search stories, or paste an address').fill(url)
	await page.getByRole('button', { name: 'Search', exact: true }).click()
	await expect(page.getByRole('link', { name: 'Oyster beds reopen' })).toBeVisible()
	await page.goto('/admin/stories')
	await page.getByLabel('State').selectOption('Draft')
	await page.getByRole('button', { name: 'Show', exact: true }).click()
	await expect(page.getByRole('link', { name: 'Oyster beds reopen' })).toHaveCount(0)
})

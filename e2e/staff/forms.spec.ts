import { expect, type Page, test } from '@playwright/test'
import { signIn } from '#e2e/sign-in.ts'

test.beforeEach(({ page }) => signIn(page))

const saved = (page: Page) => page.getByRole('status').filter({ hasText: 'Saved.' })

/** A contributor nobody else is at work on, opened as one comes to it. */
async function newContributor(page: Page): Promise<string> {
	const name = `Ada Groyne ${Date.now()}`
	await page.goto('/admin/contributors/new')
	await page.getByLabel('Name').fill(name)
	await page.getByRole('button', { name: 'Add the contributor' }).click()
	await page.getByRole('link', { name }).click()
	await expect(page.getByLabel('Name')).toHaveValue(name)
	return name
}

test('who saves with Enter goes on from the field they are in', async ({ page }) => {
	const name = await newContributor(page)
	await page.getByLabel('Name').fill(`${name} Jr`)
	await page.keyboard.press('Enter')
	await expect(saved(page)).toBeVisible()
	await expect(page.getByLabel('Name')).toHaveValue(`${name} Jr`)
	await expect(page.getByLabel('Name')).toBeFocused()
	await page.getByLabel('Slug').fill('')
	await page.getByLabel('Name').fill('')
	await page.keyboard.press('Enter')
	await expect(page.getByLabel('Name')).toHaveAccessibleDescription(/Give it a name/)
	await expect(page.getByLabel('Name')).toBeFocused()
	await expect(page.getByLabel('Slug')).toHaveValue('')
})

test('what is typed while a form is on its way stays, and is asked for before one leaves', async ({ page }) => {
	const name = await newContributor(page)
	const asked: string[] = []
	page.on('dialog', (dialog) => {
		asked.push(dialog.message())
		return dialog.dismiss()
	})
	let arrive = () => {}
	const held = new Promise<void>((resolve) => {
		arrive = resolve
	})
	await page.route(/\/admin\/contributors/, async (route) => {
		if (route.request().method() === 'POST') await held
		await route.continue()
	})
	await page.getByLabel('Name').fill(`${name} Jr`)
	await page.keyboard.press('Enter')
	await expect(page.getByRole('form', { name: 'Contributor' })).toHaveAttribute('aria-busy', 'true')
	await page.keyboard.type(' of Hythe')
	await page.getByLabel('About').fill('Writes about mud.')
	arrive()
	await expect(saved(page)).toBeVisible()
	await expect(page.getByRole('heading', { name: `${name} Jr`, exact: true })).toBeVisible()
	await expect(page.getByLabel('Name')).toHaveValue(`${name} Jr of Hythe`)
	await expect(page.getByLabel('About')).toHaveValue('Writes about mud.')
	await page.getByRole('link', { name: 'Topics' }).click()
	await expect(page.getByLabel('Name')).toHaveValue(`${name} Jr of Hythe`)
	expect(asked).toHaveLength(1)
})

test('a field nobody typed in follows what somebody else saved, once the page is drawn anew', async ({
	page,
	context,
}) => {
	await page.getByRole('link', { name: 'Settings' }).click()
	const tagline = (one: Page) => one.getByRole('form', { name: 'The paper' }).getByLabel('Tagline')
	const save = (one: Page) => one.getByRole('form', { name: 'The paper' }).getByRole('button', { name: 'Save' })
	const before = await tagline(page).inputValue()
	const other = await context.newPage()
	await other.goto('/admin/settings')
	await tagline(other).fill('News with the tide')
	await save(other).click()
	await expect(saved(other)).toBeVisible()
	const banner = page.getByRole('form', { name: 'Breaking banner' })
	await banner.getByLabel('Notice').fill('Bridge closed')
	await banner.getByRole('button', { name: 'Put it up' }).click()
	await expect(page.getByRole('alert').filter({ hasText: 'Nothing of yours is lost' })).toBeVisible()
	await expect(tagline(page)).toHaveValue('News with the tide')
	await expect(banner.getByLabel('Notice')).toHaveValue('Bridge closed')
	await tagline(page).fill(before)
	await save(page).click()
	await expect(saved(page)).toBeVisible()
})

test('a picture that was chosen and not saved is asked for before one leaves', async ({ page }) => {
	await newContributor(page)
	const asked: string[] = []
	page.on('dialog', (dialog) => {
		asked.push(dialog.message())
		return dialog.dismiss()
	})
	const dialog = page.getByRole('dialog')
	await page.getByRole('button', { name: 'Choose a picture' }).click()
	// One that is there has its words; this place has none of its own.
	await dialog.getByRole('listitem').getByRole('button').first().click()
	await expect(dialog).toBeHidden()
	await page.getByRole('link', { name: 'Topics' }).click()
	await expect(page.getByRole('button', { name: 'Remove the picture' })).toBeVisible()
	expect(asked).toHaveLength(1)
	await page.getByRole('button', { name: 'Save' }).click()
	await expect(saved(page)).toBeVisible()
	await page.getByRole('link', { name: 'Topics' }).click()
	await expect(page.getByRole('heading', { name: 'Topics' })).toBeVisible()
	expect(asked).toHaveLength(1)
})

test('a picture without words is not sent, and what was left out leaves the keyboard at the next', async ({ page }) => {
	const uploads: string[] = []
	page.on('request', (request) => {
		if (request.url().endsWith('/admin/images/upload')) uploads.push(request.url())
	})
	await page.goto('/admin/images')
	const files = ['crane.png', 'hoist.png'].map((name) => ({ name, mimeType: 'image/png', buffer: Buffer.from('x') }))
	await page.getByLabel('Choose from your device').setInputFiles(files)
	await page.getByRole('button', { name: 'Add 2 pictures' }).click()
	await expect(page.getByLabel('Alt text').first()).toHaveAccessibleDescription(/Say what the picture shows/)
	await expect(page.getByLabel('Alt text').first()).toBeFocused()
	expect(uploads).toEqual([])
	await page.getByRole('button', { name: 'Leave out crane.png' }).click()
	await expect(page.getByRole('button', { name: 'Leave out hoist.png' })).toBeFocused()
	await page.keyboard.press('Enter')
	await expect(page.getByLabel('Choose from your device')).toBeFocused()
})

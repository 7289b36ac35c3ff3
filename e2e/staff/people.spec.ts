import { type Browser, expect, type Page, test } from '@playwright/test'
import { signIn } from '#e2e/sign-in.ts'
import { beginStory, write } from './story.ts'

const PASSWORD = 'tide table on the wall'

/** Another browser, in which nobody is signed in yet. */
async function otherBrowser(browser: Browser, baseURL: string | undefined): Promise<Page> {
	return (await browser.newContext({ baseURL: String(baseURL) })).newPage()
}

/** Gives somebody an account, as an admin who is signed in. */
async function addPerson(
	page: Page,
	name: string,
	{ role = 'Writer', section }: { role?: string; section?: string } = {},
): Promise<{ email: string; password: string }> {
	const person = { email: `${name.replace(' ', '.')}.${Date.now()}@paper.example`.toLowerCase(), password: PASSWORD }
	await page.goto('/admin/staff/new')
	await page.getByLabel('E-mail').fill(person.email)
	await page.getByLabel('Name').fill(name)
	await page.getByLabel('Password').fill(person.password)
	await page.getByLabel('Role').selectOption(role)
	if (section) await page.getByLabel(section, { exact: true }).check()
	await page.getByRole('button', { name: 'Add the account' }).click()
	await expect(page.getByRole('heading', { name })).toBeVisible()
	return person
}

test('what is wrong with a new account stands at its field, and what was typed stays', async ({ page }) => {
	await signIn(page)
	await page.getByRole('link', { name: 'Staff' }).click()
	await page.getByRole('link', { name: 'Add somebody' }).click()
	await page.getByLabel('E-mail').fill('no address')
	await page.getByLabel('Name').fill('Mina Salt')
	await page.getByLabel('Role').selectOption('Editor')
	await page.getByRole('button', { name: 'Add the account' }).click()
	await expect(page.getByLabel('E-mail')).toBeFocused()
	await expect(page.getByLabel('E-mail')).toHaveAccessibleDescription(/no e-mail address/)
	await expect(page.getByLabel('Name')).toHaveValue('Mina Salt')
	await expect(page.getByLabel('Role')).toHaveValue('editor')
})

test('a writer sees less than an admin, and is out at once when disabled', async ({ page, browser, baseURL }) => {
	await signIn(page)
	const person = await addPerson(page, 'Mina Salt')
	const theirs = await otherBrowser(browser, baseURL)
	await signIn(theirs, person)
	await expect(theirs.getByRole('link', { name: 'Stories', exact: true })).toBeVisible()
	await expect(theirs.getByRole('link', { name: 'Staff' })).toHaveCount(0)
	expect((await theirs.goto('/admin/staff'))?.status()).toBe(403)
	await expect(theirs.getByRole('heading', { name: 'Not with this account' })).toBeVisible()

	await page.getByRole('button', { name: 'Disable this account' }).press('Enter')
	await expect(page.getByRole('button', { name: 'Enable this account' })).toBeFocused()
	await expect(page.getByRole('status').filter({ hasText: 'The account is disabled.' })).toBeVisible()
	await theirs.goto('/admin')
	await expect(theirs).toHaveURL(/sign-in/)
	await theirs.context().close()
})

test('a writer whose story was just published is not offered to take that back', async ({ page, browser, baseURL }) => {
	await signIn(page)
	const person = await addPerson(page, 'Mina Salt')
	const theirs = await otherBrowser(browser, baseURL)
	await signIn(theirs, person)
	const story = await beginStory(theirs, 'Eel season opens')
	await write(theirs, 'The first basket was light.')
	await page.goto(story)
	// The page is drawn before it can be used.
	await expect(async () => {
		await page.getByRole('button', { name: 'Publish', exact: true }).click()
		await expect(page.getByRole('button', { name: 'Publish now' })).toBeVisible({ timeout: 2000 })
	}).toPass()
	await page.getByRole('button', { name: 'Publish now' }).click()
	await expect(page.getByRole('button', { name: /^Undo \(/ })).toBeVisible()
	await theirs.reload()
	await expect(theirs.getByText('Your account may read this story, but not write in it.')).toBeVisible()
	await expect(theirs.getByRole('button')).toHaveText(['Shortcuts', 'Sign out', 'Copy link'])
	await theirs.context().close()
})

test('who has one section is shown nothing that is the whole edition’s', async ({ page, browser, baseURL }) => {
	await signIn(page)
	await page.goto('/admin/sections')
	const section = await page.getByRole('main').getByRole('listitem').getByRole('link').first().innerText()
	const person = await addPerson(page, 'Ines Shoal', { role: 'Managing editor', section })
	const theirs = await otherBrowser(browser, baseURL)
	await signIn(theirs, person)
	await expect(theirs.getByRole('link', { name: 'Fronts' })).toBeVisible()
	for (const name of ['Lists', 'Settings']) await expect(theirs.getByRole('link', { name })).toHaveCount(0)
	for (const path of ['lists', 'settings', 'pages', 'pages/new', 'sections/new'])
		expect((await theirs.goto(`/admin/${path}`))?.status(), path).toBe(403)
	await theirs.goto('/admin/stories')
	await expect(theirs.getByRole('link', { name: 'Pages', exact: true })).toHaveCount(0)
	await theirs.goto('/admin/sections')
	await expect(theirs.getByRole('link', { name: 'New section' })).toHaveCount(0)
	await expect(theirs.getByRole('rowheader')).toHaveText([section])
	await expect(theirs.getByRole('button', { name: /^Move/ })).toHaveCount(0)
	await theirs.context().close()
})

test('on a shared machine nobody gets the order that somebody else has not saved', async ({ page }) => {
	await signIn(page)
	const person = await addPerson(page, 'Ines Shoal', { role: 'Managing editor' })
	await page.goto('/admin/lists')
	const list = page.getByRole('region', { name: 'Must read' })
	const rows = list.getByRole('listitem').locator('[lang]')
	const before = await rows.allTextContents()
	await list.getByRole('button', { name: `Move ${before[0]}`, exact: true }).press('ArrowDown')
	await expect(rows.nth(1)).toHaveText(String(before[0]))
	page.on('dialog', (dialog) => dialog.accept())
	await page.context().clearCookies()
	await signIn(page, person)
	await page.getByRole('link', { name: 'Lists' }).click()
	await expect(rows).toHaveText(before)
	await expect(list.getByText('Your order from before was brought back')).toHaveCount(0)
})

test('a token is shown once, and gone from the list when revoked', async ({ page }) => {
	await signIn(page)
	await page.goto('/admin/account')
	const name = `wire robot ${Date.now()}`
	await page.getByLabel('Name', { exact: true }).fill(name)
	await page.getByRole('button', { name: 'Make a token' }).click()
	await expect(page.getByLabel('The new token')).toHaveValue(/^broadsheet_\S{32}$/)
	await expect(page.getByRole('rowheader', { name })).toBeVisible()
	await page.reload()
	await expect(page.getByLabel('The new token')).toHaveCount(0)
	await page.getByRole('button', { name: `Revoke ${name}` }).press('Enter')
	await expect(page.getByRole('rowheader', { name })).toHaveCount(0)
	await expect(page.getByRole('status').filter({ hasText: 'The token is revoked' })).toBeFocused()
})

test('who signs out everywhere else is out there and in here', async ({ page, browser, baseURL }) => {
	await signIn(page)
	const person = await addPerson(page, 'Taro Quay')
	const [here, there] = [await otherBrowser(browser, baseURL), await otherBrowser(browser, baseURL)]
	await signIn(here, person)
	await signIn(there, person)
	await here.goto('/admin/account')
	await here.getByRole('button', { name: 'Sign out everywhere else' }).click()
	await expect(here.getByRole('status')).toContainText('All other browsers are signed out')
	await there.goto('/admin')
	await expect(there).toHaveURL(/sign-in/)
	await here.goto('/admin')
	await expect(here).toHaveURL(/\/admin$/)
	for (const one of [here, there]) await one.context().close()
})

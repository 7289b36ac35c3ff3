import { expect, type Page, test } from '@playwright/test'
import { signIn } from '#e2e/sign-in.ts'

test.beforeEach(({ page }) => signIn(page))

const save = (page: Page) => page.getByRole('button', { name: 'Save' }).click()
const isSaved = (page: Page) => expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible()
const isLate = (page: Page) =>
	expect(page.getByRole('alert').filter({ hasText: 'Nothing of yours is lost' })).toBeVisible()

/** Another window at the same address. */
async function otherWindow(page: Page): Promise<Page> {
	const other = await page.context().newPage()
	await other.goto(page.url())
	return other
}

test('of two who change a contributor at once the second takes nothing back without seeing it', async ({ page }) => {
	const name = `Runa Weir ${Date.now()}`
	await page.goto('/admin/contributors/new')
	await page.getByLabel('Name').fill(name)
	await page.getByRole('button', { name: 'Add the contributor' }).click()
	await page.getByRole('link', { name }).click()
	await page.waitForURL(/contributors\/[0-9a-z]{22}$/)
	const other = await otherWindow(page)
	await page.getByLabel('Title').fill('Port desk')
	await save(page)
	await isSaved(page)
	await other.getByLabel('About').fill('Grew up on the quay.')
	await save(other)
	await isLate(other)
	await expect(other.getByLabel('About')).toHaveValue('Grew up on the quay.')
	await expect(other.getByLabel('Title')).toHaveAccessibleDescription(/Meanwhile somebody else saved:.*Port desk/)
	await other.getByLabel('Title').fill('Port desk')
	await save(other)
	await isSaved(other)
	await page.reload()
	await expect(page.getByLabel('Title')).toHaveValue('Port desk')
	await expect(page.getByLabel('About')).toHaveValue('Grew up on the quay.')
})

test('of two who change an account at once the second sees the role and the ticks of the first', async ({ page }) => {
	await page.goto('/admin/staff/new')
	await page.getByLabel('E-mail').fill(`runa.${Date.now()}@paper.example`)
	await page.getByLabel('Name').fill('Runa Weir')
	await page.getByLabel('Password').fill('tide table on the wall')
	await page.getByRole('button', { name: 'Add the account' }).click()
	await page.waitForURL(/staff\/[0-9a-z]{22}$/)
	const other = await otherWindow(page)
	const edition = (one: Page) => one.getByRole('group', { name: 'Editions' }).getByRole('checkbox').first()
	await page.getByLabel('Role').selectOption('Editor')
	await edition(page).check()
	await save(page)
	await isSaved(page)
	await other.getByLabel('Name').fill('Runa Weir-Lund')
	await save(other)
	await isLate(other)
	await expect(other.getByLabel('Role')).toHaveAccessibleDescription(/Meanwhile somebody else saved: Editor/)
	await expect(edition(other)).not.toBeChecked()
	await expect(edition(other)).toHaveAccessibleDescription(/Meanwhile somebody else ticked this/)
	await other.getByLabel('Role').selectOption('Editor')
	await edition(other).check()
	await save(other)
	await isSaved(other)
	await page.reload()
	await expect(page.getByLabel('Name')).toHaveValue('Runa Weir-Lund')
	await expect(edition(page)).toBeChecked()
})

test('a redirect of another edition follows a story of that edition, named without its word', async ({ page }) => {
	const from = `/1398/${Date.now()}`
	await page.goto('/fa/latest')
	const story = page.getByRole('main').getByRole('article').getByRole('link').first()
	const address = decodeURI((await story.getAttribute('href')) as string)
	await page.goto('/latest')
	const foreign = page.getByRole('main').getByRole('article').getByRole('link').first()
	const english = new URL((await foreign.getAttribute('href')) as string, page.url()).href
	await page.goto('/admin/redirects?edition=fa')
	const form = page.getByRole('form', { name: 'New redirect' })
	await form.getByLabel('From').fill(from)
	await form.getByLabel('To').fill(english)
	await form.getByRole('button', { name: 'Add the redirect' }).click()
	await expect(form.getByLabel('To')).toHaveAccessibleDescription(/no address of this edition/)
	await form.getByLabel('To').fill(address.slice('/fa'.length))
	await form.getByRole('button', { name: 'Add the redirect' }).click()
	await expect(page.getByRole('row', { name: from }).getByRole('link')).toHaveAttribute('href', /^\/admin\/stories\//)
	await page.getByRole('button', { name: `Remove the redirect from ${from}` }).click()
	await expect(page.getByRole('rowheader', { name: from })).toHaveCount(0)
})

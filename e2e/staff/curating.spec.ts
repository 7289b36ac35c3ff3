import { expect, type Page, test } from '@playwright/test'
import sharp from 'sharp'
import { signIn } from '#e2e/sign-in.ts'

test.beforeEach(({ page }) => signIn(page))

/** A picture that no other test has. */
async function picture(): Promise<Buffer> {
	const background = `#${Math.floor(Math.random() * 0xffffff)
		.toString(16)
		.padStart(6, '0')}`
	return sharp({ create: { width: 900, height: 600, channels: 3, background } })
		.jpeg()
		.toBuffer()
}

const fileField = (page: Page) => page.getByLabel('Choose from your device')

test('a picture is taken once it is described, found again, and shows where it is used', async ({ page }) => {
	const alt = `Nets drying on the quay ${Date.now()}`
	await page.goto('/admin/images')
	await fileField(page).setInputFiles({ name: 'nets.jpg', mimeType: 'image/jpeg', buffer: await picture() })
	await page.getByRole('button', { name: 'Add picture' }).click()
	await expect(page.getByLabel('Alt text')).toHaveAccessibleDescription(/Say what the picture shows/)
	await page.getByLabel('Alt text').fill(alt)
	await page.getByLabel('Credit of all').fill('M. Lund')
	await page.getByRole('button', { name: 'Add picture' }).click()
	await expect(page.getByText('One picture was added.')).toBeVisible()

	await page.getByRole('searchbox', { name: 'Search pictures' }).fill(alt)
	await page.getByRole('button', { name: 'Search', exact: true }).click()
	await page.getByRole('link', { name: alt }).click()
	await expect(page.getByLabel('Credit')).toHaveValue('M. Lund')
	await expect(page.getByText('No story and no contributor has this picture.')).toBeVisible()
	await expect(page.getByText('Cannot reach it')).toBeVisible()
	await page.getByLabel('Caption').fill('After the night boats came in.')
	await page.getByRole('button', { name: 'Save' }).click()
	await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible()

	const address = (await page.getByRole('img', { name: alt }).getAttribute('src')) as string
	expect((await page.request.get(address)).status()).toBe(200)
	expect((await page.request.get(address.replace('/admin/images/file/', '/images/'))).status()).toBe(404)
})

test('what is no picture is refused with a sentence', async ({ page }) => {
	await page.goto('/admin/images')
	const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
	await fileField(page).setInputFiles({ name: 'drawing.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(svg) })
	await page.getByLabel('Alt text').fill('A drawing')
	await page.getByRole('button', { name: 'Add picture' }).click()
	await expect(page.getByRole('alert').filter({ hasText: 'text such as SVG or HTML' })).toBeVisible()
	await expect(page.getByLabel('Alt text')).toHaveValue('A drawing')
})

test('a contributor gets a picture from the device without leaving the form', async ({ page }) => {
	const name = `Mina Bay ${Date.now()}`
	await page.goto('/admin/contributors/new')
	await page.getByLabel('Name').fill(name)
	await page.getByRole('button', { name: 'Choose a picture' }).click()
	const dialog = page.getByRole('dialog')
	await fileField(page).setInputFiles({ name: 'mina.jpg', mimeType: 'image/jpeg', buffer: await picture() })
	await dialog.getByRole('button', { name: 'Add and use this picture' }).click()
	await expect(dialog.getByLabel('Alt text')).toHaveAccessibleDescription(/Say what the picture shows/)
	await dialog.getByLabel(/Decorative/).check()
	await dialog.getByRole('button', { name: 'Add and use this picture' }).click()
	await expect(dialog).toBeHidden()
	await page.getByRole('button', { name: 'Add the contributor' }).click()
	await page.getByRole('link', { name }).click()
	await expect(page.getByRole('button', { name: 'Remove the picture' })).toBeVisible()
})

test('a list is put into order by keys and keeps what was removed until it is saved', async ({ page }) => {
	await page.goto('/admin/lists')
	const board = page.getByRole('region', { name: 'Must read' })
	const rows = board.getByRole('listitem')
	const before = await rows.locator('[lang]').allTextContents()
	const [first, second] = before as [string, string]
	await board.getByRole('button', { name: `Move ${first}`, exact: true }).focus()
	await page.keyboard.press('ArrowDown')
	await expect(rows.first()).toContainText(second)
	await expect(board.getByRole('button', { name: `Move ${first}`, exact: true })).toBeFocused()
	await board.getByRole('button', { name: `Remove ${second}` }).click()
	await expect(rows.first()).toContainText(first)
	await board.getByRole('button', { name: 'Undo' }).click()
	await board.getByRole('button', { name: 'Undo' }).click()
	await expect(rows.locator('[lang]')).toHaveText(before)
	await expect(board.getByText('Readers have it like this.')).toBeVisible()
})

test('an order that was not saved is there again after a way to another page', async ({ page }) => {
	await page.goto('/admin/lists')
	const board = page.getByRole('region', { name: 'Recommended to you' })
	const rows = board.getByRole('listitem')
	const [first, second] = (await rows.locator('[lang]').allTextContents()) as [string, string]
	await board.getByRole('button', { name: `Move ${first}`, exact: true }).press('ArrowDown')
	await expect(rows.first()).toContainText(second)
	await page.getByRole('link', { name: 'Topics' }).click()
	await expect(page.getByRole('heading', { name: 'Topics' })).toBeVisible()
	await page.getByRole('link', { name: 'Lists' }).click()
	await expect(rows.first()).toContainText(second)
	await expect(board.getByText('Your order from before was brought back')).toBeVisible()
	await board.getByRole('button', { name: 'Undo' }).click()
	await expect(rows.first()).toContainText(first)
})

test('a form with unsaved words asks before one leaves it, and not once they are saved', async ({ page }) => {
	const name = `Otto Keel ${Date.now()}`
	const asked: string[] = []
	let goes = false
	page.on('dialog', (dialog) => {
		asked.push(dialog.message())
		return goes ? dialog.accept() : dialog.dismiss()
	})
	await page.goto('/admin/contributors/new')
	await page.getByLabel('Name').fill(name)
	await page.getByRole('link', { name: 'Topics' }).click()
	await expect(page.getByLabel('Name')).toHaveValue(name)
	await page.getByRole('heading', { level: 1 }).click()
	await page.keyboard.press('h')
	await expect(page.getByLabel('Name')).toHaveValue(name)
	expect(asked).toHaveLength(2)
	await page.getByRole('button', { name: 'Add the contributor' }).click()
	await page.getByRole('link', { name }).click()
	await page.getByLabel('Name').fill(`${name} Jr`)
	await page.getByRole('button', { name: 'Save' }).click()
	await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible()
	await page.getByLabel('Name').fill('Somebody else')
	goes = true
	await page.getByRole('link', { name: 'Topics' }).click()
	await expect(page).toHaveURL(/\/admin\/topics/)
	expect(asked).toHaveLength(3)
})

test('of two who change the settings at once the second sees both, field by field, and loses nothing', async ({
	page,
	context,
}) => {
	const settings = '/admin/settings?edition=fa'
	const tagline = (one: Page) => one.getByRole('form', { name: 'The paper' }).getByLabel('Tagline')
	const save = (one: Page) => one.getByRole('form', { name: 'The paper' }).getByRole('button', { name: 'Save' }).click()
	await page.goto(settings)
	const before = await tagline(page).inputValue()
	const other = await context.newPage()
	await other.goto(settings)
	await tagline(page).fill('از همه بندر')
	await save(page)
	await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible()
	await tagline(other).fill('خبر بندر')
	await save(other)
	await expect(other.getByRole('alert').filter({ hasText: 'Nothing of yours is lost' })).toBeVisible()
	await expect(tagline(other)).toHaveValue('خبر بندر')
	await expect(tagline(other)).toHaveAccessibleDescription(/Meanwhile somebody else saved:.*از همه بندر/)
	await tagline(other).fill(before)
	await save(other)
	await expect(other.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible()
})

test('a section that is renamed leads on from its old address, and a taken word is refused at its field', async ({
	page,
}) => {
	const name = `Strait ${Date.now()}`
	const slug = name.toLowerCase().replace(' ', '-')
	await page.goto('/admin/sections/new')
	await page.getByLabel('Name').fill(name)
	await page.getByLabel('Slug').fill('search')
	await page.getByRole('button', { name: 'Open the section' }).click()
	await expect(page.getByLabel('Slug')).toBeFocused()
	await expect(page.getByLabel('Slug')).toHaveAccessibleDescription(/another part of the paper/)
	await expect(page.getByLabel('Name')).toHaveValue(name)
	await page.getByLabel('Slug').fill(slug)
	await page.getByRole('button', { name: 'Open the section' }).click()
	await page.getByRole('link', { name }).click()
	await page.getByLabel('Slug').fill(`${slug}-news`)
	await page.getByRole('button', { name: 'Save' }).click()
	await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible()
	const moved = await page.request.get(`/${slug}`, { maxRedirects: 0 })
	expect([moved.status(), moved.headers().location]).toEqual([301, `/${slug}-news`])
})

test('a redirect leads to a story; one that would go in a circle is refused', async ({ page }) => {
	const from = `/2019/${Date.now()}`
	await page.goto('/latest')
	const story = (await page
		.getByRole('main')
		.getByRole('article')
		.getByRole('link')
		.first()
		.getAttribute('href')) as string
	await page.goto('/admin/redirects')
	const form = page.getByRole('form', { name: 'New redirect' })
	await form.getByLabel('From').fill(from)
	await form.getByLabel('To').fill(from)
	await form.getByRole('button', { name: 'Add the redirect' }).click()
	await expect(form.getByLabel('To')).toHaveAccessibleDescription(/cannot lead to itself/)
	await form.getByLabel('To').fill(story)
	await form.getByRole('button', { name: 'Add the redirect' }).click()
	await expect(page.getByRole('rowheader', { name: from })).toBeVisible()
	const moved = await page.request.get(from, { maxRedirects: 0 })
	expect([moved.status(), moved.headers().location]).toEqual([301, story])
	await page.getByRole('button', { name: `Remove the redirect from ${from}` }).press('Enter')
	await expect(page.getByRole('rowheader', { name: from })).toHaveCount(0)
	await expect(page.getByRole('status').filter({ hasText: 'Removed.' })).toBeFocused()
})

test('the banner stands on every page of its edition until it is taken down', async ({ page }) => {
	await page.goto('/admin/settings?edition=fa')
	const form = page.getByRole('form', { name: 'Breaking banner' })
	await form.getByLabel('Notice').fill('پل شهر بسته است')
	await expect(form.getByLabel('Date and time')).toBeHidden()
	await form.getByLabel('Comes down').selectOption('By itself, at a time')
	// A date that is not whole must never mean never.
	await form.getByLabel('Date and time').fill('')
	await form.getByRole('button', { name: 'Put it up' }).click()
	await expect(form.getByLabel('Date and time')).toHaveAccessibleDescription(/no date and time/)
	await expect(page.getByText('There is no banner now.')).toBeVisible()
	await form.getByLabel('Comes down').selectOption('When somebody takes it down')
	await form.getByRole('button', { name: 'Put it up' }).click()
	await expect(page.getByText('The banner is up.')).toBeVisible()
	expect(await (await page.request.get('/fa')).text()).toContain('پل شهر بسته است')
	await form.getByRole('button', { name: 'Take it down' }).click()
	await expect(page.getByText('There is no banner now.')).toBeVisible()
	expect(await (await page.request.get('/fa')).text()).not.toContain('پل شهر بسته است')
})

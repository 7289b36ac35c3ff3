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
	await page.getByRole('button', { name: `Remove the redirect from ${from}` }).click()
	await expect(page.getByRole('rowheader', { name: from })).toHaveCount(0)
})

test('the banner stands on every page of its edition until it is taken down', async ({ page }) => {
	await page.goto('/admin/settings?edition=fa')
	const form = page.getByRole('form', { name: 'Breaking banner' })
	await form.getByLabel('Notice').fill('پل شهر بسته است')
	await form.getByRole('button', { name: 'Put it up' }).click()
	await expect(page.getByText('The banner is up.')).toBeVisible()
	expect(await (await page.request.get('/fa')).text()).toContain('پل شهر بسته است')
	await form.getByRole('button', { name: 'Take it down' }).click()
	await expect(page.getByText('There is no banner now.')).toBeVisible()
	expect(await (await page.request.get('/fa')).text()).not.toContain('پل شهر بسته است')
})

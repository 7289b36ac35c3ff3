import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { bringChromium } from '#test/chromium.ts'
import { ADMIN, serve } from '#test/serve.ts'

/*
 * `npm run pictures`: takes the pictures of the README from the demo paper, as readers and staff see it.
 */
const folder = import.meta.dirname
const server = await serve({ demo: true })
const browser = await chromium.launch({ executablePath: bringChromium(), args: ['--no-sandbox'] })
try {
	const page = await browser.newPage({ baseURL: server.origin, viewport: { width: 1280, height: 960 } })
	await take(page, '/', 'home')
	await page.goto('/')
	await follow(page, 'story')
	await page.goto('/fa')
	await follow(page, 'persian-story')

	await page.goto('/admin/sign-in')
	await page.getByLabel('E-mail').fill(ADMIN.email)
	await page.getByLabel('Password').fill(ADMIN.password)
	await page.getByRole('button', { name: 'Sign in' }).click()
	await page.waitForURL('**/admin')
	await page.goto('/admin/stories?edition=en&state=published')
	await page.locator('main table a, main li a').first().click()
	await page.getByRole('textbox', { name: 'Headline' }).waitFor()
	await save(page, 'editor')
	await page.goto('/admin/fronts')
	await page.locator('main a[href*="/admin/fronts/"]').first().click()
	await page.waitForLoadState('networkidle')
	await save(page, 'front-board')
} finally {
	await browser.close()
	await server.stop()
}

async function take(page: Page, address: string, name: string) {
	await page.goto(address)
	await save(page, name)
}

/** The lead story of the front that is open. */
async function follow(page: Page, name: string) {
	await page.locator('main h2 a, main h3 a').first().click()
	await page.waitForLoadState('load')
	await save(page, name)
}

async function save(page: Page, name: string) {
	await page.screenshot({ path: join(folder, `${name}.jpg`), type: 'jpeg', quality: 80 })
}

import type { Page } from '@playwright/test'
import { ADMIN } from '#test/serve.ts'

/** Signs in at the door and stands in the newsroom. */
export async function signIn(page: Page, { email, password } = ADMIN) {
	await page.goto('/admin/sign-in')
	await page.getByLabel('E-mail').fill(email)
	await page.getByLabel('Password').fill(password)
	await page.getByRole('button', { name: 'Sign in' }).click()
	await page.waitForURL('**/admin')
}

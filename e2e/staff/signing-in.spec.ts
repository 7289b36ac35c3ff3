import { expect, test } from '@playwright/test'
import { signIn } from '#e2e/sign-in.ts'
import { ADMIN } from '#test/serve.ts'

test('an admin signs in, stays signed in, and signs out', async ({ page }) => {
	await signIn(page)
	await page.reload()
	await expect(page.getByRole('navigation').first()).toBeVisible()
	await page.getByRole('button', { name: /sign out/i }).click()
	await page.waitForURL('**/admin/sign-in**')
	await page.goto('/admin')
	await expect(page).toHaveURL(/sign-in/)
})

test('a wrong password and an unknown address get the same answer', async ({ page }) => {
	const answers: string[] = []
	for (const email of [ADMIN.email, 'nobody@paper.example']) {
		await page.goto('/admin/sign-in')
		await page.getByLabel('E-mail').fill(email)
		await page.getByLabel('Password').fill('not the password')
		await page.getByRole('button', { name: 'Sign in' }).click()
		answers.push(await page.getByRole('alert').filter({ hasText: /\S/ }).innerText())
	}
	expect(answers[0]).toBe(answers[1])
})

test('nothing in the newsroom breaks its own policy', async ({ page }) => {
	const complaints: string[] = []
	page.on('console', (message) => /Content Security Policy/i.test(message.text()) && complaints.push(message.text()))
	await signIn(page)
	const links = await page.getByRole('navigation').first().getByRole('link').all()
	const paths = await Promise.all(links.map((link) => link.getAttribute('href')))
	for (const path of paths.filter((path) => path?.startsWith('/admin'))) await page.goto(String(path))
	expect(complaints).toEqual([])
})

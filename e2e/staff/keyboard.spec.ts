import { expect, test } from '@playwright/test'
import { signIn } from '#e2e/sign-in.ts'

test('the first key leads past the navigation', async ({ page }) => {
	await signIn(page)
	await page.keyboard.press('Tab')
	await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
	await page.keyboard.press('Enter')
	await expect(page.getByRole('main')).toBeFocused()
})

test('single keys lead through the newsroom, and are letters while one types', async ({ page }) => {
	await signIn(page)
	// A page that has just come hears keys a moment later.
	await expect(async () => {
		await page.keyboard.press('s')
		await expect(page).toHaveURL(/\/admin\/stories$/, { timeout: 1000 })
	}).toPass()
	await page.keyboard.press('/')
	await expect(page.getByRole('searchbox')).toBeFocused()
	await page.keyboard.type('n/?')
	await expect(page.getByRole('searchbox')).toHaveValue('n/?')
	await page.goto('/admin/account')
	await page.keyboard.press('/')
	await expect(page).toHaveURL(/\/admin\/stories/)
	await expect(page.getByRole('searchbox')).toBeFocused()
	await page.getByRole('heading', { level: 1 }).click()
	await page.keyboard.press('n')
	await expect(page).toHaveURL(/\/admin\/stories\/new$/)
	await page.getByRole('heading', { level: 1 }).click()
	await page.keyboard.press('h')
	await expect(page).toHaveURL(/\/admin$/)
})

test('the list of shortcuts opens by ? and closes by Escape', async ({ page }) => {
	await signIn(page)
	const list = page.getByRole('dialog', { name: 'Shortcuts' })
	await expect(async () => {
		await page.keyboard.press('?')
		await expect(list).toBeVisible({ timeout: 1000 })
	}).toPass()
	await expect(list.getByText('Begin a story')).toBeVisible()
	await page.keyboard.press('Escape')
	await expect(list).toBeHidden()
})

test('who wants no single keys turns them off on this device, and on again', async ({ page }) => {
	await signIn(page)
	const list = page.getByRole('dialog', { name: 'Shortcuts' })
	const use = page.getByRole('checkbox', { name: 'Use these keys on this device' })
	await page.getByRole('button', { name: 'Shortcuts' }).click()
	await use.uncheck()
	await page.keyboard.press('Escape')
	await page.keyboard.press('s')
	await page.keyboard.press('?')
	await expect(list).toBeHidden()
	await expect(page).toHaveURL(/\/admin$/)
	await page.reload()
	await page.getByRole('button', { name: 'Shortcuts' }).click()
	await expect(use).not.toBeChecked()
	await use.check()
	await page.keyboard.press('Escape')
	await page.keyboard.press('s')
	await expect(page).toHaveURL(/\/admin\/stories$/)
})

import { expect, type Locator, type Page } from '@playwright/test'

/** Begins a story in the first section offered of an edition, and waits for the editor. */
export async function beginStory(page: Page, headline: string, edition: 'en' | 'fa' = 'en'): Promise<string> {
	await page.goto('/admin/stories/new')
	await page.getByLabel('Working headline').fill(headline)
	const choice = page.getByLabel('Edition and section')
	// Reading all of them waits for none.
	await expect(choice.locator('option')).not.toHaveCount(0)
	const sections = await choice.locator('option').allTextContents()
	const index = sections.findIndex((name) => /\p{Script=Arabic}/u.test(name) === (edition === 'fa'))
	await choice.selectOption({ index })
	await page.getByRole('button', { name: 'Begin' }).click()
	await page.waitForURL(/\/admin\/stories\/[0-9a-z]{22}$/)
	await expect(text(page)).toBeEditable()
	return new URL(page.url()).pathname
}

/** The text of the story being written. */
export function text(page: Page): Locator {
	return page.getByRole('textbox', { name: 'Text', exact: true })
}

/** Writes at the end of the text and waits until the desk has it. */
export async function write(page: Page, words: string): Promise<void> {
	await text(page).focus()
	await page.keyboard.press('ControlOrMeta+End')
	const answered = page.waitForResponse((response) => response.url().endsWith('/save'))
	await page.keyboard.type(words)
	await answered
	await saved(page)
}

/** The issue promises two seconds after the last key; the rest is for a busy machine. */
export async function saved(page: Page): Promise<void> {
	await expect(page.getByText('Not saved yet').or(page.getByText('Saving …'))).toHaveCount(0, { timeout: 10_000 })
}

import { expect, test } from '@playwright/test'
import { signIn } from '#e2e/sign-in.ts'
import { beginStory, text, write } from '#e2e/staff/story.ts'
import { expectNoFindings } from './axe.ts'

test('axe finds nothing in the editor with its menus, dialogs and notices open, nor in what compares texts', async ({
	page,
	context,
}) => {
	test.setTimeout(300_000)
	await signIn(page)
	const story = await beginStory(page, 'Ice on the inner basin')
	await write(page, 'It bore a dog, then a man.')
	await page.keyboard.press('Enter')
	await page.keyboard.type('/')
	await expect(page.getByRole('listbox', { name: 'Blocks' })).toBeVisible()
	await expectNoFindings(page)
	await page.keyboard.type('pull')
	await page.keyboard.press('Enter')
	await expect(page.getByLabel('Who said it')).toBeVisible()
	await expectNoFindings(page)

	for (const tool of ['Link', 'Other language', 'Image']) {
		await text(page).focus()
		await page.getByRole('button', { name: tool, exact: true }).click()
		await expect(page.getByRole('dialog')).toBeVisible()
		await expectNoFindings(page)
		await page.keyboard.press('Escape')
		await expect(page.getByRole('dialog')).toHaveCount(0)
	}
	await page.getByLabel('Related stories').fill('the')
	await expectNoFindings(page)
	await page.keyboard.press('Escape')

	await page.getByRole('button', { name: 'Publish', exact: true }).click()
	await page.getByLabel('At a time to come').check()
	await expectNoFindings(page)
	await page.getByLabel('Now', { exact: true }).check()
	await page.getByRole('button', { name: 'Publish now' }).click()
	await expect(page.getByText('Published.', { exact: true })).toBeVisible()
	await expectNoFindings(page)

	const other = await context.newPage()
	await other.goto(story)
	await expect(text(other)).toContainText('then a man')
	await write(page, ' Then a horse.')
	await write(other, ' Then nothing more.')
	await expect(other.getByText('Someone else saved this story')).toBeVisible()
	await expectNoFindings(other)
	await other.reload()
	await expect(other.getByRole('heading', { name: 'Two texts of this story' })).toBeVisible()
	await expectNoFindings(other)
	await other.getByRole('button', { name: 'Go on with this text' }).first().click()
	await other.getByRole('button', { name: 'Publish changes' }).click()
	await expect(other.getByRole('dialog').getByRole('table')).toBeVisible()
	await expectNoFindings(other)
	await other.goto(`${story}/revisions`)
	await other.getByRole('row').last().getByRole('link').click()
	await expect(other.getByRole('button', { name: 'Restore this text' })).toBeVisible()
	await expectNoFindings(other)
	await other.goto(`${story}/preview`)
	await expectNoFindings(other)
	for (const address of [
		'/admin/stories',
		'/admin/stories?q=ice&state=changed',
		'/admin/stories/bin',
		'/admin/pages',
	]) {
		await other.goto(address)
		await expectNoFindings(other)
	}
})

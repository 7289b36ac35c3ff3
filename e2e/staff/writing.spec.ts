import { expect, test } from '@playwright/test'
import sharp from 'sharp'
import { signIn } from '#e2e/sign-in.ts'
import { beginStory, saved, text, write } from './story.ts'

test.beforeEach(async ({ page }) => {
	await signIn(page)
})

test('a story is begun and written by the keyboard alone, and saved by itself', async ({ page }) => {
	// The key counts from the moment the page has come alive.
	await expect(async () => {
		await page.keyboard.press('n')
		await page.waitForURL('**/admin/stories/new', { timeout: 1000 })
	}).toPass()
	await page.getByLabel('Working headline').focus()
	await page.keyboard.type('Low tide uncovers a wreck')
	await page.keyboard.press('Enter')
	await page.waitForURL(/\/admin\/stories\/[0-9a-z]{22}$/)
	await expect(text(page)).toBeEditable()
	await page.getByRole('textbox', { name: 'Standfirst' }).focus()
	await page.keyboard.type('Her ribs had not been seen since 1911.')
	await page.keyboard.press('Enter')
	await expect(text(page)).toBeFocused()
	await page.keyboard.type('The mud gave her back at dawn.')
	await page.keyboard.press('Enter')
	await page.keyboard.type('/head')
	await expect(page.getByRole('listbox', { name: 'Blocks' }).getByRole('option').first()).toContainText('Heading')
	await page.keyboard.press('Enter')
	await page.keyboard.type('What she carried')
	await saved(page)
	await page.reload()
	await expect(text(page).getByText('The mud gave her back at dawn.')).toBeVisible()
	await expect(text(page).getByRole('heading', { name: 'What she carried' })).toBeVisible()
	await expect(page.getByRole('textbox', { name: 'Standfirst' })).toHaveValue('Her ribs had not been seen since 1911.')
})

test('words that could not be sent lie on the device and are offered when the story is opened again', async ({
	page,
	context,
}) => {
	const story = await beginStory(page, 'Fog over the bar')
	await write(page, 'The horn began at four.')
	await context.setOffline(true)
	await text(page).focus()
	await page.keyboard.type(' It has not stopped since.')
	await expect(page.getByText('No connection.')).toBeVisible()
	// Closed, a window may send its last words after the line is back; crashed, it sends nothing.
	await page.goto('chrome://crash').catch(() => {})
	await page.close()
	await context.setOffline(false)

	const next = await context.newPage()
	await next.goto(story)
	await expect(next.getByText('There is unsaved text of yours on this device')).toBeVisible()
	await expect(text(next)).not.toContainText('It has not stopped since.')
	await next.getByRole('button', { name: 'Restore it' }).click()
	await expect(text(next)).toContainText('The horn began at four. It has not stopped since.')
	await expect(next.getByText('There is unsaved text')).toHaveCount(0)
})

test('of two who write at once neither loses a word: both texts stand side by side, and one is chosen', async ({
	page,
	context,
}) => {
	const story = await beginStory(page, 'Pilots vote on Sunday')
	await write(page, 'The pilots meet at the customs house.')
	const other = await context.newPage()
	await other.goto(story)
	await expect(text(other)).toContainText('customs house')

	await write(page, ' Forty are expected.')
	await write(other, ' Nobody will say how many.')
	await expect(other.getByText('Someone else saved this story while you wrote')).toBeVisible()
	await write(other, ' The doors open at six.')
	await other.getByRole('button', { name: 'Compare now' }).click()

	await expect(other.getByRole('heading', { name: 'Two texts of this story' })).toBeVisible()
	const compared = other.getByRole('table')
	await expect(compared).toContainText('Forty are expected.')
	await expect(compared).toContainText('Nobody will say how many. The doors open at six.')
	await other.getByRole('button', { name: 'Go on with this text' }).last().click()
	await expect(text(other)).toContainText('Nobody will say how many. The doors open at six.')
	await other.getByRole('link', { name: 'History' }).click()
	await expect(other.getByRole('row')).not.toHaveCount(2)
	await expect(other.getByRole('cell', { name: 'Came too late' }).first()).toBeVisible()
})

test('what was copied from another program keeps its headings, lists and links, and nothing else', async ({ page }) => {
	await beginStory(page, 'Notes from a word processor')
	await text(page).focus()
	await text(page).evaluate((field) => {
		const clipboard = new DataTransfer()
		clipboard.setData(
			'text/html',
			'<h1 style="color:red">Tides</h1><p>The <b>ebb</b> runs <a href="https://example.org/">six hours</a>.</p><ul><li>Neap<ul><li>Low</li></ul></li></ul><script>alert(1)</script>',
		)
		field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true, cancelable: true }))
	})
	await expect(text(page).getByRole('heading', { name: 'Tides', level: 2 })).toBeVisible()
	await expect(text(page).getByRole('link', { name: 'six hours' })).toBeVisible()
	await expect(text(page).getByRole('listitem').getByRole('list')).toContainText('Low')
	await expect(text(page)).not.toContainText('alert')
	await saved(page)
	await page.reload()
	await expect(text(page).getByRole('heading', { name: 'Tides', level: 2 })).toBeVisible()
})

test('Persian runs right to left in the English newsroom, and English within it the other way', async ({ page }) => {
	await beginStory(page, 'مه بر فراز بندر', 'fa')
	await write(page, 'بوق مه از ساعت چهار به صدا درآمد.')
	await page.keyboard.press('Enter')
	await page.keyboard.type('The harbour office confirmed it.')
	const lines = text(page).getByRole('paragraph')
	await expect(lines.first()).toHaveCSS('direction', 'rtl')
	await expect(lines.last()).toHaveCSS('direction', 'ltr')
	await page.getByRole('button', { name: /^Direction/ }).click()
	await page.getByRole('button', { name: /^Direction: left to right/ }).click()
	await expect(lines.last()).toHaveCSS('direction', 'rtl')
})

test('a link finds a story of ours by its words', async ({ page }) => {
	await beginStory(page, 'The eel smokers of Rope Lane')
	await beginStory(page, 'The eel smokers of Salt Lane')
	await beginStory(page, 'A street and its smoke')
	await write(page, 'They were here before.')
	await page.keyboard.press('ControlOrMeta+k')
	await expect(page.getByLabel('Search our stories, or paste an address')).toBeFocused()
	await page.keyboard.type('eel smokers')
	const found = page.getByRole('dialog').getByRole('option', { name: /The eel smokers/ })
	await expect(found.nth(1)).toBeVisible()
	const second = (await found.nth(1).innerText()).split('\n')[0]
	await page.keyboard.press('ArrowDown')
	await expect(found.nth(1)).toHaveAttribute('aria-selected', 'true')
	await page.keyboard.press('Enter')
	await expect(text(page).getByRole('link', { name: second })).toBeVisible()
	await saved(page)
})

test('who looks at the history and comes back goes on from what was saved, not from what was drawn', async ({
	page,
}) => {
	await beginStory(page, 'Salt on the road')
	await write(page, 'The lorries came at five.')
	await page.getByRole('link', { name: 'History' }).click()
	await expect(page.getByRole('table')).toBeVisible()
	await page.goBack()
	await expect(text(page)).toContainText('The lorries came at five.')
	await write(page, ' They left at six.')
	await expect(page.getByText('Someone else saved this story')).toHaveCount(0)
	await page.reload()
	await expect(text(page)).toContainText('The lorries came at five. They left at six.')
})

test('a picture stands above the text and in it, with its words, and is chosen again from those we have', async ({
	page,
}) => {
	await beginStory(page, 'The pier in January')
	const buffer = await sharp({ create: { width: 640, height: 400, channels: 3, background: '#24556b' } })
		.png()
		.toBuffer()
	await page.getByRole('button', { name: 'Add a lead image' }).click()
	const dialog = page.getByRole('dialog')
	await dialog.getByLabel('Choose from your device').setInputFiles({ name: 'pier.png', mimeType: 'image/png', buffer })
	await dialog.getByRole('button', { name: 'Add and use this picture' }).click()
	await expect(dialog.getByText('Say what the picture shows')).toBeVisible()
	await dialog.getByLabel('Alt text').fill('The pier under snow')
	await dialog.getByLabel('Credit').fill('Otto Quay')
	await dialog.getByRole('button', { name: 'Add and use this picture' }).click()
	const paper = page.getByRole('article')
	await expect(paper.getByRole('img', { name: 'The pier under snow' })).toBeVisible({ timeout: 30_000 })

	await text(page).focus()
	await page.getByRole('button', { name: 'Image', exact: true }).click()
	await dialog.getByRole('button', { name: 'The pier under snow' }).first().click()
	await dialog.getByRole('button', { name: 'Use this picture' }).click()
	await expect(text(page).getByRole('img', { name: 'The pier under snow' })).toBeVisible()
	await saved(page)
	await page.reload()
	await expect(paper.getByRole('img', { name: 'The pier under snow' })).toHaveCount(2)

	// One that is pasted asks for its words as well.
	await text(page).evaluate(
		(field, bytes) => {
			const clipboard = new DataTransfer()
			clipboard.items.add(new File([new Uint8Array(bytes)], 'fog.png', { type: 'image/png' }))
			field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true, cancelable: true }))
		},
		[...buffer],
	)
	await expect(dialog.getByRole('button', { name: 'Add and use this picture' })).toBeVisible()
})

test('a slug is kept as our addresses are written, and the line comes to rest', async ({ page }) => {
	await beginStory(page, 'میان‌بر بندر', 'fa')
	await page.getByLabel('Slug').fill('می‌رود')
	await saved(page)
	await expect(page.getByLabel('Slug')).toHaveValue('می-رود')
})

test('a form whose request never arrives keeps what was typed', async ({ page, context }) => {
	await beginStory(page, 'Rain on the line')
	await page.getByRole('button', { name: 'Hand over to review' }).click()
	const dialog = page.getByRole('dialog')
	await dialog.getByLabel('Note').fill('Please check the tide tables.')
	await context.setOffline(true)
	await dialog.getByRole('button', { name: 'Hand over to review' }).click()
	await expect(dialog.getByRole('alert').or(dialog.getByRole('status'))).toBeVisible()
	await expect(dialog.getByLabel('Note')).toHaveValue('Please check the tide tables.')
	await context.setOffline(false)
	await dialog.getByRole('button', { name: 'Hand over to review' }).click()
	await expect(page.getByText('Please check the tide tables.')).toBeVisible()
})

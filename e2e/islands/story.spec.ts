import { expect, type Page, test } from '@playwright/test'
import { expectNoFindings } from '#e2e/axe/axe.ts'

/** Opens the lead of a front; gives its headline. */
async function openLead(page: Page, front = '/') {
	await page.goto(front)
	await page.getByRole('main').getByRole('article').first().getByRole('heading').getByRole('link').click()
	return String(await page.getByRole('heading', { level: 1 }).textContent())
}

const errorsOf = (page: Page) => {
	const errors: string[] = []
	// A browser drops its crossing between two pages where the screen changes meanwhile, and says so here.
	page.on('pageerror', ({ message }) => !/^Transition was aborted/.test(message) && errors.push(message))
	page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
	return errors
}

test('what is new says how long ago it was, the exact day in its title', async ({ page }) => {
	const errors = errorsOf(page)
	await page.goto('/')
	const newest = page.getByRole('main').locator('time').first()
	await expect(newest).toHaveText(/^(now|\d+ (minute|hour|day)s? ago)$/)
	await expect(newest).toHaveAttribute('title', /^\d{1,2} \w+ \d{4}$/)
	expect(errors).toEqual([])
})

test('a pointer reaches the exact day', async ({ page }) => {
	await page.goto('/')
	const newest = page.getByRole('main').locator('time[title]').first()
	await newest.scrollIntoViewIfNeeded()
	expect(
		await newest.evaluate((time) => {
			const { left, top, width, height } = time.getBoundingClientRect()
			return document.elementFromPoint(left + width / 2, top + height / 2) === time
		}),
	).toBe(true)
})

test('the Persian edition says it in its own digits', async ({ page }) => {
	await page.goto('/fa')
	await expect(page.getByRole('main').locator('time').first()).toHaveText(/^(اکنون|[۰-۹]+ (دقیقه|ساعت|روز) پیش)$/)
})

test('a story keeps the exact moment in its own head', async ({ page }) => {
	await openLead(page)
	await expect(page.getByText(/^Published \d{1,2} \w+ \d{4}, \d\d:\d\d/)).toBeVisible()
})

test('a link is copied, and its lite twin, and that is said', async ({ page, context, baseURL }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write'])
	const errors = errorsOf(page)
	await openLead(page)
	const { pathname } = new URL(page.url())
	const clipboard = () => page.evaluate(() => navigator.clipboard.readText())
	const share = page.getByRole('navigation', { name: 'Share this story' })

	await share.getByRole('button', { name: 'Copy link' }).press('Enter')
	await expect(share.getByRole('status')).toHaveText('The link is copied.')
	expect(await clipboard()).toBe(baseURL + pathname)

	await share.getByRole('button', { name: 'Copy lite link' }).press('Enter')
	await expect(share.getByRole('status')).toHaveText(/^The lite link is copied\./)
	expect(await clipboard()).toBe(`${baseURL}/lite${pathname}`)
	await expectNoFindings(page)
	expect(errors).toEqual([])
})

test('where the clipboard is shut the old way copies too, and the focus stays', async ({ page, context, baseURL }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write'])
	await page.addInitScript(() => {
		navigator.clipboard.writeText = () => Promise.reject(new Error('shut'))
	})
	await openLead(page)
	const button = page.getByRole('button', { name: 'Copy link' })
	await button.click()
	await expect(page.getByRole('navigation', { name: 'Share this story' }).getByRole('status')).toHaveText(
		'The link is copied.',
	)
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(baseURL + new URL(page.url()).pathname)
	await expect(button).toBeFocused()
})

test('a device that shares by itself is handed the story', async ({ page }) => {
	await page.addInitScript(() => {
		navigator.share = async (shared) => {
			document.title = JSON.stringify(shared)
		}
	})
	const title = await openLead(page)
	await page.getByRole('button', { name: 'Share …' }).click()
	await expect(page).toHaveTitle(JSON.stringify({ title, url: page.url() }))
})

test('a story is saved on the device by keyboard, listed, and taken off', async ({ page }) => {
	const errors = errorsOf(page)
	const title = await openLead(page)
	const path = new URL(page.url()).pathname
	const story = page.getByRole('main').getByRole('article').first()
	await story.getByRole('button', { name: 'Save for later' }).press('Enter')
	await expect(story.getByRole('status').first()).toHaveText('Saved on this device.')
	await expectNoFindings(page)

	await page.reload()
	await expect(story.getByRole('button', { name: 'Remove from saved' })).toBeVisible()
	await openLead(page, '/fa')
	await page.getByRole('button', { name: 'نگه‌داشتن برای بعد' }).click()
	await page.getByRole('link', { name: 'همهٔ نگه‌داشته‌ها' }).click()

	await expect(page).toHaveURL(/\/fa\/saved$/)
	const entries = page.getByRole('main').getByRole('listitem')
	await expect(entries).toHaveCount(2)
	await expect(entries.first().getByRole('article')).toHaveAttribute('lang', 'fa')
	await expect(entries.last().getByRole('article')).toHaveAttribute('dir', 'ltr')
	await expect(entries.last().getByRole('link', { name: title })).toHaveAttribute('href', path)
	await expectNoFindings(page)

	await entries.first().getByRole('button').press('Enter')
	await expect(page.getByRole('main').getByRole('status')).toHaveText('دیگر نگه داشته نمی‌شود.')
	await expect(entries.getByRole('button')).toBeFocused()
	await entries.getByRole('button').press('Enter')
	await expect(page.getByText(/^هنوز چیزی اینجا نگه داشته نشده است/)).toBeFocused()
	await page.goto('/saved')
	await expect(page.getByText(/^Nothing is saved here yet/)).toBeVisible()
	expect(errors).toEqual([])
})

for (const left of [
	'[{"path":"javascript:alert(1)","headline":"a","kicker":"","day":"","language":"en","direction":"ltr"}]',
	'[{"path":"//evil.example","headline":"a","kicker":"","day":"","language":"en","direction":"ltr"}, null, 4]',
	'{"path":"/x"}',
	'not a list',
])
	test(`a list that is none of ours shows nothing: ${left.slice(0, 30)}`, async ({ page }) => {
		await page.addInitScript((text) => localStorage.setItem('broadsheet.saved', text), left)
		await page.goto('/saved')
		await expect(page.getByText(/^Nothing is saved here yet/)).toBeVisible()
		await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(0)
	})

test('a browser that keeps nothing says so', async ({ page }) => {
	await page.addInitScript(() => {
		Storage.prototype.setItem = () => {
			throw new Error('full')
		}
	})
	await openLead(page)
	await page.getByRole('button', { name: 'Save for later' }).click()
	await expect(page.getByText(/^This browser keeps nothing for us/)).toBeVisible()
	await expect(page.getByRole('button', { name: 'Save for later' })).toBeVisible()
})

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false })

	test('a story shows its days, its links and its address, and no button that does nothing', async ({ page }) => {
		await openLead(page)
		await expect(page.getByRole('region', { name: 'Latest news' }).locator('time').first()).toHaveText(
			/^\d{1,2} \w+ \d{4}$/,
		)
		await expect(page.getByRole('main').getByRole('button')).toHaveCount(0)
		await expect(page.getByRole('link', { name: 'Telegram' })).toBeVisible()
		await expect(page.getByLabel('Address to copy')).toHaveValue(page.url())
	})

	for (const address of ['/saved', '/keep', '/fa/saved', '/fa/keep'])
		test(`${address} says what it needs`, async ({ page }) => {
			await page.goto(address)
			await expect(page.getByText(/^(This needs a small script of ours|این کار به اسکریپت کوچکی)/)).toBeVisible()
			await expect(page.getByRole('main').getByRole('button')).toHaveCount(0)
		})
})

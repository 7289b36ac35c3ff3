import { expect, test } from '@playwright/test'
import { addressesByRoute, pageRoutes } from '#e2e/routes.ts'
import { signIn } from '#e2e/sign-in.ts'
import { expectNoFindings } from './axe.ts'

// Before anybody has an account; the journeys' paper has one.
const NO_LONGER = ['/admin/setup']

test('axe finds nothing on any page for staff, in light and dark', async ({ page }) => {
	test.setTimeout(300_000)
	await page.goto('/admin/sign-in')
	await expectNoFindings(page)
	await signIn(page)
	const routes = pageRoutes('staff').filter(
		(route) => !route.includes('[...') && route !== '/admin/sign-in' && !NO_LONGER.includes(route),
	)
	const found = await addressesByRoute(page, ['/admin'], routes)
	expect([...found.keys()].sort(), 'routes that links lead to').toEqual(routes)
	for (const address of found.values()) {
		await page.goto(address)
		await expectNoFindings(page)
	}
})

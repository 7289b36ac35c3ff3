import { expect, test } from '@playwright/test'
import { addressesByRoute, pageRoutes } from '#e2e/routes.ts'
import { expectNoFindings } from './axe.ts'

for (const [kind, prefix, side] of [
	['English', '', 'readers'],
	['Persian', '/fa', 'readers'],
	['English lite', '/lite', 'lite'],
	['Persian lite', '/lite/fa', 'lite'],
] as const) {
	test(`axe finds nothing on any ${kind} page for readers, in light and dark`, async ({ page }) => {
		test.setTimeout(240_000)
		const routes = pageRoutes(side).filter((route) => !route.startsWith('/[...'))
		const start = [prefix || '/', `${prefix}/search?q=a`]
		const found = await addressesByRoute(page, start, routes, prefix)
		expect([...found.keys()].sort(), 'routes that links lead to').toEqual(routes)
		for (const address of [...found.values(), `${prefix}/nothing/is/here`]) {
			await page.goto(address)
			await expectNoFindings(page)
		}
	})
}

test('axe finds nothing on the press’s own pages', async ({ page }) => {
	for (const address of ['/%00', `/search?q=${'x'.repeat(9000)}`]) {
		await page.goto(address)
		await expectNoFindings(page)
	}
})

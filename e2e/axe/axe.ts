import { expect, type Page } from '@playwright/test'
import axe from 'axe-core'

/** Looks at the open page with axe, nothing left out, in light and in dark. */
export async function expectNoFindings(page: Page) {
	for (const colorScheme of ['light', 'dark'] as const) {
		// A colour caught half-way between two schemes is a colour nobody chose.
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
		// Under our policy a script element would not run; what the browser's driver evaluates does.
		await page.evaluate(axe.source)
		const findings = await page.evaluate(async () => {
			const { violations } = await (
				window as unknown as { axe: { run(): Promise<{ violations: Finding[] }> } }
			).axe.run()
			return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`))
		})
		expect(findings, `${page.url()} in ${colorScheme}`).toEqual([])
	}
}

type Finding = { id: string; help: string; nodes: { html: string }[] }

import { type Browser, chromium } from '@playwright/test'
import { bringChromium } from '#test/chromium.ts'
import { NotRun } from './report.ts'

/** A real browser. Throws `NotRun` where there is none. */
export function openBrowser(): Promise<Browser> {
	return chromium
		.launch({ executablePath: bringChromium(), args: ['--no-sandbox', '--disable-background-networking'] })
		.catch((error) => {
			throw new NotRun(`no browser could be started: ${(error as Error).message.split('\n')[0]}`)
		})
}

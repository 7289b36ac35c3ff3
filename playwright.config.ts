import { defineConfig, devices } from '@playwright/test'
import { installedChromium } from '#test/chromium.ts'
import { freePort } from '#test/serve.ts'

// Every worker reads this file again; the first reading decides for all.
process.env.JOURNEY_PORT ??= String(await freePort())
const origin = `http://localhost:${process.env.JOURNEY_PORT}`

export default defineConfig({
	testDir: 'e2e',
	forbidOnly: true,
	workers: 2,
	// Generous: limits are for what hangs, not for a machine with other work.
	timeout: 120_000,
	expect: { timeout: 15_000 },
	use: {
		baseURL: origin,
		launchOptions: { executablePath: installedChromium(), args: ['--no-sandbox'] },
	},
	projects: [
		{ name: 'desktop', testMatch: 'readers/*.spec.ts', use: devices['Desktop Chrome'] },
		// A phone has no Tab key.
		{ name: 'phone', testMatch: 'readers/*.spec.ts', grepInvert: /@tab/, use: devices['Pixel 7'] },
		{
			name: 'no JavaScript',
			testMatch: 'readers/*.spec.ts',
			use: { ...devices['Desktop Chrome'], javaScriptEnabled: false },
		},
		// Every address beside its lite twin, over HTTP: a browser adds nothing.
		{ name: 'lite', testMatch: 'lite/*.spec.ts' },
		{ name: 'islands', testMatch: 'islands/*.spec.ts', use: devices['Desktop Chrome'] },
		{ name: 'islands on a phone', testMatch: 'islands/*.spec.ts', use: devices['Pixel 7'] },
		{ name: 'weight', testMatch: 'weight/*.spec.ts', use: devices['Desktop Chrome'] },
		// After the readers: what staff do changes what readers find.
		{
			name: 'axe',
			testMatch: 'axe/*.spec.ts',
			use: devices['Desktop Chrome'],
			dependencies: ['desktop', 'phone', 'no JavaScript', 'islands', 'islands on a phone', 'weight'],
		},
		{ name: 'staff', testMatch: 'staff/*.spec.ts', use: devices['Desktop Chrome'], dependencies: ['axe', 'lite'] },
	],
	webServer: {
		command: 'node e2e/server.ts',
		url: `${origin}/robots.txt`,
		// A first start builds the pages and fills the demo paper.
		timeout: 600_000,
		gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
	},
})

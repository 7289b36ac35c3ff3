import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

/** One without a window first: a page costs it half of what it costs the others. */
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

/** Debian's packages, the first of them that can be had. */
const PACKAGES = ['chromium-headless-shell', 'chromium']

/** The Chromium to test in: the one CHROMIUM_PATH names, Playwright's own, or the system's. */
export function installedChromium(): string | undefined {
	const own = [process.env.CHROMIUM_PATH, chromium.executablePath()].find((path) => path && existsSync(path))
	return own ?? NAMES.map((name) => which(name)).find(Boolean)
}

/** The installed Chromium, or the system's package brought by apt-get. Throws a sentence where that cannot be done. */
export function bringChromium(): string {
	const present = installedChromium()
	if (present) return present
	const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
	if (which('apt-get') && (asRoot.length === 0 || spawnSync('sudo', ['-n', 'true']).status === 0)) {
		console.error('Installing Chromium by apt-get …')
		const apt = (...words: string[]) =>
			run([...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...words])
		apt('update')
		for (const name of PACKAGES) if (!installedChromium()) apt('install', '-y', '--no-install-recommends', name)
	}
	const brought = installedChromium()
	if (brought) return brought
	throw new Error(
		'There is no Chromium and it could not be installed. Install it (apt-get install chromium, or npx playwright install chromium) or name one in CHROMIUM_PATH.',
	)
}

function run([command = '', ...words]: string[]) {
	spawnSync(command, words, { stdio: ['ignore', 2, 2] })
}

function which(name: string): string | undefined {
	try {
		return execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() || undefined
	} catch {
		return undefined
	}
}

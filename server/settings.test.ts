import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CannotStart, readSettings } from './settings.ts'

describe('the environment', () => {
	it('may be empty', () => {
		expect(readSettings({ PORT: '', SITE_URL: '' })).toEqual({
			port: 3000,
			host: '127.0.0.1',
			dataDir: resolve('data'),
			siteUrl: 'http://localhost:3000',
			origins: ['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000'],
			shelfMb: 64,
			pressWorkers: 1,
			respawn: true,
		})
	})

	it('names the paper’s one origin by SITE_URL', () => {
		expect(readSettings({ SITE_URL: 'https://Paper.Example/', PORT: '8080' })).toMatchObject({
			port: 8080,
			siteUrl: 'https://paper.example',
			origins: ['https://paper.example'],
		})
	})

	it('names the proxies that are believed', () => {
		const { proxies } = readSettings({ TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8' })
		expect(proxies?.check('10.9.8.7', 'ipv4')).toBe(true)
		expect(proxies?.check('192.0.2.1', 'ipv4')).toBe(false)
	})

	it.each([
		{ PORT: 'http' },
		{ PORT: '0' },
		{ PORT: '65536' },
		{ PORT: '3000.5' },
		{ HOST: 'a b' },
		{ BROADSHEET_DATA: 'a\0b' },
		{ SITE_URL: 'paper.example' },
		{ SITE_URL: 'ftp://paper.example' },
		{ SITE_URL: 'https://paper.example/news' },
		{ SITE_URL: 'https://paper.example/?a' },
		{ TRUSTED_PROXIES: 'proxy.example' },
		{ TRUSTED_PROXIES: '10.0.0.0/33' },
		{ TRUSTED_PROXIES: '127.0.0.1,,' },
		{ AUTH_SECRET: 'short' },
		{ BROADSHEET_SHELF_MB: '0' },
		{ PRESS_WORKERS: 'all' },
		{ METRICS_PORT: '70000' },
		{ BROADSHEET_RESPAWN: 'yes' },
		{ BROADSHEET_ADMIN_EMAIL: 'nobody', BROADSHEET_ADMIN_PASSWORD: 'long enough' },
		{ BROADSHEET_ADMIN_EMAIL: 'a@paper.example' },
		{ BROADSHEET_ADMIN_EMAIL: 'a@paper.example', BROADSHEET_ADMIN_PASSWORD: 'short' },
	])('is refused with a sentence that names what is wrong: %j', (env: Record<string, string | undefined>) => {
		const wrong = Object.keys(env).at(-1) ?? ''
		expect(() => readSettings(env)).toThrow(CannotStart)
		expect(() => readSettings(env)).toThrow(
			new RegExp(`${wrong === 'BROADSHEET_ADMIN_PASSWORD' ? 'BROADSHEET_ADMIN_' : wrong}.*\\.$`),
		)
	})

	it('tells all that is wrong at once', () => {
		expect(() => readSettings({ PORT: 'x', SITE_URL: 'y' })).toThrow(/PORT.*\nSITE_URL/)
	})
})

import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** Versions below these have holes or lose data; an audit service is not there to say so. */
const FLOORS: Record<string, string> = {
	next: '16.4.6',
	react: '19.2.6',
	'react-dom': '19.2.6',
	'drizzle-orm': '0.45.2',
	'next-auth': '4.24.15',
	// Brings SQLite 3.51.3, whose WAL reset keeps what was acknowledged.
	'better-sqlite3': '13.2.0',
	// Only where something brings them along.
	nodemailer: '9.0.1',
	'sanitize-html': '2.17.7',
}

type Lock = { packages: Record<string, { version?: string }> }
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock

it.each(Object.entries(FLOORS))('%s is locked at %s or newer, wherever it lies', (name, floor) => {
	const locked = Object.entries(packages).filter(([place]) => place.endsWith(`node_modules/${name}`))
	const below = locked.filter(([, { version = '0' }]) => compare(version, floor) < 0)
	expect(below).toEqual([])
})

it('what package.json names is locked', () => {
	const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
		string,
		Record<string, string>
	>
	for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
		expect(packages[`node_modules/${name}`]?.version, name).toBe(version)
})

function compare(a: string, b: string) {
	const [left, right] = [a, b].map((version) => version.split(/[.-]/).map(Number))
	for (let place = 0; place < 3; place += 1) {
		const difference = (left?.[place] ?? 0) - (right?.[place] ?? 0)
		if (difference !== 0) return difference
	}
	return 0
}

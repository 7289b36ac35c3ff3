import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { islandAddress, islandAt } from './islands.ts'

it('an island’s address says its name and what a browser must find in it', () => {
	for (let n = 0; n < 64; n++) {
		const bytes = Buffer.from(`island ${n}`)
		const hash = `sha256-${createHash('sha256').update(bytes).digest('base64')}`
		expect(islandAt(islandAddress('time-ago', bytes))).toEqual({ name: 'time-ago', hash })
	}
})

const DIGEST = 'a'.repeat(43)

it.each([
	`/islands/a-${DIGEST}a.js`,
	`/islands/a-${DIGEST.slice(1)}.js`,
	`/islands/-${DIGEST}.js`,
	`/islands/A-${DIGEST}.js`,
	`/islands/a-${DIGEST}.js?x`,
	`/islands/a-${DIGEST}.js#x`,
	`/islands/../islands/a-${DIGEST}.js`,
	`//evil.example/islands/a-${DIGEST}.js`,
	`https://evil.example/islands/a-${DIGEST}.js`,
	`islands/a-${DIGEST}.js`,
	` /islands/a-${DIGEST}.js`,
	`/islands/a-${DIGEST}.js\n`,
	`/islands/a-${DIGEST}.mjs`,
	`/images/a-${DIGEST}.js`,
])('%j is no island’s address', (address) => expect(islandAt(address)).toBeUndefined())

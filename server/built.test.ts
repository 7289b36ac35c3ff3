import { execFileSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { islandAddress, islandAt } from '#press/islands.ts'
import { buildOwnFiles } from './built.ts'

const out = mkdtempSync(join(tmpdir(), 'broadsheet-built-'))
let list: Record<string, { src: string; integrity: string }>

beforeAll(async () => {
	await buildOwnFiles(process.cwd(), out)
	list = JSON.parse(readFileSync(join(out, 'islands.json'), 'utf8'))
})
afterAll(() => rmSync(out, { recursive: true, force: true }))

it('every element that an island of ours wakes is built', () => {
	const sources = globSync('components/reader/islands/*.ts').map((file) => readFileSync(file, 'utf8'))
	const woken = sources.flatMap((source) => [...source.matchAll(/define\('([\w-]+)'/g)].map(([, name]) => name))
	expect(Object.keys(list).sort()).toEqual(woken.sort())
})

it('an island is one file whose address is the hash of its bytes', () => {
	for (const [name, { src, integrity }] of Object.entries(list)) {
		const bytes = readFileSync(join(out, src))
		expect(src).toBe(islandAddress(name, bytes))
		expect(integrity).toBe(islandAt(src)?.hash)
		expect(bytes.toString(), src).not.toMatch(/\bimport\b|\bexport\b|\?\?|\?\.[a-z]/)
	}
})

it('links are fetched ahead on this site alone, and none that work or lead to the staff', () => {
	const rules = JSON.parse(readFileSync(join(out, 'speculation.json'), 'utf8'))
	const [all, { not }] = rules.prefetch[0].where.and
	expect(all).toEqual({ href_matches: '/*' })
	for (const address of ['/admin', '/admin/stories', '/api/v1/stories', '/search', '/fa/search', '/news/rss.xml'])
		expect(
			not.href_matches.some((pattern: string) => new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(address)),
			address,
		).toBe(true)
})

it('islands use nothing that phones of 2019 lack', () => {
	const tsc = join('node_modules', '.bin', 'tsc')
	const said = execFileSync(tsc, ['-p', 'components/reader/islands/tsconfig.json'], { encoding: 'utf8' })
	expect(said).toBe('')
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { printPending } from '#newsroom/printing/print.ts'
import { openTestPaper } from '#test/paper.ts'
import { GET } from './route.ts'

let close: () => Promise<void>
let rules: RegExp[]

beforeAll(async () => {
	close = (await openTestPaper()).close
	await printPending()
	const lines = (await (await GET()).text()).split('\n').filter((line) => line.startsWith('Disallow: '))
	// RFC 9309: a rule is the beginning of what it holds for, * is anything, a last $ the end.
	rules = lines.map((line) => {
		const [, rule = '', end = ''] = /^Disallow: (.*?)(\$?)$/.exec(line) ?? []
		return new RegExp(`^${rule.replaceAll(/[.?+^()[\]{}|\\]/g, '\\$&').replaceAll('*', '.*')}${end}`)
	})
})
afterAll(() => close())

const isRefused = (path: string) => rules.some((rule) => rule.test(path))

test.each([
	'/',
	'/search-and-rescue',
	'/fa/search-and-rescue',
	'/topics/search',
	'/topics/search-and-rescue',
	'/harbour/search-for-missing-trawler-widens',
	'/lite/harbour/search',
	'/administration',
])('machines may read %s', (path) => expect(isRefused(path)).toBe(false))

test.each([
	'/admin',
	'/admin/stories',
	'/api/v1/stories',
	'/search',
	'/search?q=x',
	'/fa/search?q=x&page=2',
	'/lite/search?q=x',
	'/lite/fa/search',
])('machines need not try %s', (path) => expect(isRefused(path)).toBe(true))

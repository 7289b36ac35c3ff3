import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestPaper } from '#test/paper.ts'
import { readFilter } from './list.ts'

let close: () => Promise<void>
beforeAll(async () => {
	close = (await openTestPaper()).close
})
afterAll(() => close())

test('a list is not narrowed by a section that its form cannot show', async () => {
	const asked = async (query: Record<string, string>) => (await readFilter(query)).asked
	expect(await asked({ section: 'en-news' })).toEqual({ section: 'en-news' })
	expect(await asked({ edition: 'en', section: 'en-news' })).toEqual({ edition: 'en', section: 'en-news' })
	expect(await asked({ edition: 'fa', section: 'en-news' })).toEqual({ edition: 'fa' })
	expect(await asked({ section: 'closed' })).toEqual({})
})

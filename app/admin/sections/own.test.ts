import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestPaper, person } from '#test/paper.ts'
import { ownSections } from './own.ts'

let close: () => Promise<void>
beforeAll(async () => {
	close = (await openTestPaper()).close
})
afterAll(() => close())

test('who has a section of one edition is led to that edition alone, who has all to every one', async () => {
	const seen = async (scope: { editions?: string[]; sections?: string[] } | null) =>
		(await ownSections(person('managing editor', 'mina', scope))).map(
			({ edition, isWhole, sections }) => `${edition.id} ${isWhole} ${sections.map(({ id }) => id).join()}`,
		)
	expect(await seen({ sections: ['fa-news'] })).toEqual(['fa false fa-news'])
	expect(await seen({ editions: ['fa'] })).toEqual(['fa true fa-news,fa-culture'])
	expect(await seen(null)).toEqual(['en true en-news,en-culture', 'fa true fa-news,fa-culture'])
	expect(await seen({ editions: ['en'], sections: ['fa-news'] })).toEqual([])
})

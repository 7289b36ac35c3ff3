import { expect, test } from '@playwright/test'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { toString as wordsIn } from 'mdast-util-to-string'
import { answerOf, attribute, isStory, listedAddresses, origin, readPage, wordsOf } from './pages.ts'

for (const [ending, type] of [
	['txt', 'text/plain'],
	['md', 'text/markdown'],
] as const) {
	test(`every story is there as .${ending} with its headline, its text and its address`, async () => {
		test.setTimeout(600_000)
		for (const path of (await listedAddresses()).filter(isStory)) {
			const response = await fetch(`${origin}${path}.${ending}`)
			expect([response.status, response.headers.get('content-type')], path).toEqual([200, `${type}; charset=utf-8`])
			const text = await response.text()
			const page = await readPage(path)
			const title = page.elements.find(({ tagName }) => tagName === 'h1')
			const said = ending === 'md' ? wordsIn(fromMarkdown(text)) : text
			expect(said, path).toContain(title && wordsOf(title))
			expect(said).toContain(origin + path)
			expect(text, path).not.toMatch(/undefined|\[object/)
			const link = page.elements.find((element) => attribute(element, 'type') === type)
			expect(attribute(link, 'href')).toBe(`${origin}${path}.${ending}`)
		}
	})

	test(`an address with .${ending} answers as its page does`, async () => {
		const path = String((await listedAddresses()).find((address) => address.startsWith('/harbour/')))
		const right = [301, `${path}.${ending}`]
		for (const wrong of [
			`/opinion/${path.split('/')[2]}.${ending}`,
			`/en${path}.${ending}`,
			`${path}.${ending}/`,
			`/lite${path}.${ending}`,
		])
			expect(await answerOf(wrong), wrong).toEqual(right)
		for (const nothing of ['/opinion/nothing', '/topics/nothing', '/nothing', '/a/b/c'])
			expect(await answerOf(`${nothing}.${ending}`)).toEqual([404, null])
	})
}
